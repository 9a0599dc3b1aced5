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
			explored: 'розвідано',
			prospect: 'перспективна ділянка',
			suspended: 'роботи зупинено',
			closed: 'закрито'
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
		side: 'З якого боку лінії',
		sides: {
			behind: 'За лінією фронту',
			free: 'Не за лінією фронту',
			near: 'Надто близько до лінії, щоб визначити бік',
			contested: 'Контроль не визначено',
			unknown: 'Невідомо, з якого боку лінії'
		},
		probability: (range) => `Імовірність того, що родовище за лінією: ${range}`,
		areaShare: (range) => `Частка контуру за лінією: ${range}`,
		distanceBehind: (distance, error) => `${distance} за лінією, ± ${error}`,
		distanceFree: (distance, error) => `${distance} до лінії, не за нею, ± ${error}`,
		distanceNear: (distance, error) => `${distance} від лінії за нашими даними, ± ${error}`,
		distanceZero: (error) => `на лінії, ± ${error}`,
		noDistance: 'Відстані немає: місце на суходолі не встановлено',
		noLine: 'Відстані немає: лінії фронту не було',
		restsOn: 'Підстава',
		rests: {
			point: 'відстань точки до лінії фронту',
			area: 'площа контуру',
			place: 'частка його області за лінією, бо точного місця не встановлено',
			flag: 'твердження про контроль із джерелом',
			none: 'жодної: родовище в морі, і жодне джерело не каже, хто тримає його цього дня'
		},
		flagSource: 'джерело',
		howSure: 'Наскільки це певно',
		lag: 'Дані про лінію відстають від подій на дні, а то й тижні.',
		passing:
			'Дати — це дні, коли пройшла лінія; слова «за лінією» потребують імовірності 90 % і можуть з’явитися пізніше.',
		firstBehind: (date) => `Лінія вперше пройшла його: ${date}`,
		firstKnownBehind: (date) => `Відомо, що за лінією, від ${date}`,
		firstBehindLater: (date) => `Згодом, ${date}, лінія вперше пройшла його`,
		firstKnownBehindLater: (date) => `Згодом, від ${date}, відомо, що за лінією`,
		behindFromStart: (date) => `За лінією на день першого спостереження, ${date}`,
		neverBehind: 'За весь час спостережень не було за лінією жодного разу',
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
			plural(count, {
				one: 'Положення щодо лінії змінювалося {n} раз',
				few: 'Положення щодо лінії змінювалося {n} рази',
				other: 'Положення щодо лінії змінювалося {n} разів'
			}),
		historyLater: (count) =>
			plural(count, {
				one: 'Після цього дня положення щодо лінії змінюється {n} раз',
				few: 'Після цього дня положення щодо лінії змінюється {n} рази',
				other: 'Після цього дня положення щодо лінії змінюється {n} разів'
			}),
		turned: (date, side, passed) =>
			`${date}: ${passed ? 'лінія пройшла його, ' : ''}${side.toLocaleLowerCase('uk')}`,
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
		confidenceMeans: 'наша власна довіра до цього запису загалом, а не до кожного його джерела',
		evidence: 'На чому ґрунтується запис',
		value: 'Валова вартість у надрах',
		behindTheLine: 'З неї за лінією',
		nothingBehind: 'нічого',
		priceUnits: { 'USD/t': 'дол. США/т', 'USD/1000 m3': 'дол. США за 1000 м³' },
		words: {
			confidences: { high: 'висока', medium: 'середня', low: 'низька' },
			evidences: {
				A: 'прочитано сторінку з даними або із записом про родовище',
				B: 'сторінка називає родовище',
				C: 'власне знання укладача; жодної сторінки не прочитано'
			},
			kinds: {
				reserve: 'запаси',
				resource: 'ресурси',
				production: 'видобуток',
				capacity: 'потужність',
				grade: 'вміст',
				depletion: 'вичерпання',
				'cumulative production': 'сукупний видобуток'
			}
		},
		openDossier: 'Відкрити досьє',
		notAskedFor:
			'У показниках нижче його не враховано: воно не відповідає вибраним копалинам, території та фільтрам.',
		include: 'Показати і його',
		zoomTo: 'Наблизити до нього',
		noPlace: 'Його місце невідоме: воно є в таблиці, а на мапі його немає.'
	}
};
