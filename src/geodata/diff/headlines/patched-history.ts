import type { ControlHistory } from '../../../lib/domain/control/control-history';
import type { DepositId } from '../../../lib/domain/dataset/deposit';

type Runs = Readonly<Record<string, readonly number[]>>;

/**
 * The history of the deposits `ids`: those of `moved`, and all areas that are no deposits, from `fresh`, all else from
 * `known`.
 */
export function patchedHistory(
	known: ControlHistory,
	fresh: ControlHistory,
	moved: ReadonlySet<DepositId>,
	ids: readonly DepositId[]
): ControlHistory {
	const kept = ids.filter((id) => !moved.has(id));
	const patched = (old: Runs | undefined, now: Runs | undefined): Runs => ({
		...Object.fromEntries(kept.flatMap((id) => (old?.[id] ? [[id, old[id]]] : []))),
		...now
	});
	return {
		distances: patched(known.distances, fresh.distances),
		areas: patched(known.areas, fresh.areas),
		decided: {
			behind: patched(known.decided?.behind, fresh.decided?.behind),
			free: patched(known.decided?.free, fresh.decided?.free)
		},
		bound: patched(known.bound, fresh.bound),
		contested: patched(known.contested, fresh.contested),
		contestedAreas: patched(known.contestedAreas, fresh.contestedAreas)
	};
}
