import { dayNumber } from '../../domain/dataset/iso-date';
import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** A daily record may miss a day. */
const mostDaysApart = 2;
/** Longer than this the whole front hardly ever stands still. */
const mostDaysAlike = 7;

type Row = Draft['observations']['entries'][number];

/** A daily record has no gap of more than two days, and no long stretch without any movement that is not in doubt. */
export function standingDays(draft: Draft): Issue[] {
	const rows = draft.observations.entries;
	return [...gaps(rows), ...stretches(rows)];
}

function gaps(rows: readonly Row[]): Issue[] {
	return rows.flatMap(({ id, value, at }, i) => {
		const before = rows[i - 1]?.value;
		if (before?.origin !== value.origin || value.origin !== 'viina') return [];
		const days = dayNumber(value.date) - dayNumber(before.date);
		if (days <= mostDaysApart) return [];
		return [
			warningAt(at('date'), {
				record: id,
				found: `${days} days after ${before.date}`,
				expected: `an observation every day, and none more than ${mostDaysApart} days after another`,
				remedy:
					'restore the rows between, or build the record again with `npm run geodata -- record`'
			})
		];
	});
}

interface Stretch {
	readonly first: Row;
	readonly last: Row;
	readonly days: number;
}

/** One finding for all stretches: the source pauses at weekends and in winter, and each would be the same question. */
function stretches(rows: readonly Row[]): Issue[] {
	const long = alike(rows).filter(
		({ days, last }) => days > mostDaysAlike && last.value.doubt === null
	);
	const [longest] = [...long].sort((a, b) => b.days - a.days);
	if (longest === undefined) return [];
	const { first, last, days } = longest;
	const others = long.length === 1 ? '' : `; ${long.length - 1} more such stretches`;
	return [
		warningAt(first.at('area_km2'), {
			record: first.id,
			found: `the same area on ${days} days, ${first.value.date} to ${last.value.date}${others}`,
			expected: `at most ${mostDaysAlike} days, or a doubt`,
			remedy: 'see what other sources have; add days on which the source stood still to doubts.csv'
		})
	];
}

/** Rows of one origin that follow each other with the same areas. */
function alike(rows: readonly Row[]): readonly Stretch[] {
	const found: Stretch[] = [];
	let start = 0;
	for (let i = 1; i <= rows.length; i++) {
		const [first, here] = [rows[start]!, rows[i]];
		if (here !== undefined && isAlike(first, here)) continue;
		const last = rows[i - 1]!;
		const days = dayNumber(last.value.date) - dayNumber(first.value.date) + 1;
		if (first.value.origin === 'viina') found.push({ first, last, days });
		start = i;
	}
	return found;
}

function isAlike({ value: a }: Row, { value: b }: Row): boolean {
	return a.origin === b.origin && a.areaKm2 === b.areaKm2 && a.contestedKm2 === b.contestedKm2;
}
