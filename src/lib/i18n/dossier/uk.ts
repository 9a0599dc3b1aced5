import { nameInSentence } from '../language/name-in-sentence';
import { pluralIn } from '../language/plural';
import { readings } from '../source/uk';
import type { DossierMessages } from './messages';

const plural = pluralIn('uk');
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

export const dossier: DossierMessages = {
	oblastsLead: (date) =>
		`24 області, Автономна Республіка Крим, Київ і Севастополь у міжнародно визнаних кордонах України та частка їхнього суходолу за лінією фронту станом на ${date}.`,
	resourcesLead: (date) =>
		`Усі корисні копалини з наших даних і частка їхнього оприлюдненого тоннажу за лінією фронту станом на ${date}.`,
	depositsLead: (count, date) =>
		`Усі родовища мапи (${count}) за областями і з якого боку лінії фронту вони перебували станом на ${date}.`,
	aboutNames:
		'У назвах: ГР — газове родовище, ГКР — газоконденсатне, НГР — нафтогазове, НГКР — нафтогазоконденсатне, НР — нафтове.',
	depositLead: (resources, oblast) => `${resources}; ${oblast}`,
	resourceLead: (count, date) => `${deposits(count)} в Україні, станом на ${date}`,
	oblastLead: (count, date) => `${deposits(count)}, станом на ${date}`,
	metaDeposit: (name, date) =>
		`${name}: корисні копалини, оприлюднені показники з джерелами і з якого боку лінії фронту воно перебувало станом на ${date}.`,
	metaResource: (name, date) =>
		`${name} в Україні: родовища, оприлюднений тоннаж і частка за лінією фронту станом на ${date}.`,
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
	keySince: 'За лінією від 24 лютого 2022 року',
	keySides: {
		behind: 'Родовище за лінією',
		free: 'Родовище не за лінією',
		near: 'Родовище надто близько до лінії, щоб сказати',
		contested: 'Родовище на спірній землі',
		unknown: 'Родовище в морі, невідомо, з якого боку'
	},
	lineOutside: (distance) => `До лінії фронту ${distance}, вона поза цим зображенням.`,
	mapError: (distance) => `Коло: стандартна похибка місця, ${distance}.`,
	unlocated: (count) =>
		plural(count, {
			one: 'Місце {n} родовища не встановлено, точки воно не має.',
			other: 'Місце {n} родовищ не встановлено, точок вони не мають.'
		}),
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
	side: 'Бік',
	distance: 'Відстань до лінії',
	unknown: 'невідомо',
	distanceBehind: (distance) => `${distance} за нею`,
	distanceFree: (distance) => `${distance} до неї`,
	distanceUnknown: 'невідома',
	sideKey: 'Позначки боків',
	sidesOf: (behind, count) => {
		if (count === 1 && behind === '0') return 'Єдине родовище не перебуває за лінією фронту.';
		if (behind === '0') return `Жодне з родовищ (${count}) не перебуває за лінією фронту.`;
		if (count === 1 && behind === '1') return 'Єдине родовище перебуває за лінією фронту.';
		if (behind === `${count}`) return `За лінією фронту перебувають усі родовища (${count}).`;
		return `За лінією фронту родовищ: ${behind} з ${count}.`;
	},
	nearestToLine: 'Найближче до лінії:',
	holds: 'Що тут є з надр України',
	sitesOfNation: 'Родовища, з усіх в Україні',
	tonnageOfNation: 'Оприлюднено, з усього в Україні, зважено за категорією',
	ofNation: (here, nation) => `${here} з ${nation}`,
	sitesOnly: 'Без оприлюдненого тоннажу, який можна додавати; родовища, з усіх в Україні:',
	area: (area) => `${area} у межах кордонів`,
	landBehind: (share) => `За лінією фронту перебуває ${share} суходолу.`,
	landUnknown: 'Частка суходолу за лінією фронту невідома.',
	turned: 'Родовища, що змінювали бік',
	neverTurned: 'За весь час спостережень жодне родовище тут не змінило боку.',
	corrections: 'Літопис лінії фронту тут виправлено за відкритими повідомленнями:',
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
	untold: 'Жодне з наших джерел про це не каже, тож тут нічого не сказано.',
	notesFrom: (sources) => (sources === 1 ? 'Джерело' : 'Джерела'),
	readings
};
