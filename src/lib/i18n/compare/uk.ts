import { pluralIn } from '../language/plural';
import type { CompareMessages } from './messages';

const plural = pluralIn('uk');
const signed = new Intl.NumberFormat('uk-UA', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero'
});
const signedWhole = new Intl.NumberFormat('uk-UA', {
	maximumFractionDigits: 0,
	signDisplay: 'exceptZero'
});

/** As printed: the form of the noun follows what is read, not what is behind it. */
const tenths = (points: number) => Math.round(points * 10) / 10;

const turned = (count: number) =>
	count === 0
		? 'Жодне родовище не опинилося по інший бік лінії'
		: plural(count, {
				one: '{n} родовище опинилося по інший бік лінії',
				few: '{n} родовища опинилися по інший бік лінії',
				other: '{n} родовищ опинилося по інший бік лінії'
			});

const mostIn = (oblast: string | null) => (oblast === null ? '' : ` (найбільше — ${oblast})`);

export const compare: CompareMessages = {
	with: 'Порівняти з',
	offers: {
		before2022: '23 лютого 2022 року',
		yearBefore: 'Роком раніше',
		latest: 'Останній день'
	},
	event: 'Або з днем події',
	noEvent: 'Оберіть подію',
	swap: 'Поміняти дати місцями',
	stop: 'Не порівнювати',
	sameDay: (date) =>
		`Обом датам відповідає те саме спостереження — ${date}, тож відмінностей немає. Виберіть іншу дату для порівняння.`,
	between: (from, to) => `Від ${from} до ${to}: що змінилося`,
	areaLoading: 'Вимірюємо територію, що перейшла з рук у руки…',
	areaFailed: 'Не вдалося виміряти територію, що перейшла з рук у руки.',
	areaSame: 'За даними спостережень, жодна територія не перейшла з рук у руки.',
	area: (gained, lost) =>
		`По всій Україні за лінією фронту опинилося ${gained}, а ${lost} більше не за нею.`,
	areaIn: (place, net) => `${place}: ${net} за лінією фронту — приріст мінус втрати.`,
	byOblast: 'За областями: приріст мінус втрати',
	netKm2: (km2) => `${signedWhole.format(km2)}\u202fкм²`,
	areaHow:
		'Виміряно на еліпсоїді WGS84 між двома спостереженнями; територію, що перейшла з рук у руки й назад, не враховано.',
	otherSource: (earlier, later) =>
		`Ці два дні спираються на різні джерела (${earlier}; ${later}): частина різниці — у тому, як вони проводять лінію.`,
	turned,
	ways: {
		behind: (count) => `Опинилися за лінією фронту: ${count}`,
		free: (count) => `Більше не за лінією фронту: ${count}`,
		other: (count) => `Змінилися інакше: ${count}`
	},
	since: (since) => `з ${since}`,
	turn: (was, is, since) => `${was} → ${is} (з ${since})`,
	showAll: (count) => `Показати всі ${count}`,
	showFewer: 'Показати менше',
	moved: (count) => (count === 0 ? 'Жодна частка не змінилася' : 'Частки, що змінилися'),
	ofSites: 'від родовищ',
	points: (points) =>
		`${signed.format(points)} ${plural(tenths(points), {
			one: 'відсотковий пункт',
			few: 'відсоткові пункти',
			many: 'відсоткових пунктів',
			other: 'відсоткового пункту'
		})}`,
	withinIntervals: 'у межах інтервалів обох днів',
	how: 'Як отримано ці два числа?',
	on: (date) => `Станом на ${date}`,
	caveat:
		'Показники, категорії й ціни ті самі в обидва дні: відрізняється лише лінія фронту. У дужках — 90-відсотковий інтервал, а для родовищ — разом із тими, що можуть бути за лінією.',
	announcement: (from, to, deposits, shares) =>
		`Порівняно: ${from} і ${to}. ${turned(deposits)}. ` +
		(shares === 0
			? 'Жодна частка не змінилася.'
			: plural(shares, {
					one: 'Змінилася {n} частка.',
					few: 'Змінилися {n} частки.',
					other: 'Змінилося {n} часток.'
				})),
	other: {
		title: 'Порівняти з іншим джерелом',
		offer: (source, date) => `${source}, ${date}`,
		none: (source, date) => `${source}: лінії станом на ${date} немає. Виберіть один із днів вище.`,
		loading: 'Завантажуємо іншу лінію…',
		failed: 'Не вдалося завантажити іншу лінію.',
		areas: (date, { source, record, theirs, ours }) =>
			`Станом на ${date} за лінією фронту лежить ${theirs} за іншим джерелом (${source}) і ${ours} за нашими даними (${record}).`,
		only: ({ ours, mostOfOurs, theirs, mostOfTheirs }) =>
			`Лише за нашими даними: ${ours}${mostIn(mostOfOurs)}. Лише за іншим джерелом: ${theirs}${mostIn(mostOfTheirs)}.`,
		byOblast: 'Різниця за областями',
		inOblast: (ours, theirs) => `лише за нашими даними ${ours}, лише за іншим джерелом ${theirs}`,
		deposits: (count) =>
			count === 0
				? 'Жодне родовище не лежить по інший бік'
				: plural(count, {
						one: '{n} родовище лежить по інший бік',
						few: '{n} родовища лежать по інший бік',
						other: '{n} родовищ лежать по інший бік'
					}),
		sides: (ours, theirs) => `${theirs} за іншим джерелом, ${ours} за нашими даними`,
		shares: (count) =>
			count === 0
				? 'Жодна частка не змінилася б на відсотковий пункт'
				: plural(count, {
						one: '{n} частка була б іншою на відсотковий пункт або більше',
						few: '{n} частки були б іншими на відсотковий пункт або більше',
						other: '{n} часток були б іншими на відсотковий пункт або більше'
					}),
		inPlaceOf: (theirs, ours) => `${theirs} замість ${ours}`,
		caveat: (enclosed) =>
			`Уся Україна. Відрізняється лише лінія: показники, ціни й похибка лінії — ті самі, що в наших даних. Інше джерело накладено на мапу з точністю 1–2 км; смуги вздовж кордону й берега, яких воно не охоплює (${enclosed}), пораховано так, як у наших даних.`
	}
};
