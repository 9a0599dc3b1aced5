import { errorAt, warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Flag = Draft['controlFlags']['entries'][number];

/** Flags last a day or longer, no two of one deposit hold on one day, and none stands where the line decides. */
export function controlFlags(draft: Draft): Issue[] {
	const flags = draft.controlFlags.entries;
	const onLand = new Set(
		draft.deposits.entries
			.filter(
				({ value, geometry }) =>
					value.zone === 'onshore' && (geometry !== null || value.outline_of !== null)
			)
			.map(({ id }) => id)
	);
	return flags.flatMap((flag, i) => [
		...spanFaults(flag),
		...overlapFaults(flag, flags.slice(0, i)),
		...(onLand.has(flag.value.deposit) ? [decidedByTheLine(flag)] : [])
	]);
}

function lasts({ value: { from, to } }: Flag): boolean {
	return to === null || from < to;
}

function spanFaults(flag: Flag): Issue[] {
	if (lasts(flag)) return [];
	const { from, to } = flag.value;
	return [
		errorAt(flag.at('to'), {
			record: flag.id,
			found: from === to ? `from and to ${from}, no day` : `to ${to}, before from ${from}`,
			expected: 'a later day than "from", the first on which the flag no longer holds',
			remedy: 'correct the dates, or leave "to" empty while the flag holds'
		})
	];
}

function overlapFaults(flag: Flag, earlier: readonly Flag[]): Issue[] {
	const other = earlier.find(
		(candidate) =>
			candidate.value.deposit === flag.value.deposit &&
			lasts(candidate) &&
			lasts(flag) &&
			overlap(candidate, flag)
	);
	if (other === undefined) return [];
	return [
		errorAt(flag.at('from'), {
			record: flag.id,
			found: `a second flag (${span(flag)}) on days that line ${other.at('deposit').line} covers (${span(other)})`,
			expected: 'at most one flag of a deposit on each day',
			remedy: 'end the earlier flag ("to") on the day on which the later one begins'
		})
	];
}

/** `to` is not part of the span; an empty one lasts until the end of the record. */
function overlap({ value: a }: Flag, { value: b }: Flag): boolean {
	return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

function span({ value: { from, to } }: Flag): string {
	return to === null ? `from ${from}` : `${from} to ${to}`;
}

function decidedByTheLine({ id, at }: Flag): Issue {
	return warningAt(at('deposit'), {
		record: id,
		found: 'a flag on a deposit on land, whose side the front line decides',
		expected: 'a field offshore, or one that could not be located',
		remedy: 'delete the flag; where the line is wrong, correct the occupation record'
	});
}
