import type { Movement } from '../../lib/domain/estimate/compare-estimates';

/** How a share moved, in files: `more`, `more, within the bounds`. */
export function movementText({ direction, withinBounds }: Movement): string {
	return withinBounds ? `${direction}, within the bounds` : direction;
}
