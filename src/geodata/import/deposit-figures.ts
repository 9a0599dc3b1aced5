import { errorAt, type Issue } from '../../lib/check/issue';
import { figureShape } from '../../lib/check/read/deposit-layers';
import type { IncomingDeposit, IncomingFigure } from './incoming-deposit';

type RawFigure = Readonly<Record<string, unknown>>;

export interface MergedFigures {
	readonly list: readonly unknown[];
	/** Which of them were brought, by their index. */
	readonly broughtAs: ReadonlyMap<number, IncomingFigure>;
	readonly issues: readonly Issue[];
}

/** A figure that agrees with another in these measures the same thing. */
const measure = ['commodity', 'kind', 'basis', 'unit', 'category', 'year', 'sources'] as const;

/** What a new figure has where nothing is said of it. */
const unsaid: RawFigure = {
	value_max: null,
	basis: '',
	category: null,
	category_published: '',
	year: '',
	grade_published: '',
	grade: null,
	reason: '',
	says: ''
};

/**
 * The figures of a deposit with those that are brought: one with a number is that of the list; another is the one that
 * measures the same, where there is just one, or else a new one. None is left out.
 */
export function mergedFigures(
	{ id, figures, given }: IncomingDeposit,
	before: unknown,
	own: RawFigure
): MergedFigures {
	const whole = given.get('figures');
	const list: unknown[] = [...listOf(whole ?? before)];
	const broughtAs = new Map<number, IncomingFigure>();
	const issues: Issue[] = [];
	for (const figure of figures.toSorted(byNumber)) {
		const index = indexOf(figure, list, broughtAs, own);
		if (typeof index !== 'number') {
			issues.push(errorAt(figure.at('commodity'), { record: id, ...index }));
			continue;
		}
		const base = index < list.length ? (list[index] as RawFigure) : fresh(own);
		list[index] = inOrder({ ...base, ...Object.fromEntries(figure.given) });
		broughtAs.set(index, figure);
	}
	return { list, broughtAs, issues };
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** Those without a number are behind the others. */
function byNumber(a: IncomingFigure, b: IncomingFigure): number {
	return (a.number ?? Infinity) === (b.number ?? Infinity)
		? 0
		: (a.number ?? Infinity) - (b.number ?? Infinity);
}

/** A figure is of the main commodity, and from the sources of the deposit, unless it says otherwise. */
function fresh({ commodities, sources, confidence }: RawFigure): RawFigure {
	const [commodity] = Array.isArray(commodities) ? (commodities as unknown[]) : [];
	return { ...unsaid, commodity, sources, confidence };
}

type Finding = { readonly found: string; readonly expected: string; readonly remedy: string };

/** The index in the list that a figure takes: that of the list's length is a new one. */
function indexOf(
	{ number, given }: IncomingFigure,
	list: readonly unknown[],
	taken: ReadonlyMap<number, IncomingFigure>,
	own: RawFigure
): number | Finding {
	if (number !== null) {
		if (number <= list.length + 1 && !taken.has(number - 1)) return number - 1;
		const found = taken.has(number - 1)
			? `figure ${number} twice`
			: `figure ${number} of ${list.length}`;
		const remedy = 'correct the number, or empty the cell for a new figure';
		return { found, expected: 'the number of a figure of the deposit, once', remedy };
	}
	const full = { ...fresh(own), ...Object.fromEntries(given) };
	const fitting = list.flatMap((one, i) =>
		!taken.has(i) && isSameMeasure(one as RawFigure, full) ? [i] : []
	);
	if (fitting.length === 0) return list.length;
	const equal = fitting.find(
		(i) =>
			JSON.stringify(list[i]) ===
			JSON.stringify(inOrder({ ...(list[i] as RawFigure), ...Object.fromEntries(given) }))
	);
	if (fitting.length === 1 || equal !== undefined) return equal ?? fitting[0]!;
	return {
		found: `a figure that may be number ${fitting.map((i) => i + 1).join(' or ')} of the deposit`,
		expected: 'a figure that one of the list at most is the same as',
		remedy: 'write which one in figure_number, as `npm run geodata -- export deposits` prints it'
	};
}

function isSameMeasure(a: RawFigure, b: RawFigure): boolean {
	return measure.every((member) => JSON.stringify(a[member]) === JSON.stringify(b[member]));
}

function inOrder(members: RawFigure): RawFigure {
	const known = Object.keys(figureShape);
	const names = [...known, ...Object.keys(members).filter((name) => !known.includes(name))];
	return Object.fromEntries(
		names.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]]))
	);
}
