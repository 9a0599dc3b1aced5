import { pluralIn } from '../language/plural';
import type { PanelMessages } from './messages';

const plural = pluralIn('uk');
const sitesGenitive = (count: number) =>
	plural(count, { one: '{n} родовища', other: '{n} родовищ' });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });
const balanceMethods = {
	'basin-area': 'приблизні контури басейнів',
	'known-sites': 'відомі родовища областей',
	'oblast-area': 'уся площа областей (приблизно)'
};

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
		grossBehind: (range) => `${range} валової вартості в надрах`,
		priceCase: 'Ціни 2021–2025 років',
		priceCases: {
			range: 'від низької до високої',
			low: 'низька',
			central: 'центральна',
			high: 'висока'
		},
		measures: {
			share: 'Частка',
			tonnage: 'Тоннаж',
			value: 'Вартість',
			count: 'Родовища'
		},
		asOf: (date) => `Станом на ${date}`,
		commodity: 'Копалина',
		answers: {
			'earlier-observation': (asked) =>
				`Ви обрали ${asked}. Того дня лінію не записано; узято останній запис перед ним.`,
			'before-first': (asked) =>
				`Ви обрали ${asked}. Літопис починається пізніше; узято його перший день.`,
			'after-last': (asked) =>
				`Ви обрали ${asked}. Літопис закінчується раніше; узято його останній день.`
		},
		depositsReading: 'За родовищами з даними',
		balanceReading: 'За запасами країни',
		oneSite: {
			behind: 'єдине родовище з даними лежить за лінією фронту',
			free: 'єдине родовище з даними не лежить за лінією фронту',
			uncertain: 'єдине родовище з даними може лежати з будь-якого боку'
		},
		loneDepositOnly: 'лише одне родовище',
		noTonnage: 'немає оприлюдненого тоннажу, який можна додавати',
		ofBalance: {
			nation: (share) => `${share} запасів країни`,
			oblast: (share) => `${share} частини запасів країни, віднесеної до цієї області`
		},
		balanceBasis: (allocated, methods, area) =>
			`${area === 'nation' ? `${allocated} запасів країни розподілено за місцями` : 'частина запасів країни, віднесена до цієї області'}: ${list.format(methods.map((method) => balanceMethods[method]))}`,
		balanceUnplaced: 'оприлюднено, але не за місцями: будь-що від 0 до 100 %',
		noBalance: 'у відкритих джерелах запасів країни не знайдено',
		balanceNotByOblast: (nation, basis) =>
			`${nation} (${basis}) на всю Україну; скільки з цього припадає на цю область, ніде не оприлюднено`,
		balanceNotByFilter: 'запаси країни не можна поділити за ознаками, за якими відібрано родовища',
		disagree: (ofBalance, weak) =>
			`Два прочитання розходяться більше, ніж дозволяють їхні межі. ${[
				ofBalance === null
					? 'Родовища, про які є дані, можуть бути нетиповими'
					: `Родовища, про які є дані, становлять ${ofBalance} й можуть бути нетиповими`,
				...(weak ? ['контури басейнів більші за родовища в них'] : [])
			].join('; ')}.`,
		parts: {
			before2022: 'за лінією ще до 2022 року',
			since2022: 'за лінією з 2022 року',
			contested: 'спірне або невідоме',
			free: 'не за лінією'
		},
		partsOf: { tonnage: 'За тоннажем', count: 'За кількістю родовищ' },
		recoverable: (behind, total) => `видобувна вартість ${behind} із ${total} загалом`,
		noRecoverable: {
			'no-value': 'Видобувної вартості немає, бо немає валової.',
			'no-recovery':
				'Видобувної вартості немає: жодне джерело в даних не каже, яку частину вилучають видобуток і переробка.',
			'zero-recovery': 'Видобувної вартості немає: вказане вилучення дорівнює нулю.'
		},
		withTonnage: 'З оприлюдненим тоннажем',
		sitesOnly: (count) => `Ще копалини, для яких полічено лише родовища: ${count}`,
		sitesBehind: (behind, all) => `${behind} з ${sitesGenitive(all)} за лінією фронту`,
		coverage: (withTonnage, all) => `дані про ${withTonnage} з ${sitesGenitive(all)}`,
		tonnage: (behind, total) => `${behind} із ${total}`,
		amount: (range, basis) => `${range} (${basis}) за лінією фронту`,
		noAmount: 'З оприлюдненого тоннажу за лінією фронту — нічого',
		value: (behind, total, valued, all) =>
			`валова вартість у надрах за лінією — ${behind} із ${total} загалом; оцінено ${valued} з ${sitesGenitive(all)}`,
		noValue: {
			'no-tonnage': 'Без вартості: немає тоннажу, який можна додавати',
			'no-price': 'Без вартості: немає ціни',
			'judgement-price': 'Без вартості: єдина ціна — лише припущення',
			'zero-price': 'Без вартості: ціна дорівнює нулю',
			'no-yield': 'Без вартості: із цього тоннажу не виходить продукту, що має ціну',
			'no-valued-category': 'Без вартості: немає даних у категорії, яку можна оцінити'
		},
		notPriced: (valued) =>
			`Вартість за лінією фронту не оцінено. Родовищ із ціною: ${valued}, за лінією фронту — жодного`,
		nonePriced: (valued) => `Родовищ із ціною: ${valued}, за лінією фронту — жодного`,
		sideUnknown: (count) => `бік невідомий: ${count}`,
		noSites: 'Вибраним копалинам, території та фільтрам не відповідає жодне родовище.',
		loading: 'Показники завантажуються…',
		uncertain: 'Ця дата непевна: читайте показники обережно й не цитуйте їх.'
	},
	how: {
		title: 'Як отримано це число?',
		totalTitle: 'Як отримано ці підсумки?',
		drawsTitle: 'Як отримано ці процентилі?',
		areaTitle: 'Як виміряно цю площу?',
		depositTitle: 'Як отримано числа цього родовища?',
		basis: (basis) => `Додано як: ${basis}`,
		more: 'Формули, вагові коефіцієнти й обмеження'
	}
};
