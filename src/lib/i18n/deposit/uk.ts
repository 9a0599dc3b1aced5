import { pluralIn } from '../language/plural';
import type { DepositMessages } from './messages';

const plural = pluralIn('uk');

export const deposit: DepositMessages = {
	deposit: {
		title: 'Родовище',
		commodities: 'Копалини',
		oblast: 'Область',
		type: 'Геологія',
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
		probability: (range) => `Імовірність перебувати за лінією: ${range}`,
		areaShare: (range) => `Частка контуру за лінією: ${range}`,
		distanceBehind: (distance, error) => `${distance} за лінією, ± ${error}`,
		distanceFree: (distance, error) => `${distance} до лінії, не за нею, ± ${error}`,
		distanceZero: (error) => `на лінії, ± ${error}`,
		noDistance: 'Відстані немає: місце на суходолі не встановлено',
		noLine: 'Відстані немає: лінії фронту не було',
		restsOn: 'Підстава',
		rests: {
			point: 'відстань точки до лінії фронту',
			area: 'площа контуру',
			flag: 'твердження про контроль із джерелом',
			none: 'жодної — місце невідоме або жодне джерело не каже, хто його контролює'
		},
		flagSource: 'джерело',
		firstBehind: (date) => `Уперше за лінією: ${date}`,
		firstKnownBehind: (date) => `Відомо, що за лінією, від ${date}`,
		behindFromStart: (date) => `За лінією від першого спостереження, ${date}`,
		neverBehind: 'Ніколи не за лінією в літописі',
		notKnownBehind: 'Невідомо, чи було коли-небудь за лінією',
		daysBehind: (days, since) =>
			`${plural(days, { one: '{n} день', few: '{n} дні', other: '{n} днів' })} за лінією без перерви, від ${since}`,
		daysFree: (days, since) =>
			`${plural(days, { one: '{n} день', few: '{n} дні', other: '{n} днів' })} не за лінією, від ${since}`,
		observedSince: {
			behind: (date) => `За лінією на кожну дату спостережень від ${date}; не всі дні спостережено`,
			free: (date) => `Не за лінією на кожну дату спостережень від ${date}; не всі дні спостережено`
		},
		history: (count) =>
			plural(count, { one: '{n} зміна боку', few: '{n} зміни боку', other: '{n} змін боку' }),
		turned: (date, side) => `${date}: ${side.toLocaleLowerCase('uk')}`,
		split: (before, since) =>
			`З цього за лінією ще до 24 лютого 2022 року: ${before}; відтоді: ${since}`,
		figures: 'Оприлюднені дані',
		noFigures: 'У відкритих джерелах, які ми знайшли, даних немає.',
		figure: 'Значення',
		category: 'Категорія',
		year: 'Рік',
		sources: 'Джерела',
		counted: 'враховано',
		notCounted: 'не враховано',
		weighted: 'зважено за категорією',
		confidence: 'Достовірність',
		evidence: 'Докази',
		value: 'Валова вартість у надрах',
		recoverable: 'Видобувна вартість',
		recoveryUnknown: 'Вилучення невідоме: видобувної вартості немає.',
		behindTheLine: 'З неї за лінією',
		nothingBehind: 'нічого',
		words: {
			confidences: { high: 'висока', medium: 'середня', low: 'низька' },
			evidences: {
				A: 'прочитано сторінку з даними або із записом про родовище',
				B: 'сторінка називає родовище',
				C: 'власне знання укладача; жодної сторінки не прочитано'
			},
			categories: {
				'not stated': 'не вказано',
				balance: 'балансові',
				explored: 'розвідані',
				plan: 'за планом',
				design: 'за проєктом',
				preliminary: 'попередня оцінка',
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
				'ore or raw material': 'руда або сировина',
				'coal in place': 'вугілля в надрах',
				'U contained': 'уран у руді',
				'contained gold': 'золото в руді',
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
			}
		},
		showOnMap: 'Показати на мапі',
		openDossier: 'Відкрити досьє',
		notAskedFor:
			'У показниках нижче його не враховано: воно не відповідає вибраним копалинам, території та фільтрам.'
	}
};
