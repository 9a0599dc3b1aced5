import { pluralIn } from '../language/plural';
import type { ShareMessages } from './messages';

const plural = pluralIn('uk');
const sitesGenitive = (count: number) =>
	plural(count, { one: '{n} родовища', other: '{n} родовищ' });
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });

export const share: ShareMessages = {
	findingTitle: 'Цей висновок',
	copyFinding: 'Скопіювати цей висновок',
	findingCopied: 'Висновок скопійовано',
	copyLink: 'Скопіювати посилання на цей вигляд',
	linkCopied: 'Посилання скопійовано',
	native: 'Поділитися…',
	cite: 'Цитувати',
	copy: (format) => `Скопіювати ${format}`,
	citationCopied: 'Цитату скопійовано',
	notCopied: 'Браузер не дозволив копіювання. Текст нижче виділено: скопіюйте його вручну.',
	byHand: 'Текст, який можна скопіювати вручну',
	citation: {
		version: 'Версія',
		dataSet: 'Набір даних',
		retrieved: (date) => `Дата звернення: ${date}. URL:`,
		accessed: (date) => `переглянуто ${date}`
	},
	finding: {
		ukraine: 'уся Україна',
		lead: {
			tonnage: (date, place, items) =>
				`Станом на ${date} за лінією фронту перебувало стільки оприлюдненого тоннажу (${place}): ${items}.`,
			value: (date, place, items) =>
				`Станом на ${date} за лінією фронту перебувало стільки валової вартості в надрах (${place}): ${items}.`,
			count: (date, place, items) =>
				`Станом на ${date} за лінією фронту перебувало стільки родовищ (${place}): ${items}.`
		},
		item: (name, amount) => `${name} — ${amount}`,
		sites: (behind, all, share) => `${behind} з ${sitesGenitive(all)}, ${share}`,
		value: (behind, total, valued, all) =>
			`${behind} із загальних ${total}, оцінено ${valued} з ${sitesGenitive(all)}`,
		compared: (of, from, to, place, items) =>
			`Частка ${{ tonnage: 'оприлюдненого тоннажу', sites: 'родовищ' }[of]} за лінією фронту (${place}), станом на ${from} і станом на ${to}: ${items}.`,
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
		selection: 'З усіх копалин тут названо лише деякі.',
		chosen: (names) => `Вибрані копалини: ${list.format(names)}.`,
		onlyFirst: (count) => `Числа тут наведено лише для ${count} з них.`,
		bounds: 'Межі — від низького до високого значення; це не довірчий інтервал.',
		prices: (vintage, priceCase) => `Ціни ${vintage} років: ${priceCase}.`,
		caveat: 'Валова вартість у надрах — це не те, чого варті родовища: жодних витрат не віднято.',
		source: (title, version, url) => `Джерело: ${title}, версія даних ${version}, ${url}`
	}
};
