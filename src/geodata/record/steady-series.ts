/** What the source says of a place on a day. */
export const vote = { free: 0, occupied: 1, contested: 2 } as const;

/** The state of a place on each day of the record: 1 occupied, 0 free. */
export type Series = Uint8Array;

/** In the first weeks control did change within days, so that a shorter window tells them better. */
const hastyDays = 50;
const hastyWindow = 15;
const calmWindow = 31;
/** Votes of the other side in a window that a steady side bears. */
const tolerance = 1;
/** The part of the window that must vote for the side. */
const leastShare = 0.34;

/**
 * The side that is steady on each day, or null: at most one vote of the other side in the window around the day, and
 * votes for the side on a third of it. Contested days are votes for neither.
 */
export function steadyDays(votes: Uint8Array): readonly (0 | 1 | null)[] {
	const occupied = countsTo(votes, vote.occupied);
	const free = countsTo(votes, vote.free);
	return Array.from(votes, (_, day) => {
		const half = ((day < hastyDays ? hastyWindow : calmWindow) - 1) / 2;
		const from = Math.max(0, day - half);
		const to = Math.min(votes.length, day + half + 1);
		const least = leastShare * (to - from);
		const forOccupied = occupied[to]! - occupied[from]!;
		const forFree = free[to]! - free[from]!;
		if (forFree <= tolerance && forOccupied >= least) return vote.occupied;
		return forOccupied <= tolerance && forFree >= least ? vote.free : null;
	});
}

/** How many of the first k votes are of a kind. */
function countsTo(votes: Uint8Array, kind: number): Uint16Array {
	const counts = new Uint16Array(votes.length + 1);
	votes.forEach((one, day) => (counts[day + 1] = counts[day]! + Number(one === kind)));
	return counts;
}

/**
 * The side of a place on every day: the side that is steady, and between two steady days of different sides the old
 * one up to its last vote. A place that is steady on no day takes the side with more votes.
 */
export function steadySeries(votes: Uint8Array, steady = steadyDays(votes)): Series {
	const series = new Uint8Array(votes.length);
	const first = steady.findIndex((side) => side !== null);
	if (first < 0) return series.fill(majority(votes));
	if (steady[first] === vote.occupied) {
		series.fill(vote.occupied, votes.indexOf(vote.occupied), first);
	}
	let before = first;
	for (let day = first; day < votes.length; day++) {
		const side = steady[day] ?? null;
		if (side === null) continue;
		series[day] = side;
		const old = steady[before]!;
		if (old === side) series.fill(side, before, day);
		else {
			const change = changeOfHands(votes, before, day, old);
			series.fill(old, before, change).fill(side, change, day);
		}
		before = day;
	}
	return series.fill(steady[before]!, before);
}

function majority(votes: Uint8Array): 0 | 1 {
	const count = (kind: number) => votes.reduce((sum, one) => sum + Number(one === kind), 0);
	return count(vote.occupied) > count(vote.free) ? vote.occupied : vote.free;
}

/**
 * The day on which hands change between the steady days `from` (of `old`) and `to`: after the last vote for the old
 * side; of the contested days between it and the first vote for the new side half are the old one's.
 */
function changeOfHands(votes: Uint8Array, from: number, to: number, old: 0 | 1): number {
	const afterOld = Math.max(votes.lastIndexOf(old, to) + 1, from);
	const firstNew = votes.indexOf(1 - old, afterOld);
	if (firstNew < 0 || firstNew > to) return afterOld;
	return afterOld + Math.ceil((firstNew - afterOld) / 2);
}

/**
 * The days on which the source disputes a place, as 1: between two steady days, from the first vote that is not for the
 * side of the former to the last that is not for the side of the latter. A side that changes cleanly is disputed on no
 * day.
 */
export function disputedDays(votes: Uint8Array, steady = steadyDays(votes)): Uint8Array {
	const disputed = new Uint8Array(votes.length);
	let from = -1;
	for (let to = 0; to <= votes.length; to++) {
		// Before the first steady day nothing is known of an older side, and after the last nothing of a newer one.
		const newer = steady[to] ?? null;
		if (newer === null && to < votes.length) continue;
		if (to - from >= 2) {
			const older = steady[from] ?? null;
			let first = from + 1;
			while (first < to && votes[first] === older) first++;
			let last = to - 1;
			while (last > from && votes[last] === newer) last--;
			if (first <= last) disputed.fill(1, first, last + 1);
		}
		from = to;
	}
	return disputed;
}
