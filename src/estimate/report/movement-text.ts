import type { Movement } from '../../lib/domain/estimate/compare-estimates';

/** How a share moved, in files: `more`, `more, within the intervals`. */
export function movementText({ direction, withinBounds }: Movement): string {
	return withinBounds ? `${direction}, within the intervals` : direction;
}
