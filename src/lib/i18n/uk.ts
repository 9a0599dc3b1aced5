import type { Messages } from './messages';
import { pluralIn } from './plural';

const plural = pluralIn('uk');
const sitesGenitive = (count: number) =>
	plural(count, { one: '{n} ділянки', other: '{n} ділянок' });
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });
const balanceMethods = {
	'basin-area': 'слабкі контури басейнів',
	'known-sites': 'відомі ділянки областей',
	'oblast-area': 'уся площа областей, слабко'
};

/** Words of the data for what is weighed. */
const bases = new Map([
	['ore', 'руда'],
	['ore or raw material', 'руда або сировина'],
	['coal in place', 'вугілля в надрах'],
	['gas', 'газ'],
	['oil', 'нафта'],
	['salt', 'сіль'],
	['raw potash salt', 'сира калійна сіль'],
	['kaolin rock', 'каолінова порода'],
	['graphite', 'графіт'],
	['lithium carbonate equivalent', 'еквівалент карбонату літію'],
	['TR2O3 contained', 'вміст TR2O3'],
	['ZrO2 contained', 'вміст ZrO2'],
	['U contained', 'вміст урану'],
	['contained gold', 'вміст золота'],
	['contained lead', 'вміст свинцю'],
	['contained zinc', 'вміст цинку']
]);

