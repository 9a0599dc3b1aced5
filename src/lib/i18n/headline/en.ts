import { pluralIn } from '../language/plural';
import type { HeadlineGroup, HeadlineMessages, HeadlineScope } from './messages';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const shares: Readonly<Record<HeadlineGroup['level'], string>> = {
	all: 'all',
	'almost-all': 'almost all',
	'above-nine-tenths': 'more than nine tenths',
	'nine-tenths': 'about nine tenths',
	'four-fifths': 'about four fifths',
	'three-quarters': 'about three quarters',
	'two-thirds': 'about two thirds',
	'three-fifths': 'about three fifths',
	half: 'about half',
	'two-fifths': 'about two fifths',
	third: 'about a third',
	quarter: 'about a quarter',
	fifth: 'about a fifth',
	seventh: 'about a seventh',
	tenth: 'about a tenth',
	'below-tenth': 'less than a tenth',
	'almost-none': 'almost none',
	none: 'none',
	'no-deposit': 'none'
};

const isNone = ({ level }: HeadlineGroup) =>
	level === 'none' || level === 'almost-none' || level === 'no-deposit';
const startOfSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** With a comma before the last where parts have an "and" of their own. */
function series(parts: readonly string[]): string {
	if (!parts.some((part) => part.includes(' and '))) return list.format(parts);
	return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

function lead({ date, place, filtered }: HeadlineScope): string {
	return [
		...(date === null ? [] : [`on ${date}`]),
		...(place === null ? [] : [`in ${place}`]),
		...(filtered ? ['among the deposits that the filters leave'] : [])
	].join(', ');
}

/** `about two thirds of Ukraine’s coal`. */
function part({ level, names }: HeadlineGroup, owner: string): string {
	const named = level === 'no-deposit' ? `deposits of ${either.format(names)}` : names;
	if (typeof named === 'string') return `none of ${owner} ${named}`;
	const joined = level === 'none' || level === 'almost-none' ? either : list;
	return `${shares[level]} of ${owner} ${joined.format(named)}`;
}

function verb(scope: HeadlineScope, groups: readonly HeadlineGroup[]): string {
	if (scope.date !== null) return 'lay';
	const [first, ...others] = groups;
	const names = first?.names ?? [];
	const isOne = names.length === 1 || (first !== undefined && isNone(first));
	const isPlural = first?.level === 'no-deposit' || names.some((name) => /s$| and /.test(name));
	return others.length === 0 && isOne && !isPlural ? 'lies' : 'lie';
}

export const headline: HeadlineMessages = {
	headline: {
		sentence: (scope, groups) => {
			const some = groups.filter((group) => !isNone(group));
			const main = some.length > 0 ? some : groups.slice(0, 1);
			const rest = groups.filter((group) => !main.includes(group));
			const ofUkraine = scope.place === null && !scope.filtered;
			const written = (group: HeadlineGroup) => {
				const owner = group === main[0] ? 'Ukraine’s' : 'its';
				return part(group, ofUkraine ? owner : 'the');
			};
			const clause = `${series(main.map(written))} ${verb(scope, main)} behind the front line`;
			const clauses = [clause, ...(rest.length > 0 ? [series(rest.map(written))] : [])].join(
				', but '
			);
			return `${startOfSentence([lead(scope), clauses].filter(Boolean).join(', '))}.`;
		},
		whole: (scope, { name, resources }, { all, behind }) => {
			const chosen =
				name === null
					? `the ${resources} chosen resources`
					: `the group “${name}” (${resources} resources)`;
			const deposits = plural(all, { one: '{n} deposit', other: '{n} deposits' });
			const lie = scope.date !== null ? 'lay' : behind === 1 ? 'lies' : 'lie';
			const clause = `${behind} of ${deposits} of ${chosen} ${lie} behind the front line`;
			return `${startOfSentence([lead(scope), clause].filter(Boolean).join(', '))}.`;
		},
		missing: (names) => `The data has no deposit of ${either.format(names)} here.`,
		counted: (scope, items) => {
			const start = scope === null ? '' : lead(scope);
			const named = (item: (typeof items)[number]) =>
				start === '' ? `${item.name}: ${item.counts}` : `${item.name}, ${item.counts}`;
			const counts = items.map(named).join('; ');
			return `${startOfSentence(start === '' ? counts : `${start}: ${counts}`)}.`;
		},
		figures: (items) =>
			`Behind the line: ${items.map(({ name, share }) => `${name} ${share}`).join(', ')}.`,
		coverage: (date, latest, { all, behind, free, near, contested, unknown }) => {
			const are = (count: number) =>
				latest
					? plural(count, { one: '{n} is', other: '{n} are' })
					: plural(count, { one: '{n} was', other: '{n} were' });
			const do_ = latest ? plural(free, { one: '{n} does', other: '{n} do' }) : `${free} did`;
			const rest = [
				...(free > 0 ? [`${do_} not`] : []),
				...(near > 0 ? [`${are(near)} too near to tell`] : []),
				...(contested > 0 ? [`${are(contested)} contested`] : []),
				...(unknown > 0 ? [`${are(unknown)} at sea, where the side is not known`] : [])
			];
			const deposits = plural(all, { one: '{n} deposit', other: '{n} deposits' });
			const first = `${behind} of ${deposits} ${latest ? (behind === 1 ? 'lies' : 'lie') : 'lay'} behind the line`;
			return `On ${date}, ${list.format([first, ...rest])}.`;
		},
		unread: (count) =>
			plural(count, {
				one: '{n} of them rests on the compiler’s knowledge alone.',
				other: '{n} of them rest on the compiler’s knowledge alone.'
			}),
		behindMeans: 'Behind the front line: land under Russian occupation on the day shown.',
		contestedApart: 'Contested land is counted separately.',
		nothing: (date) => `On ${date}, no deposit matches the chosen resources, area and filters.`,
		uncertain: (date) => `The record of the front line on ${date} is too uncertain for a headline.`,
		uncertainNote: 'The figures of that day are here for study: please do not quote them.',
		notCounted: (count, all) =>
			plural(count, {
				one: `{n} of ${all} deposits has no published figure of its own that can be added up.`,
				other: `{n} of ${all} deposits have no published figure of their own that can be added up.`
			}),
		interval:
			'In brackets: the 90% interval of random draws of all that is uncertain: places, the line, national totals, reserve weights and prices.',
		methodLink: 'How these numbers are made',
		gradesLink: 'What the grades A–D mean'
	},
	money: {
		caveat:
			'Gross in-ground value: the sticker price of rock in the ground, not wealth, not profit, not damage.',
		title: 'Gross in-ground value behind the line:',
		nothing: 'none',
		ofItCoal: (share) => `${share} of what lies behind is coal`,
		criticalAlone: (names) =>
			`critical raw materials alone (${list.format(names)}; no others have an amount and a price):`,
		notWorth: 'The sticker price of rock in the ground: not wealth, not profit, not damage.',
		and350: 'And the 350 billion?',
		more: 'Totals, what they cover, and prices',
		total: 'All priced resources',
		totalWithoutCoal: 'Without coal',
		totalCritical: 'Critical raw materials of the EU’s list only',
		coalPart: (share) => `Coal makes up ${share} of the value behind the line (central figures).`,
		behind: (range) => `${range} behind the line`,
		ofTotal: (range) => `of ${range} in all`,
		noneBehind: (total) => `none of ${total} behind the line`,
		ofPriced: (share) => `${share} of what is priced`,
		covers: (names) => `Covers ${list.format(names)}.`,
		none: 'No value can be given here: no resource has both an amount and a usable price.',
		prices:
			'Prices: lowest to highest yearly mean of 2021–2025, for some resources made in another way (see the method); before any cost.'
	}
};
