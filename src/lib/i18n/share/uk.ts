import type { Draws } from '../../domain/monte-carlo/draws';
import { pluralIn } from '../language/plural';
import type { ShareMessages } from './messages';

const plural = pluralIn('uk');
const drawn = ({ count, seed }: Draws) =>
	`${plural(count, {
		one: '{n} випробування',
		few: '{n} випробування',
		other: '{n} випробувань'
	})}, початкове число генератора — ${seed}`;
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });

export const share: ShareMessages = {
	findingTitle: 'Цей висновок',
	copyFinding: 'Скопіювати цей висновок',
	findingCopied: 'Висновок скопійовано',
	copyLink: 'Скопіювати посилання на цей вигляд',
	linkCopied: 'Посилання скопійовано',
	native: 'Поділитися…',
	pinning: {
		release: 'Посилання веде до збереженого випуску: його числа й мапа ніколи не змінюються.',
		'not-kept':
			'Випуску з цією версією даних тут ще не збережено: посилання фіксує дату й ціни, але з новими даними показане може змінитися.',
		'not-known':
			'Не вдалося дізнатися, чи збережено тут випуск із цією версією даних: посилання фіксує дату й ціни, але з новими даними показане може змінитися.'
	},
	cite: 'Цитувати',
	copy: (format) => `Скопіювати ${format}`,
	citationCopied: 'Цитату скопійовано',
	notCopied: 'Браузер не дозволив копіювання. Текст нижче виділено: скопіюйте його вручну.',
	byHand: 'Текст, який можна скопіювати вручну',
	citation: {
		version: 'Версія',
		dataSet: 'Набір даних',
		retrieved: (date) => `Дата звернення: ${date}. URL:`,
		accessed: (date) => `переглянуто ${date}`,
		intervals: (draws) => `інтервали: ${drawn(draws)}`
	},
	finding: {
		ukraine: 'уся Україна',
		lead: {
			share: (date, place, items, isLatest) =>
				`Станом на ${date} за лінією фронту ${isLatest ? 'перебуває' : 'перебувала'} така частка кожної копалини (${place}): ${items}.`,
			tonnage: (date, place, items, isLatest) =>
				`Станом на ${date} за лінією фронту ${isLatest ? 'перебуває' : 'перебувала'} така кількість кожної копалини (${place}): ${items}.`,
			value: (date, place, items, isLatest) =>
				`Станом на ${date} за лінією фронту ${isLatest ? 'перебуває' : 'перебувало'} стільки валової вартості в надрах (${place}): ${items}.`,
			count: (date, place, items) => `Станом на ${date}, за кількістю родовищ (${place}): ${items}.`
		},
		item: (name, amount) => `${name} — ${amount}`,
		ofAll: (behind, total) => `${behind} із загальних ${total}`,
		noneOfAll: (total) => `нічого із загальних ${total}`,
		noAmount: 'кількості не опубліковано',
		totals: {
			all: 'Усі копалини, що мають ціну',
			withoutCoal: 'Без вугілля',
			critical: 'Лише критична сировина'
		},
		ofPriced: (share) => `${share} оціненого`,
		evidence: (grade, names, reason) => `${grade} — ${list.format(names)} (${reason}).`,
		compared: (of, from, to, place, items) =>
			`Частка ${{ resource: 'кожної копалини', deposits: 'родовищ' }[of]} за лінією фронту (${place}), станом на ${from} і станом на ${to}: ${items}.`,
		ofDeposits: 'від родовищ',
		withinIntervals: 'у межах інтервалів обох днів',
		change: (name, from, to, points) => `${name} — спершу ${from}, потім ${to}, ${points}`,
		amounts: {
			tonnage: (from, to) => `за лінією спершу ${from}, потім ${to}`,
			value: (from, to) => `валова вартість у надрах за лінією — спершу ${from}, потім ${to}`,
			count: (from, to) => `родовищ за лінією — спершу ${from}, потім ${to}`
		},
		deposit: (name, resources, place, date, side) =>
			`${name} (${resources}; ${place}), станом на ${date}: ${side}.`,
		depositFigures: (items) => `Оприлюднено, зважено за категорією: ${items}.`,
		depositNoFigures: 'Жоден оприлюднений показник цього родовища не враховано.',
		depositRanges:
			'Діапазони — від найнижчого до найвищого вагового коефіцієнта категорії запасів, а в доларах і ціни.',
		selection: 'З усіх копалин тут названо лише деякі.',
		chosen: (names) => `Вибрані копалини: ${list.format(names)}.`,
		onlyFirst: (count) => `Числа тут наведено лише для ${count} з них.`,
		interval: (draws) =>
			`Діапазони — це 90-відсоткові інтервали${draws === null ? '' : ` (${drawn(draws)})`}.`,
		prices: (vintage, priceCase) => `Ціни ${vintage} років: ${priceCase}.`,
		caveat:
			'Валова вартість у надрах — це ринкова ціна сировини, що ще лежить у надрах, а не багатство, не прибуток і не збитки: жодних витрат не віднято.',
		source: (title, version, url) => `Джерело: ${title}, версія даних ${version}, ${url}`
	}
};
