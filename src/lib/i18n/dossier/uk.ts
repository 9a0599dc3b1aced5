import { pluralIn } from '../language/plural';
import { sourceWords } from '../source/uk';
import type { SideCounts } from '../../domain/estimate/side-counts';
import { nameInSentence, startOfSentence } from '../language/name-in-sentence';
import type { DossierMessages, LocatedFigures, ToldShare } from './messages';

const plural = pluralIn('uk');
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

const ofDeposits = (count: number) => plural(count, { one: '{n} родовища', other: '{n} родовищ' });

/** After the first count: what cannot be told. */
function untold({ near, contested, unknown }: SideCounts): string {
	const parts = [
		...(near > 0 ? [`надто близько до лінії, щоб визначити бік: ${near}`] : []),
		...(contested > 0 ? [`там, де контроль не визначено: ${contested}`] : []),
		...(unknown > 0 ? [`у морі, де невідомо, з якого боку: ${unknown}`] : [])
	];
	return parts.length > 0 ? `; ${parts.join('; ')}` : '';
}

function sidesOf(counts: SideCounts, isMain = false): string {
	const { all, behind, free } = counts;
	if (all === 1) return `${sideOfOne(counts, isMain)}.`;
	if (free === all) return `Жодне з ${ofDeposits(all)} не перебуває за лінією фронту.`;
	if (all === 2 && behind === all) return 'Обидва родовища — за лінією фронту.';
	if (behind === all) return `Усі ${deposits(all)} — за лінією фронту.`;
	if (behind === 0)
		return `Про жодне з ${ofDeposits(all)} не відомо, що воно за лінією фронту${untold(counts)}.`;
	return `За лінією фронту — ${behind} з ${ofDeposits(all)}${untold(counts)}.`;
}

function sideOfOne({ behind, free, near, contested }: SideCounts, isMain: boolean): string {
	const one = isMain ? 'Єдине родовище, де вона головна,' : 'Єдине родовище';
	if (behind > 0) return `${one} перебуває за лінією фронту`;
	if (free > 0) return `${one} не перебуває за лінією фронту`;
	if (near > 0) return `${one} надто близько до лінії фронту, щоб визначити, з якого воно боку`;
	if (contested > 0) return `${one} — там, де контроль не визначено`;
	return `${one} — у морі, і невідомо, з якого боку лінії`;
}

function locatedFigures({ count, behind, total, side, areByProducts }: LocatedFigures): string {
	const sides = {
		all: 'за лінією фронту',
		none: 'не за лінією фронту',
		some: `з них за лінією фронту — ${behind}`
	};
	if (count === 1 && areByProducts) {
		return `Єдині оприлюднені дані — про родовище, де копалина супутня: ${total}, ${sides[side]}.`;
	}
	const where = areByProducts ? ', у яких копалина супутня' : '';
	return `Відомо для ${ofDeposits(count)} з даними${where}: ${total}, ${side === 'all' && count > 1 ? 'усе ' : ''}${sides[side]}.`;
}

function answer({ name, share, extreme, interval, ofFigures, amounts }: ToldShare): string {
	const known = interval === null ? '' : ` (90-відсотковий інтервал: ${interval})`;
	const start = startOfSentence(name);
	const whole = ofFigures ? 'того, що мають родовища з даними' : 'того, що є в Україні';
	if (extreme === 'nothing') return `${start}: за лінією фронту немає нічого з ${whole}${known}.`;
	if (extreme === 'all') return `${start}: за лінією фронту — 100 % ${whole}${known}.`;
	const amount =
		amounts === null
			? ''
			: `, тобто близько ${amounts.behind} з ${amounts.total}${amounts.of && ` (${amounts.of})`}`;
	return `${start}: за лінією фронту — ${share} ${whole}${known}${amount}.`;
}

