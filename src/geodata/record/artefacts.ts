import { runsOf } from './short-runs';
import { vote } from './steady-series';

/** Places and days that the source took in one piece, and gave back in one. */
export interface Artefact {
	/** Half-open days `[first, after)`. */
	readonly first: number;
	readonly after: number;
	/** Places whose run has these days exactly; their votes become free. */
	readonly places: number;
	/** Other places that turned on the first day; their votes become contested. */
	readonly others: number;
}

/** So many places do not change hands and back on the same two days. */
const leastPlaces = 100;

/**
 * Takes the faults of the source out of the votes of all places (in place), and tells them: runs of occupied votes
 * that a hundred places or more share to the day, which begin on `from` or later and end before the record does.
 */
export function takeOutArtefacts(votes: readonly Uint8Array[], from: number): readonly Artefact[] {
	const occupied = votes.map((days) => runsOf(days).filter(({ side }) => side === vote.occupied));
	const counts = new Map<string, number>();
	for (const runs of occupied) {
		for (const { first, after } of runs) {
			counts.set(`${first} ${after}`, (counts.get(`${first} ${after}`) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([key, places]) => ({ days: key.split(' ').map(Number), places }))
		.filter(({ places }) => places >= leastPlaces)
		.filter(({ days }) => days[0]! >= from && days[1]! < (votes[0]?.length ?? 0))
		.map(({ days, places }) => {
			const [first, after] = days as [number, number];
			let others = 0;
			votes.forEach((own, i) => {
				for (const run of occupied[i]!) {
					if (run.first !== first) continue;
					if (run.after === after) own.fill(vote.free, first, after);
					else if (own[first - 1] === vote.free) {
						others++;
						own.fill(vote.contested, first, Math.min(run.after, after));
					}
				}
			});
			return { first, after, places, others };
		});
}
