import { pluralIn } from '../plural';
import type { CompareMessages } from './messages';

const plural = pluralIn('uk');
const signed = new Intl.NumberFormat('uk-UA', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero'
});

/** As printed: the form of the noun follows what is read, not what is behind it. */
const tenths = (points: number) => Math.round(points * 10) / 10;

export const compare: CompareMessages = {
	compare: {
		title: 'Порівняти з іншою датою',
		with: 'Порівняти з',
		offers: {
			before2022: '23 лютого 2022 року',
			yearBefore: 'Роком раніше',
			latest: 'Найпізніший день'
		},
		stop: 'Не порівнювати',
		between: (from, to) => `Від ${from} до ${to}`,
		areaLoading: 'Вимірюємо територію, що перейшла з рук у руки…',
		areaSame: 'За даними спостережень, жодна територія не перейшла з рук у руки.',
		area: (gained, lost) =>
			`По всій Україні за лінією фронту опинилося ${gained}, з-за неї вийшло ${lost}.`,
		areaHow:
			'Виміряно на еліпсоїді WGS84 між двома спостереженнями; територію, що перейшла з рук у руки й назад, не враховано. Якщо ці два дні спираються на різні джерела, як до й після 24 лютого 2022 року, частина різниці — у тому, як вони проводять лінію.',
		turned: (count) =>
			count === 0
				? 'Жодне родовище не змінило боку'
				: plural(count, {
						one: '{n} родовище по інший бік',
						few: '{n} родовища по інший бік',
						other: '{n} родовищ по інший бік'
					}),
		turn: (was, is, since) => `було: ${was}; стало: ${is} з ${since}`,
		moved: (count) => (count === 0 ? 'Жодна частка не змінилася' : 'Частки, що змінилися'),
		ofSites: 'від ділянок',
		points: (points) =>
			`${signed.format(points)} ${plural(tenths(points), {
				one: 'відсотковий пункт',
				few: 'відсоткові пункти',
				many: 'відсоткових пунктів',
				other: 'відсоткового пункту'
			})}`,
		withinBounds: 'у межах обох днів',
		caveat:
			'Показники, категорії й ціни ті самі в обидва дні: відрізняється лише лінія фронту. У дужках: від низького до високого.',
		mapOf: (date) => `Мапа станом на ${date}`
	}
};
