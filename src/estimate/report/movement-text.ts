import type { CommodityChange } from '../../lib/domain/estimate/compare-estimates';

/** How a share moved, in files: `more`, `more, within the intervals`; that of deposits has no interval. */
export function movementText({
	of,
	movement: { direction, withinBounds }
}: Pick<CommodityChange, 'of' | 'movement'>): string {
	return of === 'resource' && withinBounds ? `${direction}, within the intervals` : direction;
}
