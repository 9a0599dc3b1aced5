import type { CommodityGroup } from '../domain/dataset/commodity';
import type { Side } from '../domain/control/side';
import type { Palette } from './palette';

export const shapes = [
	'diamond',
	'square',
	'hexagon',
	'circle',
	'star',
	'triangle',
	'cross'
] as const;
export type Shape = (typeof shapes)[number];

/** Shape is the second cue beside colour: no two groups share one. */
export const groupShapes: Readonly<Record<CommodityGroup, Shape>> = {
	critical: 'diamond',
	energy: 'square',
	ferrous: 'hexagon',
	base: 'circle',
	precious: 'star',
	fertiliser: 'triangle',
	industrial: 'cross'
};

/** Radius of the circumscribed circle relative to the nominal radius, so that all shapes weigh alike. */
const reach: Readonly<Record<Shape, number>> = {
	diamond: 1.24,
	square: 1.25,
	hexagon: 1.1,
	circle: 1,
	star: 1.42,
	triangle: 1.4,
	cross: 1.2
};

type Point = readonly [x: number, y: number];

/** `count` corners on circles of the given radii (taken in turn), the first at `turn` degrees from north. */
function corners(count: number, radii: readonly number[], turn = 0): Point[] {
	return Array.from({ length: count }, (_, i) => {
		const angle = ((i * 360) / count + turn - 90) * (Math.PI / 180);
		const radius = radii[i % radii.length]!;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
}

/** A Greek cross with arms of 0.42 of its half width. */
function crossCorners(reachPx: number): Point[] {
	const far = reachPx;
	const near = reachPx * 0.42;
	return [
		[-near, -far],
		[near, -far],
		[near, -near],
		[far, -near],
		[far, near],
		[near, near],
		[near, far],
		[-near, far],
		[-near, near],
		[-far, near],
		[-far, -near],
		[-near, -near]
	];
}

function shapeCorners(shape: Exclude<Shape, 'circle'>, r: number): Point[] {
	switch (shape) {
		case 'diamond':
			return corners(4, [r]);
		case 'square':
			return corners(4, [r], 45);
		case 'hexagon':
			return corners(6, [r], 30);
		case 'star':
			return corners(10, [r, r * 0.48]);
		case 'triangle':
			return corners(3, [r]);
		case 'cross':
			return crossCorners(r);
		default:
			return shape satisfies never;
	}
}

const round = (value: number) => Math.round(value * 100) / 100;

/** SVG path data of a shape centred on the origin; `radius` is that of the circle with about the same area, px. */
export function symbolPath(shape: Shape, radius: number): string {
	const r = round(radius * reach[shape]);
	if (shape === 'circle') return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
	const points = shapeCorners(shape, r).map(([x, y]) => `${round(x)} ${round(y)}`);
	return `M${points.join('L')}Z`;
}

/** How a symbol is painted; the map's canvas and the legend's SVG both follow it. */
export interface SymbolPaint {
	readonly fill: string;
	readonly fillOpacity: number;
	readonly stroke: string;
	/** Px. */
	readonly strokeWidth: number;
	/** Dash and gap, px; empty: solid. */
	readonly dash: readonly number[];
	/** Width of the paper-coloured casing outside the stroke, px. */
	readonly casing: number;
	readonly mark: '' | '?';
}

/**
 * Fill says that a tonnage is published (none: hollow), weight says the side: behind the front line strong with a dark
 * outline, free pale with a casing, unknown dashed with "?".
 */
export function symbolPaint(
	palette: Palette,
	group: CommodityGroup,
	side: Side,
	tonnageKnown: boolean
): SymbolPaint {
	const colour = palette.groups[group];
	const hollow = { fill: palette.paper, fillOpacity: 0.85, stroke: colour };
	switch (side) {
		case 'behind':
			return tonnageKnown
				? {
						fill: colour,
						fillOpacity: 1,
						stroke: palette.ink,
						strokeWidth: 1.4,
						dash: [],
						casing: 1,
						mark: ''
					}
				: { ...hollow, strokeWidth: 2.6, dash: [], casing: 1, mark: '' };
		case 'free':
			return tonnageKnown
				? {
						fill: colour,
						fillOpacity: 0.5,
						stroke: colour,
						strokeWidth: 1,
						dash: [],
						casing: 1.4,
						mark: ''
					}
				: { ...hollow, strokeWidth: 1.2, dash: [], casing: 1, mark: '' };
		case 'near':
		case 'contested':
		case 'unknown':
			return { ...hollow, strokeWidth: 1.3, dash: [2.2, 1.8], casing: 1, mark: '?' };
		default:
			return side satisfies never;
	}
}