export const uk: Messages = {
	site: {
		title: 'За лінією фронту',
		question: 'Надра України і лінія фронту',
		description:
			'Скільки яких корисних копалин України лежить за лінією фронту, де, відколи і наскільки це певно.',
		skipToFigures: 'Перейти до показників',
		explore: 'Карта',
		method: 'Метод',
		data: 'Дані',
		embed: 'Вбудувати',
		language: 'Мова',
		theme: 'Кольори',
		themes: { system: 'Тема системи', light: 'Світла тема', dark: 'Темна тема' },
		pages: 'Сторінки',
		copyLink: 'Скопіювати посилання на цей вигляд',
		linkCopied: 'Посилання скопійовано',
		linkNotCopied: 'Браузер не дозволив копіювання: скопіюйте адресу з адресного рядка',
		close: 'Закрити',
		retry: 'Спробувати ще раз',
		notFoundTitle: 'За цією адресою сторінки немає',
		notFoundText: 'Можливо, в посиланні помилка або сторінку перенесено. Карта й показники — тут:',
		errorTitle: 'Сторінку не вдалося показати',
		errorText: 'Дорогою сталася помилка. Спробуйте завантажити сторінку ще раз.',
		toMap: 'Відкрити карту'
	},
	headline: {
		first: (date, place, name, share) =>
			`Станом на ${date} за лінією фронту перебувало ${share} тоннажу з оприлюдненими даними${place === null ? '' : ` (${place})`}: ${name}.`,
		firstOfOneSite: (date, place, name, side, share) =>
			`Станом на ${date} єдина ділянка з оприлюдненими даними${place === null ? '' : ` (${place})`} ${{ behind: 'перебувала за лінією фронту', free: 'не перебувала за лінією фронту', uncertain: `могла перебувати з будь-якого боку лінії фронту, ${share}` }[side]}: ${name}.`,
		otherOfOneSite: (side, share) =>
			`${{ behind: 'усе', free: 'нічого', uncertain: share }[side]} за єдиною ділянкою з даними`,
		others: (items) =>
			`Інші копалини: ${list.format(items.map(({ name, share }) => `${name} — ${share}`))}.`,
		nothing: (date) =>
			`Станом на ${date} жодна з вибраних копалин не має тут оприлюдненого тоннажу: можна полічити лише ділянки.`,
		asOf: (date) => `Станом на ${date}`,
		recordEnds: (date) =>
			`Відкритий літопис лінії фронту закінчується ${date}; пізніших днів не показано.`,
		notCounted: (count, all) =>
			`${deposits(count)} з ${all} не мають оприлюдненого тоннажу, який можна додавати: їх полічено лише як ділянки.`,
		unknownSide: (count) =>
			plural(count, {
				one: 'Для {n} родовища бік невідомий: у верхній межі воно враховане повністю, у нижній — ні.',
				other:
					'Для {n} родовищ бік невідомий: у верхній межі вони враховані повністю, у нижній — ні.'
			}),
		bounds:
			'У дужках: місце й лінію зсунуто на одну стандартну похибку в той чи той бік, ваги й ціни — нижні або верхні. Це не довірчий інтервал і не крайні значення.',
		methodLink: 'Як отримано ці числа',
		balance: {
			nation: (share) => `Якщо рахувати за державним балансом: ${share}.`,
			oblast: (share) =>
				`Якщо рахувати за частиною державного балансу, віднесеною до цієї області: ${share}.`
		}
	},
	money: {
		caveat:
			'Валова вартість у надрах: цінник на породу під землею, а не багатство, не прибуток і не збитки.',
		total: 'Усі копалини, що мають ціну',
		totalWithoutCoal: 'Без вугілля',
		totalWithoutLargest: (name) => `Без родовища ${name}`,
		totalRecoverable: (names) =>
			names.length === 0
				? 'Видобувна вартість'
				: `Видобувна вартість, лише такі копалини: ${list.format(names)}`,
		recoverable:
			'Видобувна: валова вартість, помножена на частки, які вилучають видобуток і переробка. Теж без жодних витрат.',
		coalPart: (share) =>
			`На вугілля припадає ${share} вартості за лінією фронту (за центральними значеннями).`,
		largest: (name, commodity, part, share) =>
			`На одне родовище, ${name} (${commodity}), припадає ${part} вартості за лінією фронту (за центральними значеннями); його власна частка за лінією — ${share}.`,
		behind: (range) => `${range} за лінією фронту`,
		ofTotal: (range) => `із загальних ${range}`,
		notPriced: (total) =>
			`${total} загалом; за лінією фронту не оцінено: жодні дані з ціною не стосуються ділянок там`,
		ofPriced: (share) => `${share} оціненого`,
		noneBehind: (total) => `за лінією фронту — нічого із загальних ${total}`,
		coverage: (valued, all) => `оцінено ${valued} з ${sitesGenitive(all)}`,
		coverageRecoverable: (valued, all) =>
			`ціна й вилучення відомі для ${valued} з ${sitesGenitive(all)}`,
		none: 'Вартість тут визначити неможливо: жодна ділянка не має водночас тоннажу з категорією запасів і придатної ціни.',
		prices: (otherwise) =>
			`Ціни: від найнижчого до найвищого середньорічного значення за 2021–2025 роки${otherwise.length === 0 ? '' : `, але інакше для таких копалин: ${list.format(otherwise)} (див. метод)`}; без жодних витрат.`
	},
	map: {
		label: 'Карта України: родовища, окупована територія та лінія фронту',
		loading: 'Карта завантажується…',
		noScript:
			'Для карти потрібен JavaScript. Показники нижче на найпізнішу дату повні й без нього.',
		noWebGl:
			'Цей браузер не може намалювати карту (WebGL 2 немає або його вимкнено). Решта сторінки працює: показники, дати й таблиця.',
		failed: 'Карту не вдалося завантажити.',
		boundaries: 'Кордони й тло карти не вдалося завантажити.',
		legendBehind: 'За лінією фронту',
		legendFrontLine: 'Лінія фронту',
		legendHollow:
			'Порожній знак: тоннажу не оприлюднено. Блідий: не за лінією. Пунктир із «?»: бік невідомий.',
		legendSize: {
			share: 'Розмір: оприлюднений тоннаж',
			tonnage: 'Розмір: оприлюднений тоннаж',
			value: 'Розмір: валова вартість у надрах',
			count: 'Усі ділянки однакові'
		},
		legend: 'Умовні знаки'
	},
	timeline: {
		title: 'Дата',
		slider: 'Дата лінії фронту',
		exactDate: 'Точна дата',
		play: 'Відтворити',
		pause: 'Зупинити',
		dayBack: 'На день назад',
		dayForward: 'На день уперед',
		monthBack: 'На місяць назад',
		monthForward: 'На місяць уперед',
		latest: 'Найпізніша',
		earlier: 'До повномасштабного вторгнення — лише окремі спостереження',
		reliability: {
			reliable: 'Надійно, з точністю до кількох кілометрів',
			uncertain: 'Непевно: до 20 березня 2022 року літопис нестійкий',
			proxy: 'Замінник: для 2015 року взято лінію лютого 2022-го'
		},
		area: (area) => `${area} за лінією фронту`,
		origin: (title) => `Джерело: ${title}`,
		noObservation: (asked, shown) =>
			`На ${asked} спостереження немає. Показано станом на ${shown} — останнє перед цим.`,
		gap: (from, to) => `Немає спостережень між ${from} та ${to}`,
		jumped: (from, to) => `Немає спостережень між ${from} та ${to}: далі — одразу звідти.`,
		sourceChange: (date) => `Джерело лінії змінюється: ${date}`,
		events: 'Події на осі часу',
		eventKinds: { agreement: 'Угода про надра', military: 'Війна' },
		source: 'джерело'
	},
	filter: {
		title: 'Копалини',
		summary: (chosen, all) => `вибрано ${chosen} з ${all}`,
		allChosen: (all) => `усі ${all}`,
		search: 'Знайти копалину',
		all: 'Усі',
		none: 'Жодної',
		euCritical: 'Критичні для ЄС',
		withoutCoal: 'Усі, крім вугілля',
		found: (count) =>
			plural(count, {
				one: 'Знайдено {n} копалину',
				few: 'Знайдено {n} копалини',
				other: 'Знайдено {n} копалин'
			}),
		groups: {
			critical: 'Критичні та рідкісні метали',
			energy: 'Енергетичні',
			ferrous: 'Залізо та сплави',
			base: 'Кольорові метали',
			precious: 'Дорогоцінні метали',
			fertiliser: 'Сировина для добрив',
			industrial: 'Промислові мінерали'
		},
		sitesBehind: (behind, all) => `${behind} з ${all}`
	},
	panel: {
		title: 'Що лежить за лінією фронту',
		panes: { estimate: 'Показники', table: 'Таблиця родовищ' },
		paneLabel: 'Показати',
		area: 'Територія',
		ukraine: 'Уся Україна',
		resetArea: 'Повернутися до всієї України',
		measure: 'Знаки показують',
		measures: {
			share: 'Частку',
			tonnage: 'Тоннаж',
			value: 'Вартість',
			count: 'Ділянки'
		},
		asOf: (date) => `Станом на ${date}`,
		commodity: 'Копалина',
		answers: {
			'earlier-observation': (asked) =>
				`Запитано ${asked}: того дня лінії ніхто не креслив, тож відповідає останнє креслення перед ним.`,
			'before-first': (asked) =>
				`Запитано ${asked}: літопис починається пізніше, тож відповідає його перше креслення.`,
			'after-last': (asked) =>
				`Запитано ${asked}: літопис закінчується раніше, тож відповідає його останнє креслення.`
		},
		sitesReading: 'Ділянки',
		balanceReading: 'Державний баланс',
		oneSite: {
			behind: 'єдина ділянка з даними лежить за лінією фронту',
			free: 'єдина ділянка з даними не лежить за лінією фронту',
			uncertain: 'єдина ділянка з даними може лежати з будь-якого боку'
		},
		oneSiteOnly: 'лише одна ділянка',
		noTonnage: 'немає оприлюдненого тоннажу, який можна додавати',
		ofBalance: {
			nation: (share) => `${share} державного балансу`,
			oblast: (share) => `${share} частини державного балансу, віднесеної до цієї області`
		},
		balanceBasis: (allocated, methods, area) =>
			`${area === 'nation' ? `${allocated} балансу розподілено за місцями` : 'частина державного балансу, віднесена до цієї області'}: ${list.format(methods.map((method) => balanceMethods[method]))}`,
		balanceUnplaced: 'оприлюднено, але не за місцями: будь-що від 0 до 100 %',
		noBalance: 'у відкритих джерелах балансу не знайдено',
		balanceNotByOblast: (nation, basis) =>
			`${nation} (${basis}) на всю Україну; скільки з цього припадає на цю область, ніде не оприлюднено`,
		disagree: (ofBalance, weak) =>
			`Два прочитання розходяться більше, ніж дозволяють їхні межі. ${[
				ofBalance === null
					? 'Ділянки, про які є дані, можуть бути нетиповими'
					: `Ділянки, про які є дані, становлять ${ofBalance} й можуть бути нетиповими`,
				...(weak ? ['контури басейнів більші за родовища в них'] : [])
			].join('; ')}.`,
		parts: {
			before2022: 'за лінією ще до 2022 року',
			since2022: 'за лінією з 2022 року',
			contested: 'спірне або невідоме',
			free: 'вільне'
		},
		partsOf: { tonnage: 'За тоннажем', count: 'За кількістю ділянок' },
		recoverable: (behind, total) => `видобувна вартість ${behind} із ${total} загалом`,
		noRecoverable: {
			'no-value': 'Видобувної вартості немає, бо немає валової.',
			'no-recovery':
				'Видобувної вартості немає: жодне джерело в даних не каже, яку частину вилучають видобуток і переробка.',
			'zero-recovery': 'Видобувної вартості немає: вказане вилучення дорівнює нулю.'
		},
		withTonnage: 'З оприлюдненим тоннажем',
		sitesOnly: (count) =>
			plural(count, {
				one: 'Ще {n} копалина має лише ділянки, без тоннажу, який можна додавати',
				few: 'Ще {n} копалини мають лише ділянки, без тоннажу, який можна додавати',
				other: 'Ще {n} копалин мають лише ділянки, без тоннажу, який можна додавати'
			}),
		sitesBehind: (behind, all) => `${behind} з ${sitesGenitive(all)} за лінією фронту`,
		coverage: (withTonnage, all) => `дані про ${withTonnage} з ${sitesGenitive(all)}`,
		tonnage: (behind, total) => `${behind} із ${total}`,
		amount: (range, basis) => `${range} (${basis}) за лінією фронту`,
		basis: (basis) => bases.get(basis) ?? basis,
		noAmount: 'З оприлюдненого тоннажу за лінією фронту — нічого',
		value: (behind, total, valued, all) =>
			`валова вартість у надрах за лінією ${behind} із ${total} загалом; оцінено ${valued} з ${sitesGenitive(all)}`,
		noValue: {
			'no-tonnage': 'Без вартості: немає тоннажу, який можна додавати',
			'no-price': 'Без вартості: немає ціни',
			'judgement-price': 'Без вартості: єдина ціна — лише припущення',
			'zero-price': 'Без вартості: ціна дорівнює нулю',
			'no-yield': 'Без вартості: із цього тоннажу не виходить продукту, що має ціну',
			'no-valued-category': 'Без вартості: немає даних у категорії, яку можна оцінити'
		},
		notPriced: (valued) =>
			`Вартість за лінією фронту не оцінено. Ділянок із ціною: ${valued}, за лінією фронту — жодної`,
		nonePriced: (valued) => `Ділянок із ціною: ${valued}, за лінією фронту — жодної`,
		sideUnknown: (count) => `бік невідомий: ${count}`,
		noSites: 'На цій території немає ділянок вибраних копалин.',
		loading: 'Показники завантажуються…',
		uncertain: 'Ця дата непевна: читайте показники обережно й не цитуйте їх.'
	},
	draws: {
		title: 'Наскільки це певно? Тисячі випадкових випробувань',
		explain:
			'Кожне випробування навмання вибирає всі ціни, ваги запасів, вилучення, похибку лінії та похибку місця й рахує все заново. Ваги й похибки — наше судження: результат — це процентилі моделі, а не довірчий інтервал; вони можуть бути ширшими або вужчими за межі вище. Де все вирішує одна ділянка з невідомим боком, медіана — або все, або нічого: дивіться на розмах.',
		start: (count) => `Виконати ${count} випробувань`,
		again: 'Повторити для показаного зараз',
		cancel: 'Скасувати',
		progress: 'Виконано випробувань',
		done: (count) => `Виконано випробувань: ${count}.`,
		cancelled: 'Випробування скасовано.',
		made: (count, seed, date, place) =>
			`Станом на ${date}${place === null ? '' : ` (${place})`}: випробувань — ${count}, початкове число генератора — ${seed}. Посилання на цей вигляд дає ті самі числа.`,
		outdated: 'Ці випробування зроблено для іншої дати, території або цін, ніж показники вище.',
		caption: (date) => `Медіана та 5-й–95-й процентилі випробувань, станом на ${date}`,
		share: 'Частка за лінією фронту',
		value: 'Валова вартість у надрах за лінією фронту',
		median: 'медіана',
		percentiles: '5-й–95-й процентилі',
		noValue: 'без вартості',
		failed: 'Випробування виконати не вдалося.',
		method: 'Як виконуються випробування'
	},
	how: {
		title: 'Як отримано це число?',
		totalTitle: 'Як отримано ці підсумки?',
		drawsTitle: 'Як отримано ці процентилі?',
		areaTitle: 'Як отримано цю площу?',
		depositTitle: 'Як отримано числа цього родовища?',
		basis: (basis) => `Додано як: ${basis}`,
		more: 'Формули, ваги й обмеження повністю'
	},
	derivation: {
		quantities: {
			'tonnage-share': 'Частка тоннажу за лінією фронту',
			'tonnage-behind': 'Тоннаж за лінією фронту',
			'tonnage-before-2022': 'Тоннаж, що був за лінією ще до 24 лютого 2022 року',
			'tonnage-total': 'Тоннаж усіх ділянок, для яких є дані',
			'site-tonnage-behind': 'Тоннаж ділянки за лінією',
			'site-tonnage-before-2022': 'Тоннаж ділянки, що був за лінією до 2022 року',
			'weighted-tonnage': 'Тоннаж ділянки, зважений за категоріями запасів',
			'valued-tonnage': 'Тоннаж ділянки в категоріях, які можна оцінити',
			'weighted-figure': 'Значення × вага його категорії запасів',
			'category-weight': 'Вага категорії запасів',
			conversion: 'Значення в одиниці та формі, які додаються',
			'published-figure': 'Оприлюднене значення',
			'uncounted-figure': 'Оприлюднене значення, не враховане',
			'unit-factor': 'Множник оприлюдненої одиниці',
			grade: 'Вміст як частка',
			stoichiometry: 'Стехіометричний множник',
			'count-share': 'Частка ділянок за лінією фронту',
			'count-behind': 'Кількість ділянок за лінією (сума часток)',
			'count-all': 'Кількість усіх ділянок',
			'share-behind': 'Частка ділянки за лінією',
			'share-behind-2022': 'Частка ділянки за лінією на 23 лютого 2022 року',
			'share-before-2022': 'Частка ділянки за лінією і тоді, і тепер',
			'part-before-2022': 'Частина, що за лінією ще до 24 лютого 2022 року',
			'part-since-2022': 'Частина, що за лінією з 24 лютого 2022 року',
			'part-contested': 'Частина спірна або з невідомим боком',
			'part-free': 'Частина не за лінією',
			'part-tonnage': 'Тоннаж цієї частини ділянки',
			'plain-tonnage': 'Тоннаж ділянки, як оприлюднено, без ваг',
			distance: 'Відстань до лінії фронту (додатна: за лінією)',
			'unknown-within': 'Відстань, ближче за яку бік невідомий',
			'combined-error': 'Похибка місця й лінії разом',
			'location-error': 'Похибка місця',
			'line-error-static': 'Похибка лінії, що не рухалася 30 днів',
			'line-error-moving': 'Похибка лінії, що рухалася',
			'value-share': 'Частка валової вартості в надрах за лінією',
			'value-behind': 'Валова вартість у надрах за лінією',
			'value-total': 'Валова вартість у надрах усіх оцінених ділянок',
			'site-value-behind': 'Валова вартість ділянки за лінією',
			'gross-value': 'Валова вартість ділянки в надрах',
			'product-yield': 'Продукту, що має ціну, на одиницю в надрах',
			price: 'Ціна одиниці продукту',
			'published-price': 'Ціна в оприлюдненій одиниці: нижня, центральна, верхня',
			'price-factor': 'Множник одиниці ціни',
			'recoverable-share': 'Частка видобувної вартості за лінією',
			'recoverable-behind': 'Видобувна вартість за лінією',
			'recoverable-total': 'Видобувна вартість усіх оцінених ділянок',
			'site-recoverable-behind': 'Видобувна вартість ділянки за лінією',
			'recoverable-value': 'Видобувна вартість ділянки',
			'mining-recovery': 'Вилучення під час видобутку',
			'processing-recovery': 'Вилучення під час переробки',
			'balance-share': 'Частка державного балансу за лінією фронту',
			'balance-behind': 'Державний баланс за лінією фронту',
			'balance-total': 'Державний баланс, зважений за категоріями запасів',
			'balance-part': 'Частина балансу в місці × його частка за лінією',
			'place-share': 'Частка площі за лінією',
			allocation: 'Оприлюднена частина балансу в цьому місці',
			allocated: 'Частини балансу на цій території разом',
			'national-balance': 'Баланс усієї країни',
			'weighted-balance': 'Рядок балансу × вага його категорії запасів',
			'balance-figure': 'Рядок державного балансу',
			'site-tonnage-of-balance': 'Тоннаж ділянок із даними як частина балансу',
			'coal-part': 'Частина вартості за лінією, яку дає цей ресурс',
			'largest-part': 'Частина вартості за лінією, яку дає ця ділянка',
			'area-behind': 'Площа за лінією, уся Україна',
			'drawn-count-share': 'Випробування: частка ділянок за лінією',
			'drawn-tonnage-share': 'Випробування: частка тоннажу за лінією',
			'drawn-tonnage-behind': 'Випробування: тоннаж за лінією',
			'drawn-value-share': 'Випробування: частка валової вартості в надрах за лінією',
			'drawn-value-behind': 'Випробування: валова вартість у надрах за лінією',
			'drawn-recoverable-share': 'Випробування: частка видобувної вартості за лінією',
			'drawn-recoverable-behind': 'Випробування: видобувна вартість за лінією',
			'draw-count': 'Кількість випробувань',
			'drawn-open-side': 'Частка там, де бік спірний або невідомий',
			'count-before-2022': 'Кількість ділянок за лінією ще до 24 лютого 2022 року',
			'count-with-tonnage': 'Кількість ділянок із врахованими даними',
			'count-unknown-side': 'Кількість ділянок із невідомим боком',
			'count-without-tonnage': 'Кількість ділянок без врахованих даних',
			'count-valued': 'Кількість ділянок, які вдалося оцінити'
		},
		grounds: {
			computed: 'обчислено',
			published: 'оприлюднено',
			data: 'з даних',
			judgement: 'наше судження',
			definition: 'за означенням'
		},
		totals: {
			all: 'усі копалини, що мають ціну',
			'without-coal': 'без вугілля',
			'without-largest': 'без найбільшої ділянки'
		},
		question: (date, place, prices, priceCase, version) =>
			`Станом на ${date}, ${place ?? 'уся Україна'}, ціни ${prices} років${priceCase === 'range' ? '' : ` (${{ low: 'найнижчі', central: 'медіанні', high: 'найвищі' }[priceCase]})`}, дані ${version}.`,
		reading:
			'Формули показують центральні значення; межі подано в дужках. Розгорніть рядок, щоб побачити, з чого він випливає.',
		sites: 'ділянок',
		table: (file) => `таблиця ${file}`,
		sources: 'Джерела',
		showAll: (count) => `Показати всі ${count}`,
		openDeposit: (name) => `Відкрити: ${name}`,
		download: 'Завантажити виведення (CSV)',
		repeated: 'розписано вище'
	},
	deposit: {
		title: 'Родовище',
		commodities: 'Копалини',
		oblast: 'Область',
		type: 'Тип',
		status: 'Стан',
		statuses: {
			producing: 'видобуток триває',
			licensed: 'видано дозвіл',
			explored: 'розвідане',
			prospect: 'перспективна ділянка',
			suspended: 'роботи зупинено',
			closed: 'закрите'
		},
		accuracy: 'Місце',
		accuracies: {
			site: 'сама ділянка',
			settlement: 'найближчий населений пункт',
			district: 'лише район',
			none: 'місце не встановлено'
		},
		sigma: (distance) => `стандартна похибка ${distance}`,
		zones: {
			onshore: 'на суходолі',
			'offshore Black Sea': 'на шельфі Чорного моря',
			'offshore Azov Sea': 'на шельфі Азовського моря'
		},
		side: 'Бік',
		sides: {
			behind: 'За лінією фронту',
			free: 'Не за лінією фронту',
			contested: 'Спірний',
			unknown: 'Бік невідомий'
		},
		probability: (range) => `імовірність перебувати за лінією — ${range}`,
		areaShare: (range) => `частка контуру за лінією — ${range}`,
		distanceBehind: (distance, error) => `${distance} за лінією, ± ${error}`,
		distanceFree: (distance, error) => `${distance} до лінії, на вільному боці, ± ${error}`,
		distanceZero: (error) => `на лінії, ± ${error}`,
		noDistance: 'Відстані немає: місце на суходолі не встановлено',
		noLine: 'Відстані немає: лінії фронту не було',
		restsOn: 'Підстава',
		rests: {
			point: 'відстань точки до лінії фронту',
			area: 'площа контуру',
			flag: 'твердження про контроль із джерелом',
			none: 'немає: місце невідоме або жодне джерело не каже, хто його контролює'
		},
		flagSource: 'джерело',
		firstBehind: (date) => `Уперше за лінією: ${date}`,
		behindFromStart: (date) => `За лінією від першого спостереження, ${date}`,
		neverBehind: 'Ніколи не за лінією в літописі',
		daysBehind: (days, since) =>
			`${plural(days, { one: '{n} день', few: '{n} дні', other: '{n} днів' })} за лінією без перерви, від ${since}`,
		daysFree: (days, since) =>
			`${plural(days, { one: '{n} день', few: '{n} дні', other: '{n} днів' })} не за лінією, від ${since}`,
		history: (count) =>
			plural(count, { one: '{n} зміна боку', few: '{n} зміни боку', other: '{n} змін боку' }),
		turned: (date, side) => `${date}: ${side.toLocaleLowerCase('uk')}`,
		split: (before, since) => `З цього ще до 24 лютого 2022 року: ${before}; відтоді: ${since}`,
		figures: 'Оприлюднені дані',
		noFigures: 'У відкритих джерелах, які ми знайшли, даних немає.',
		figure: 'Значення',
		category: 'Категорія',
		year: 'Рік',
		sources: 'Джерела',
		counted: 'враховано',
		notCounted: 'не враховано',
		confidence: 'Певність',
		evidence: 'Рівень доказів',
		value: 'Валова вартість у надрах',
		recoverable: 'Видобувна вартість',
		recoveryUnknown: 'Вилучення невідоме: видобувної вартості немає.',
		behindTheLine: 'З неї за лінією',
		nothingBehind: 'нічого',
		words: {
			confidences: { high: 'висока', medium: 'середня', low: 'низька' },
			evidences: {
				A: 'прочитано сторінку з даними або записом',
				B: 'сторінка називає родовище',
				C: 'знання фахівця, ще не перевірене'
			},
			categories: {
				'not stated': 'не вказано',
				balance: 'балансові',
				explored: 'розвідані',
				plan: 'за планом',
				design: 'за проєктом',
				preliminary: 'попередньо',
				prospective: 'перспективні'
			},
			years: { unknown: 'рік невідомий' },
			kinds: {
				reserve: 'запаси',
				resource: 'ресурси',
				production: 'видобуток',
				capacity: 'потужність',
				grade: 'вміст',
				depletion: 'вичерпання',
				'cumulative production': 'сукупний видобуток'
			},
			units: {
				t: 'т',
				kt: 'тис. т',
				Mt: 'млн т',
				'bn t': 'млрд т',
				Moz: 'млн тройських унцій',
				bcm: 'млрд м³',
				tcm: 'трлн м³',
				tcf: 'трлн куб. футів',
				'Mt/yr': 'млн т на рік',
				'kt/yr': 'тис. т на рік',
				't/yr': 'т на рік',
				'bcm/yr': 'млрд м³ на рік',
				'kt/month': 'тис. т на місяць',
				'%': '%',
				'g/t': 'г/т',
				'kg/m3': 'кг/м³',
				'USD/t': 'дол. США/т',
				'USD/1000 m3': 'дол. США за 1000 м³'
			},
			bases: {
				ore: 'руда',
				gas: 'газ',
				oil: 'нафта',
				coal: 'вугілля',
				'run-of-mine': 'видобута гірнича маса',
				'saleable product': 'товарна продукція',
				salt: 'сіль',
				gold: 'золото',
				graphite: 'графіт',
				'graphite (as extracted)': 'графіт (як видобуто)',
				'kaolin rock': 'каолінова порода',
				'raw potash salt': 'сирі калійні солі',
				ilmenite: 'ільменіт',
				'ilmenite concentrate': 'ільменітовий концентрат',
				zircon: 'циркон',
				'zircon concentrate': 'цирконовий концентрат',
				'rutile concentrate': 'рутиловий концентрат',
				concentrate: 'концентрат',
				'contained zinc': 'цинк у руді',
				'contained lead': 'свинець у руді',
				'planned extraction': 'запланований видобуток',
				'lithium carbonate equivalent': 'еквівалент карбонату літію',
				'of initial reserves': 'від початкових запасів',
				'U product': 'уранова продукція',
				U: 'уран',
				Au: 'золото',
				'technical salt': 'технічна сіль',
				'industrial coal reserves': 'промислові запаси вугілля',
				'coal in place/recoverable as reported': 'вугілля в надрах або видобувне, як оприлюднено',
				'TR2O3 contained': 'оксиди рідкісноземельних елементів у руді',
				'ZrO2 contained': 'діоксид цирконію в руді',
				CaF2: 'фторид кальцію',
				Li2O: 'оксид літію',
				'gas and condensate in place': 'газ і конденсат у надрах',
				'gas, very deep pools': 'газ, дуже глибокі поклади',
				'gas, both fields': 'газ, обидва родовища',
				'lithium (form not stated)': 'літій (форму не вказано)'
			},
			reasons: {
				'production is a flow, not a stock': 'видобуток — це потік, а не запас',
				'capacity is a flow, not a stock': 'потужність — це потік, а не запас',
				'another published figure is counted instead':
					'замість цього враховано інше оприлюднене значення',
				'total of an area, not of one deposit': 'підсумок для території, а не для одного родовища',
				'a grade, not a stock': 'вміст, а не запас',
				'superseded: the counted figure is newer': 'застаріло: враховане значення новіше',
				'alternative: a resource that may include the counted reserve':
					'інше прочитання: ресурси, які можуть містити враховані запаси',
				'the share already extracted, not a stock': 'уже видобута частка, а не запас',
				'contained amount counted instead': 'враховано кількість у руді',
				'suspected slip: the source repeats the production figure':
					'імовірна описка: джерело повторює обсяг видобутку',
				'a part of the counted figure, which covers more categories':
					'частина врахованого значення, яке охоплює більше категорій',
				'older edition of the same source': 'давніше видання того самого джерела',
				'superseded, or a part of a figure that is not recorded here':
					'застаріло або є частиною значення, якого тут не записано',
				'already extracted, not a stock': 'уже видобуто, це не запас'
			}
		},
		showOnMap: 'Показати на карті'
	},
	table: {
		caption: (count, date) => `${deposits(count)}, станом на ${date}`,
		columns: {
			name: 'Родовище',
			commodities: 'Копалини',
			oblast: 'Область',
			side: 'Бік',
			share: 'Імовірність за лінією',
			distance: 'Відстань до лінії',
			quantity: 'Зважений тоннаж',
			accuracy: 'Місце'
		},
		sortBy: (column) => `Упорядкувати: ${column}`,
		downloadShown: 'Завантажити ці рядки (CSV)',
		downloadAll: 'Завантажити всі рядки (CSV)',
		downloadDictionary: 'Пояснення стовпців (CSV)',
		empty: 'Жодне родовище не відповідає вибраним копалинам і території.',
		sum: 'Разом',
		unknown: 'невідомо'
	},
	notice: {
		title: 'Частину посилання використати не вдалося',
		reasons: {
			'unknown-parameter': 'такого налаштування на сторінці немає',
			'not-a-date': 'це не дата, записана як 2025-08-17',
			'before-first-date': 'раніше за перше спостереження; показано його',
			'after-last-date': 'пізніше за останнє спостереження; показано його',
			'unknown-name': 'немає в даних',
			'not-a-camera': 'це не положення карти',
			'not-a-draw-count': 'це не кількість випробувань від 100 до 20 000',
			'not-a-seed': 'це не ціле число від 0 до 4 294 967 295',
			'incomplete-draws': 'кількість випробувань і початкове число діють лише разом',
			'other-version': 'інша версія даних; показано чинну',
			'not-shown-yet': 'порівняти дві дати на цій сторінці ще не можна; показано лише першу'
		},
		dropped: (parameter, value, reason) => `${parameter} = «${value}»: ${reason}`
	},
	failure: {
		dataset: 'Родовища та їхні показники не вдалося завантажити.',
		record: 'Датований літопис лінії фронту не вдалося завантажити: карта показує останню лінію.',
		map: 'Дані карти не вдалося завантажити.',
		kept: 'Те, що було показано, лишається.'
	},
	dataPage: {
		lead: 'Усе, що показує карта, можна завантажити, перевірити й використати знову.',
		span: (count, first, last) =>
			`${deposits(count)}; спостереження лінії фронту: перше — ${first}, останнє — ${last}.`,
		filesTitle: 'Файли',
		filesText:
			'Це файли, які читає сама сторінка, у форматах JSON, TopoJSON і GeoJSON. Таблицю родовищ можна завантажити як CSV поруч із картою. Назви файлів змінюються разом із вмістом.',
		files: {
			dataset: 'Родовища, дані, ціни, ваги, джерела (JSON)',
			controlHistory: 'Відстань кожного родовища до лінії фронту в часі (JSON)',
			occupation: 'Літопис лінії фронту, усі спостереження (TopoJSON)',
			occupiedLatest: 'Територія за лінією на останнє спостереження (GeoJSON)',
			holdableLand: 'Суходіл, яким може проходити лінія фронту (TopoJSON)',
			boundaries: 'Області, сусідні країни, басейни (TopoJSON)',
			basemap: 'Річки, озера, міста, написи (TopoJSON)'
		},
		kilobytes: 'кБ',
		licencesTitle: 'Ліцензії та посилання на авторів',
		licences: [
			'Межі областей, озера, берегова лінія: © учасники OpenStreetMap, ODbL 1.0.',
			'Сусідні країни, річки, суходіл: Natural Earth, суспільне надбання.',
			'Міста: GeoNames, CC BY 4.0. Точки родовищ також із Who’s On First, CC BY 4.0.',
			'Деякі шахти й родовища: Global Energy Monitor, CC BY 4.0.',
			'Оприлюднені дані є фактами; для кожного названо джерело.'
		],
		sourcesTitle: (count) => `Джерела даних (${count})`
	},
	footer: {
		attribution: 'Джерела',
		version: (version) => `Версія даних ${version}`,
		borders: 'Кордони, визнані ООН: Крим — це Україна.',
		code: 'Код: Apache-2.0',
		openFull: 'Відкрити повну карту'
	}
};