export const dossier: DossierMessages = {
	oblastsLead: (date) =>
		`24 області, Автономна Республіка Крим, Київ і Севастополь у міжнародно визнаних кордонах України та частка їхнього суходолу за лінією фронту станом на ${date}.`,
	resourcesLead: (date) =>
		`Усі корисні копалини з наших даних і те, що з них за лінією фронту станом на ${date}: частка, де її можна оцінити, у дужках — її 90-відсотковий інтервал, далі її підстави — від A, добрих, до D, — і кількість родовищ.`,
	depositsLead: (count, date) =>
		`Усі родовища мапи (${count}) за областями і з якого боку лінії фронту вони перебувають станом на ${date}.`,
	aboutNames:
		'У назвах: ГР — газове родовище, ГКР — газоконденсатне, НГР — нафтогазове, НГКР — нафтогазоконденсатне, НР — нафтове.',
	depositLead: (resources, oblast) => `${resources}; ${oblast}`,
	asOf: (date) =>
		`Станом на останнє спостереження, ${date}. Дані про лінію фронту відстають від подій на дні, а то й тижні: останніх змін у них може не бути.`,
	answer,
	countsOnly:
		'Відкритих даних замало, щоб сказати, яка це частка копалини, тож головною є кількість родовищ.',
	byProductOnly: ({ all, behind, free }) => {
		const main = 'Жодне родовище не має її за головну копалину';
		if (all > 1) {
			return `${main}; поряд з іншою її мають ${deposits(all)}, з них за лінією фронту — ${behind === 0 ? 'жодного' : behind}.`;
		}
		const side =
			behind > 0
				? 'і воно за лінією'
				: free > 0
					? 'і воно не за лінією'
					: 'і невідомо, чи воно за лінією';
		return `${main}; поряд з іншою її має одне родовище, ${side} фронту.`;
	},
	locatedOnly: locatedFigures,
	notTypical: (count) =>
		count === 1
			? 'Це родовище не показове для країни: його частка за лінією — не оцінка.'
			: 'Ці родовища не показові для країни: їхня частка за лінією — не оцінка.',
	facts: {
		share: 'Частка за лінією',
		behind: 'За лінією',
		total: 'В усій Україні',
		ofFigures: 'У родовищах із даними',
		limits: 'Крайні значення',
		deposits: 'Родовища',
		byProduct: 'Як супутня копалина',
		value: 'Валова вартість у надрах'
	},
	withInterval: (central, interval) => `${central} (90-відсотковий інтервал: ${interval})`,
	limits: ({ least, most, free }) => {
		const wherever = 'хоч би де була решта';
		if (most === null)
			return `не менше ніж ${least}, ${wherever}: стільки — у родовищах, які напевно за лінією`;
		if (least === null)
			return `не більше ніж ${most}, ${wherever}: ще ${free} — у родовищах, які напевно не за лінією`;
		return `не менше ніж ${least} і не більше ніж ${most}, ${wherever}: ${least} — у родовищах, які напевно за лінією, ще ${free} — у тих, які напевно не за нею`;
	},
	value: (behind, total) => `${behind} за лінією, з ${total} усього`,
	made: 'З чого складено оцінку',
	madeOf: {
		total: (basis) =>
			`Три частини одного цілого${basis && ` (враховано: ${basis})`}, зважені за категоріями запасів: те, що мають родовища з даними; те, що оприлюднений розподіл відносить до басейну чи області понад них; і те, чого ніхто не розподілив за місцями, — його поділено між родовищами без даних.`,
		shares: () =>
			'Загальної кількості для країни не оприлюднено, лише розподіл: те, що за публікацією припадає на басейн чи область, і решта, яку поділено між родовищами поза ними. Із цього випливають лише частки, а не кількості.',
		located: (basis) =>
			`Загальної кількості для країни не оприлюднено, тож оцінку зроблено лише за родовищами з даними${basis && ` (враховано: ${basis})`}, зваженими за категоріями запасів.`
	},
	partColumn: 'Частина',
	amountColumn: 'Кількість',
	behindColumn: 'За лінією',
	sum: 'Разом',
	placedPart: (place, share, isLess) =>
		`${place}: ${share} запасів країни${isLess ? ' мінус тамтешні родовища з даними' : ''}`,
	editions: 'Оприлюднені запаси країни',
	edition: (weighted, terms, when) => `${weighted}, зважено за категоріями (${terms}); ${when}`,
	undated: (year) => `без дати, близько ${year} року`,
	editionDeposits: (count) => `${deposits(count)} за підрахунком країни`,
	editionUsed: 'узято за основу',
	sameEveryDay: (value, since) => `Незмінно щодня від ${since}: ${value}.`,
	shareThroughTime: {
		resource: 'Частка копалини за лінією',
		deposits: 'Частка її родовищ за лінією',
		land: 'Частка суходолу за лінією'
	},
	rest: (amounts) =>
		amounts === null
			? 'усе — в родовищах із даними'
			: `тут понад родовища з даними — ${amounts.total}, з них за лінією — ${amounts.behind}`,
	metaDeposit: (name, date) =>
		`${name}: корисні копалини, оприлюднені показники з джерелами і з якого боку лінії фронту воно перебуває станом на ${date}.`,
	metaResource: (name, date) =>
		`${name} в Україні: родовища, частка за лінією фронту станом на ${date}, наскільки вона певна і на що спирається.`,
	metaOblast: (name, date) =>
		`${name}: родовища корисних копалин і те, скільки з них за лінією фронту станом на ${date}.`,
	openMap: 'Показати на мапі',
	openTable: 'Показати в таблиці родовищ',
	how: 'На сторінці мапи кожне число розкривається до формули, вхідних даних і їхніх джерел — на будь-яку дату.',
	howHere:
		'Кожне число цього розділу розкривається до формули, вхідних даних і їхніх джерел; на сторінці мапи — на будь-яку дату.',
	where: 'Розташування',
	placeUnknown: 'Місце відоме надто приблизно, щоб його позначити.',
	coordinates: 'Координати',
	degrees: (latitude, longitude) => `${latitude}° пн. ш., ${longitude}° сх. д.`,
	located: 'Джерело координат',
	notes: 'Примітки',
	keySince: 'За лінією, захоплено від 24 лютого 2022 року',
	keySides: {
		behind: 'Родовище за лінією',
		free: 'Родовище не за лінією',
		near: 'Родовище надто близько до лінії, щоб визначити бік',
		contested: 'Родовище там, де контроль не визначено',
		unknown: 'Родовище в морі, невідомо, з якого боку'
	},
	lineOutside: (distance) => `До лінії фронту ${distance}, вона поза цим зображенням.`,
	mapError: (distance) => `Коло: стандартна похибка місця, ${distance}.`,
	unlocated: (count) =>
		count === 1
			? 'Розташування одного родовища невідоме, тож на мапі його немає.'
			: `Розташування ${ofDeposits(count)} невідоме, тож на мапі їх немає.`,
	group: (name) => `Група: ${nameInSentence(name)}`,
	euCritical: 'У переліку критичної сировини ЄС',
	nearest: 'Найближчі родовища',
	alike: 'Інші родовища тієї самої копалини',
	sources: 'Джерела',
	away: (distance) => `за ${distance}`,
	estimate: 'Що за лінією фронту',
	noSites: 'У даних тут немає жодного родовища. Це не означає, що їх немає.',
	throughTime: 'Частка за лінією з плином часу',
	landThroughTime: 'Територія за лінією з плином часу',
	deposits,
	name: 'Родовище',
	resources: 'Корисні копалини',
	quantity: 'Оприлюднено, зважено за категорією',
	side: 'З якого боку лінії',
	distance: 'Відстань до лінії',
	unknown: 'невідомо',
	distanceBehind: (distance) => `${distance} за нею`,
	distanceFree: (distance) => `${distance} до неї`,
	distanceNear: (distance) => `${distance}, у той чи той бік від неї`,
	distanceUnknown: 'невідома',
	sideKey: 'Що означають позначки',
	sidesOf: (counts) => sidesOf(counts),
	sidesOfMain: (counts) => sidesOf(counts, true),
	unread: (count) => `З них лише на знаннях укладача ґрунтується: ${count}.`,
	nearestToLine: 'Найближче до лінії:',
	holds: 'Що тут є з надр України',
	sitesOfNation: 'Родовища, де вона головна, з усіх в Україні',
	amountOfNation: 'Оцінка тут, з усього в Україні, зважено за категорією',
	ofNation: (here, nation) => `${here} з ${nation}`,
	sitesOnly: 'Кількість тут оцінити не можна; родовища, з усіх в Україні:',
	area: (area) => `${area} у межах кордонів`,
	landBehind: (share) => `За лінією фронту перебуває ${share} суходолу.`,
	landUnknown: 'Частка суходолу за лінією фронту невідома.',
	turned: 'Родовища, що опинялися по інший бік лінії',
	corrections: 'Дані про лінію фронту тут виправлено за відкритими повідомленнями:',
	neighbours: 'Сусідні області',
	parts: 'Частини запасів країни, які віднесено сюди',
	part: (resource, share, place) => `${resource}: ${share} запасів країни, ${place}`,
	byOblast: 'За областями',
	price: 'Ціна',
	priceYears: (years) =>
		`${years === null ? 'без дати' : `ціни ${years} років`}, від низької до високої`,
	priceUnused: 'судження, до жодної вартості не входить',
	notPriced: 'Ціни для неї не взято: вартості не показано.',
	uses: 'Для чого використовують',
	producers: (year) =>
		year === null ? 'Найбільші виробники у світі' : `Найбільші виробники у світі, ${year} рік`,
	notesFrom: (sources) => (sources === 1 ? 'Джерело' : 'Джерела'),
	askedDay: {
		ofDay: (date) => `Ця сторінка — станом на ${date}.`,
		side: (date, side) => `Станом на ${date} родовище було: ${side}.`,
		notADate: (text) => `Посилання запитує «${text}», а це не дата.`,
		beforeRecord: (date, first) => `Посилання запитує ${date}, а дані починаються ${first}.`,
		afterRecord: (date, last) => `Посилання запитує ${date}, а дані закінчуються ${last}.`,
		back: (date) => `Назад до мапи станом на ${date}`
	},
	sourceWords
};
