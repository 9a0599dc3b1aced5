import type { FeatureCollection } from 'geojson';
import type { CommodityGroup } from '../domain/dataset/commodity';
import type { DepositId, DepositStatus } from '../domain/dataset/deposit';
import type { Side } from '../domain/control/side';

/** A deposit as the map draws it. */
export interface MapDeposit {
	readonly id: DepositId;
	/** [longitude, latitude], degrees; already moved apart by `spreadPoints`. */
	readonly point: readonly [number, number];
	/** Group of the commodity that it is drawn for. */
	readonly group: CommodityGroup;
	/** Px, for the measure in view; whole numbers between `minRadius` and `maxRadius`. */
	readonly radius: number;
	/** False: hollow, no tonnage published. */
	readonly tonnageKnown: boolean;
	readonly side: Side;
	readonly status: DepositStatus;
	/** Name in the page's language. */
	readonly label: string;
	/** Second line of the popup, e.g. the commodities' names. */
	readonly detail: string;
	/** False: filtered out. */
	readonly visible: boolean;
}

/** In draw order: what lies behind the front line is on top. */
export const depositSides = [
	'unknown',
	'near',
	'contested',
	'free',
	'behind'
] as const satisfies readonly Side[];

export const minRadius = 4;
export const maxRadius = 15;

/** A radius that has a drawn symbol: whole, within bounds. */
export function symbolRadius(px: number): number {
	return Math.min(maxRadius, Math.max(minRadius, Math.round(px)));
}

/**
 * Visible deposits as points, and the chosen one even where a filter leaves it out: it then has property `leftOut`. The
 * side is feature-state and not part of it.
 */
export function depositFeatures(
	deposits: readonly MapDeposit[],
	chosen: DepositId | null
): FeatureCollection {
	const features = deposits
		.filter(({ id, visible }) => visible || id === chosen)
		.map(({ id, point, group, radius, tonnageKnown, label, visible }) => ({
			type: 'Feature' as const,
			properties: {
				id,
				group,
				radius: symbolRadius(radius),
				tonnage: tonnageKnown ? 'known' : 'unpublished',
				label,
				...(visible ? {} : { leftOut: true })
			},
			geometry: { type: 'Point' as const, coordinates: [...point] }
		}));
	return { type: 'FeatureCollection', features };
}
