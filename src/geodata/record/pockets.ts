import type { Neighbours } from './neighbourhood';
import { runsOf } from './short-runs';
import type { Series } from './steady-series';

const largestPocket = 20;
/** Until this day control did change in pockets. */
const firstDayOfRule = 50;

/** Days on which a place takes the side of the land around it. */
interface Pocket {
	readonly place: number;
	readonly first: number;
	readonly after: number;
	readonly side: 0 | 1;
}

/**
 * The series without pockets: land that an army holds hangs together, so that 20 places or fewer that are free or
 * occupied alone, for as long as nothing changes, are noise. `atEdge`: places within 15 km of the outer border or
 * the coast, where an army can hold a pocket.
 */
export function withoutPockets(
	series: readonly Series[],
	neighbours: Neighbours,
	atEdge: readonly boolean[]
): readonly Series[] {
	const result = series.map((days) => days.slice());
	for (const { place, first, after, side } of pocketsOf(series, neighbours, atEdge)) {
		result[place]!.fill(side, first, after);
	}
	return result;
}

function pocketsOf(
	series: readonly Series[],
	neighbours: Neighbours,
	atEdge: readonly boolean[]
): readonly Pocket[] {
	const days = series[0]?.length ?? 0;
	const changes = new Set([Math.min(firstDayOfRule, days)]);
	for (const one of series) {
		for (const { first } of runsOf(one)) if (first > firstDayOfRule) changes.add(first);
	}
	const starts = [...changes].sort((a, b) => a - b);
	return starts.flatMap((first, i) => {
		const sides = sidesOn(series, first);
		const after = starts[i + 1] ?? days;
		return pocketsOn(sides, neighbours, atEdge).map((pocket) => ({ ...pocket, first, after }));
	});
}

/** `Uint8Array.from` takes half of the time of all histories for it. */
function sidesOn(series: readonly Series[], day: number): Uint8Array {
	const sides = new Uint8Array(series.length);
	for (let place = 0; place < series.length; place++) sides[place] = series[place]![day] ?? 0;
	return sides;
}

type Flipped = Pick<Pocket, 'place' | 'side'>;

/** Free pockets first: what lies in one is occupied land to those that lie in it. */
function pocketsOn(
	sides: Uint8Array,
	neighbours: Neighbours,
	atEdge: readonly boolean[]
): readonly Flipped[] {
	return ([0, 1] as const).flatMap((side) => {
		const found = smallGroupsOf(sides, side, neighbours)
			.filter((group) => side === 0 || !group.some((place) => atEdge[place]))
			.flat();
		const other = side === 0 ? 1 : 0;
		for (const place of found) sides[place] = other;
		return found.map((place) => ({ place, side: other }) as const);
	});
}

/** Connected places of one side, where they are few enough for a pocket. */
function smallGroupsOf(
	sides: Uint8Array,
	side: 0 | 1,
	neighbours: Neighbours
): readonly (readonly number[])[] {
	const seen = new Uint8Array(sides.length);
	// The land of an army is one large group, which is walked again for each of a thousand days.
	const group = new Int32Array(sides.length);
	const groups: number[][] = [];
	for (let start = 0; start < sides.length; start++) {
		if (seen[start] || sides[start] !== side) continue;
		let size = 0;
		group[size++] = start;
		seen[start] = 1;
		for (let i = 0; i < size; i++) {
			const around = neighbours[group[i]!]!;
			for (let k = 0; k < around.length; k++) {
				const other = around[k]!;
				if (seen[other] || sides[other] !== side) continue;
				seen[other] = 1;
				group[size++] = other;
			}
		}
		if (size <= largestPocket) groups.push(Array.from(group.subarray(0, size)));
	}
	return groups;
}
