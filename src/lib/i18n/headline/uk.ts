import { pluralIn } from '../language/plural';
import type { HeadlineGroup, HeadlineMessages, HeadlineScope } from './messages';

const plural = pluralIn('uk');
const list = new Intl.ListFormat('uk-UA', { type: 'conjunction' });

/** What stands before the resource, in the genitive where that has one here. */
const shares: Readonly<Record<HeadlineGroup['level'], string>> = {
	all: 'усі запаси',
	'almost-all': 'майже всі запаси',
	'above-nine-tenths': 'понад дев’ять десятих',
	'nine-tenths': 'близько дев’яти десятих',
	'four-fifths': 'близько чотирьох п’ятих',
	'three-quarters': 'близько трьох чвертей',
	'two-thirds': 'близько двох третин',
	'three-fifths': 'близько трьох п’ятих',
	half: 'близько половини',
	'two-fifths': 'близько двох п’ятих',
	third: 'близько третини',
	quarter: 'близько чверті',
	fifth: 'близько п’ятої частини',
	seventh: 'близько сьомої частини',
	tenth: 'близько десятої частини',
	'below-tenth': 'менш як десята частина',
	'almost-none': 'майже нічого',
	none: 'нічого',
	'no-deposit': 'жодного родовища'
};

/** Of the resources that the headline names where none is chosen. Without a genitive the name stands before a dash. */
const genitives: Readonly<Record<string, string>> = {
	lithium: 'літію',
	titanium: 'титану',
	'rare-earths': 'рідкісноземельних елементів',
	graphite: 'графіту',
	uranium: 'урану',
	manganese: 'марганцю',
	coal: 'кам’яного вугілля',
	'iron-ore': 'залізної руди',
	'natural-gas': 'природного газу',
	oil: 'нафти'
};

function head({ date, place, filtered }: HeadlineScope): string {
	return [
		...(date === null ? [] : [`станом на ${date}`]),
		...(place === null ? [] : [place]),
		...(filtered ? ['серед відібраних родовищ'] : [])
	].join(', ');
}

const startOfSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const isNone = ({ level }: HeadlineGroup) => level === 'none' || level === 'almost-none';

/** `близько двох третин кам’яного вугілля України`. */
function part(group: HeadlineGroup, country: string): string {
	const from = isNone(group) ? ' з' : '';
	return `${shares[group.level]}${from} ${genitivesOf(group)}${country}`;
}

const genitivesOf = ({ ids }: HeadlineGroup) => list.format(ids.map((id) => genitives[id]!));

/** `близько двох третин вугілля, а урану — майже нічого`: nothing is told against what is something. */
function parts(groups: readonly HeadlineGroup[], country: string): string {
	const [first, ...others] = groups;
	if (first === undefined) return '';
	let against = isNone(first);
	const told = others.map((group) => {
		if (!isNone(group) || isNone(first)) return part(group, '');
		const but = against ? '' : 'а ';
		against = true;
		return `${but}${genitivesOf(group)} — ${shares[group.level]}`;
	});
	return [part(first, country), ...told].join(', ');
}

