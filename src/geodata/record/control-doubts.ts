import { addDays, type IsoDate } from '../../lib/domain/dataset/iso-date';
import type { Doubt } from '../../lib/domain/dataset/observation';
import type { doubtTable } from '../../lib/check/read/record-tables';
import type { Cells } from '../../lib/check/read/fields';
import { dayOf, firstDay } from './place';
import type { ControlStates } from './state-table';

type DoubtRow = Cells<(typeof doubtTable.columns)[number]>;

const withoutIsw: Doubt = 'without-isw';
const note = 'ISW has no vote in the control file of the source';

/** So many places are named; more are counted. */
const mostNamed = 20;

const dateOf = (day: number): IsoDate => addDays(firstDay, day);

/** What is told of the places whose earlier state was kept, one line each. */
export function keptReport(
	{ kept }: ControlStates,
	names: ReadonlyMap<string, string>
): readonly string[] {
	const own = kept.filter(({ id }) => names.has(id)).sort((a, b) => b.days - a.days);
	if (own.length === 0) return [];
	const left = own.length - mostNamed;
	return [
		`kept the earlier state of ${own.length} places on days when only the wiki says RU and DeepStateMap says UA:`,
		...own
			.slice(0, mostNamed)
			.map(
				({ id, days, first, last }) =>
					`  ${id} ${names.get(id)}: ${days} days from ${dateOf(first)} to ${dateOf(last)}`
			),
		...(left > 0 ? [`  and ${left} more`] : [])
	];
}

/**
 * The rows of doubts.csv with the days of a control file that ISW has no vote on. Days that another doubt has already
 * keep it, and those outside of the file stay as they were.
 */
export function doubtsWithout(
	{ first, days }: ControlStates,
	missing: readonly number[],
	rows: readonly DoubtRow[]
): readonly DoubtRow[] {
	const others = rows.filter(({ doubt }) => doubt !== withoutIsw);
	const isElsewhere = (day: number) => day < first || day >= first + days;
	const before = rows
		.filter(({ doubt }) => doubt === withoutIsw)
		.flatMap(daysIn)
		.filter(isElsewhere);
	const covered = new Set(others.flatMap(daysIn));
	const all = [...new Set([...before, ...missing])].filter((day) => !covered.has(day));
	const own = stretches(all.sort((a, b) => a - b)).map(([from, to]) => ({
		...{ from: dateOf(from), to: dateOf(to), doubt: withoutIsw, note }
	}));
	return [...others, ...own].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function daysIn({ from, to }: DoubtRow): readonly number[] {
	const [first, last] = [dayOf(from as IsoDate), dayOf(to as IsoDate)];
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** First and last of the days that follow one another. */
function stretches(days: readonly number[]): readonly (readonly [number, number])[] {
	const starts = days.filter((day, i) => days[i - 1] !== day - 1);
	const ends = days.filter((day, i) => days[i + 1] !== day + 1);
	return starts.map((start, i) => [start, ends[i]!]);
}
