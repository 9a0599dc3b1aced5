import { pluralIn } from '../language/plural';
import type { PanelMessages } from './messages';

const plural = pluralIn('uk');

export const panel: PanelMessages = {
	panel: {
		compare: 'Порівняти з іншою датою',
		title: 'Що лежить за лінією фронту',
		panes: { estimate: 'Показники', history: 'З плином часу', table: 'Таблиця родовищ' },
		paneLabel: 'Показати',
		area: 'Територія',
		ukraine: 'Уся Україна',
		resetArea: 'Повернутися до всієї України',
		openOblast: 'Сторінка цієї області',
		measure: 'Міра',
		columns: {
			share: { value: 'частка', aside: 'кількість' },
			tonnage: { value: 'кількість', aside: 'усього' },
			value: { value: 'валова вартість', aside: 'усього' },
			count: { value: 'родовища', aside: 'бік неясний' }
		},
		grade: 'Оцінка доказів',
		gradeShort: 'оцінка',
		notKnown: 'невідомо',
		unfold: (name) => `${name}: на чому ґрунтується число`,
		priceCase: 'Ціни 2021–2025 років',
		priceCases: {
			range: 'від низької до високої',
			low: 'низька',
			central: 'центральна',
			high: 'висока'
		},
		measures: {
			share: 'Частка',
			tonnage: 'Кількість',
			value: 'Вартість',
			count: 'Родовища'
		},
		asOf: (date) => `Станом на ${date}`,
		commodity: 'Копалина',
		answers: {
			'earlier-observation': (asked) =>
				`Ви обрали ${asked}. Того дня лінію не записано; узято останній запис перед ним.`,
			'before-first': (asked) =>
				`Ви обрали ${asked}. Дані про лінію починаються пізніше; узято його перший день.`,
			'after-last': (asked) =>
				`Ви обрали ${asked}. Дані про лінію закінчуються раніше; узято його останній день.`
		},
		behind: 'За лінією',
		behindLine: 'за лінією фронту',
		parts: {
			before2022: 'за лінією ще до 2022 року',
			since2022: 'захоплено від лютого 2022 року'
		},
		ofDeposits: (behind, all) => `${behind} з ${all}`,
		countOf: (behind, all) =>
			`${behind} з ${plural(all, { one: '{n} родовища', other: '{n} родовищ' })}`,
		byProduct: 'як супутня',
		untold: (count) => `неясно: ${count}`,
		ofAll: (total) => `із ${total}`,
		moreResources: (count) => `Інші копалини: ${count}`,
		partsTitle: 'За лінією, за тим, що відомо про місце:',
		tonnage: (behind, total) => `${behind} із ${total}`,
		partOfAll: (behind, total) => `${total} усіх запасів; за лінією — ${behind} усіх запасів`,
		amount: (behind, total, of) => `За лінією ${behind} із ${total}${of === '' ? '' : ` (${of})`}`,
		located: (behind, total, of, deposits) =>
			`Родовища з даними (${deposits}): за лінією ${behind} із ${total}${of === '' ? '' : ` (${of})`}`,
		value: (behind, total) => `Валова вартість у надрах за лінією — ${behind} із ${total} усього`,
		noneOfValue: (total) => `За лінією — нічого; валова вартість у надрах усього — ${total}`,
		noSites: 'Вибраним копалинам, території та фільтрам не відповідає жодне родовище.',
		loading: 'Показники завантажуються…',
		uncertain: 'Ця дата непевна: читайте показники обережно й не цитуйте їх.'
	},
	how: {
		title: 'Як отримано це число?',
		totalTitle: 'Як отримано ці підсумки?',
		areaTitle: 'Як виміряно цю площу?',
		depositTitle: 'Як отримано числа цього родовища?',
		basis: (basis) => `Додано як: ${basis}`,
		more: 'Формули, вагові коефіцієнти й обмеження'
	}
};