export const headline: HeadlineMessages = {
	headline: {
		sentence: (scope, groups) => {
			const start = head(scope);
			const isWhole = scope.place === null && !scope.filtered;
			if (!groups.every(({ ids }) => ids.every((id) => id in genitives))) {
				const items = groups.map(({ names, level }) => `${list.format(names)} — ${shares[level]}`);
				return `${startOfSentence([start, 'за лінією фронту'].filter(Boolean).join(', '))}: ${items.join('; ')}.`;
			}
			const before = start === '' ? '' : isWhole ? `${start} ` : `${start}: `;
			return `${startOfSentence(`${before}за лінією фронту`)} — ${parts(groups, isWhole ? ' України' : '')}.`;
		},
		whole: (scope, { name, resources }, { all, behind }) => {
			const chosen =
				name === null
					? plural(resources, {
							one: '{n} вибраної копалини',
							other: '{n} вибраних копалин'
						})
					: `групи «${name}» (${plural(resources, { one: '{n} копалина', few: '{n} копалини', other: '{n} копалин' })})`;
			const deposits = plural(all, { one: '{n} родовища', other: '{n} родовищ' });
			const clause = `за лінією фронту — ${behind} з ${deposits} ${chosen}`;
			return `${startOfSentence([head(scope), clause].filter(Boolean).join(', '))}.`;
		},
		missing: (names) => `У даних тут немає родовищ таких копалин: ${list.format(names)}.`,
		counted: (scope, items) => {
			const start = scope === null ? '' : head(scope);
			const counts = items.map((item) => `${item.name} — ${item.counts}`).join('; ');
			return `${startOfSentence(start === '' ? counts : `${start}: ${counts}`)}.`;
		},
		figures: (items) =>
			`Частки за лінією: ${items.map(({ name, share }) => `${name} — ${share}`).join(', ')}.`,
		coverage: (date, _, { all, behind, free, near, contested, unknown }) =>
			`Станом на ${date} за лінією ${behind} з ${plural(all, { one: '{n} родовища', other: '{n} родовищ' })}; ${[
				...(free > 0 ? [`не за лінією — ${free}`] : []),
				...(near > 0 ? [`надто близько до лінії — ${near}`] : []),
				...(contested > 0 ? [`контроль не визначено — ${contested}`] : []),
				...(unknown > 0 ? [`у морі, де бік невідомий, — ${unknown}`] : [])
			].join('; ')}`.replace(/(; )?$/, '.'),
		unread: (count) =>
			plural(count, {
				one: 'Дані про {n} з них ґрунтуються лише на знаннях укладача.',
				other: 'Дані про {n} з них ґрунтуються лише на знаннях укладача.'
			}),
		behindMeans: 'За лінією фронту — земля, яка цього дня під російською окупацією.',
		contestedApart: 'Землі, де контроль не визначено, полічено окремо.',
		nothing: (date) =>
			`Станом на ${date} вибраним копалинам, території та фільтрам не відповідає жодне родовище.`,
		uncertain: (date) =>
			`Дані про лінію фронту станом на ${date} надто непевні, щоб виносити числа в заголовок.`,
		uncertainNote: 'Показники цього дня наведено для вивчення: не цитуйте їх.',
		notCounted: (count, all) =>
			`Родовищ без власних оприлюднених даних, які можна додавати: ${count} з ${all}.`,
		interval:
			'У дужках — 90-відсотковий інтервал: його дають випадкові випробування, у яких змінюється все непевне: місця, лінія, запаси країни, вагові коефіцієнти й ціни.',
		methodLink: 'Як отримано ці числа',
		gradesLink: 'Що означають оцінки A–D'
	},
	money: {
		caveat:
			'Валова вартість у надрах: ринкова ціна сировини, що ще лежить у надрах, а не багатство, не прибуток і не збитки.',
		title: 'Валова вартість у надрах за лінією фронту:',
		nothing: 'нічого',
		ofItCoal: (share) => `${share} того, що за лінією, припадає на вугілля`,
		criticalAlone: (names) =>
			`лише критична сировина (${list.format(names)}; інша не має водночас кількості й ціни):`,
		notWorth:
			'Це ринкова ціна сировини, що ще лежить у надрах, а не багатство, не прибуток і не збитки.',
		and350: 'А як же 350 мільярдів?',
		more: 'Підсумки, що до них увійшло, і ціни',
		total: 'Усі копалини, що мають ціну',
		totalWithoutCoal: 'Без вугілля',
		totalCritical: 'Лише критична сировина зі списку ЄС',
		coalPart: (share) =>
			`На вугілля припадає ${share} вартості за лінією фронту (за центральними значеннями).`,
		behind: (range) => `${range} за лінією фронту`,
		ofTotal: (range) => `із загальних ${range}`,
		ofPriced: (share) => `${share} оціненого`,
		noneBehind: (total) => `за лінією фронту — нічого із загальних ${total}`,
		covers: (names) => `Враховано: ${list.format(names)}.`,
		none: 'Вартість тут визначити неможливо: жодна копалина не має водночас кількості й придатної ціни.',
		prices:
			'Ціни: від найнижчого до найвищого середньорічного значення за 2021–2025 роки, для деяких копалин — інакше (див. метод); без жодних витрат.'
	}
};
