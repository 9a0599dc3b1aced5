import type { Feature } from 'geojson';
import { areaStrength } from '../drawn-widths';
import type { HatchKind } from '../hatches';
import type { Palette } from '../palette';
import {
	mapShapes,
	type MapShape,
	type ShapeLayer,
	type ShapePaint,
	type ShapesInput
} from '../picture/map-shapes';

/** How a shape of a slide is painted: where a picture lays a hatch over a tint, it has a pattern of two colours. */
export type SlidePaint =
	| Exclude<ShapePaint, { kind: 'hatch' }>
	| {
			readonly kind: 'pattern';
			readonly hatch: HatchKind;
			readonly front: string;
			readonly back: string;
	  };

/** One shape of a slide's map, in degrees. */
export interface SlideShape {
	readonly layer: ShapeLayer;
	/** As of the shape in a picture; of an oblast its code. */
	readonly name: string;
	readonly geometry: MapShape['geometry'];
	readonly paint: SlidePaint;
	/** Shapes of one family have edges in common. */
	readonly family: string;
}

/**
 * The shapes of a picture as one draws them in an office program: an oblast is a shape, an occupied area is one and not a
 * tint with a hatch over it on plain land, and a line has no casing, whose corners would be the same again.
 */
export function slideShapes(input: ShapesInput): readonly SlideShape[] {
	return mapShapes(input)
		.filter(({ name }) => !/^land-below|-(tint|casing)$/.test(name))
		.flatMap((shape) =>
			shape.name === 'ukraine'
				? oblastsOf(shape)
				: [{ ...shape, paint: paintOf(shape, input), family: familyOf(shape) }]
		);
}

function oblastsOf({ layer, geometry, paint }: MapShape): SlideShape[] {
	if (geometry.type !== 'FeatureCollection' || paint.kind === 'hatch') return [];
	return geometry.features.map((oblast: Feature) => ({
		...{ layer, geometry: oblast.geometry, paint, family: 'oblasts' },
		name: String(oblast.properties?.['code'])
	}));
}

const ofOblasts = ['borders-of-oblasts', 'state-border', 'chosen-oblast'];

function familyOf({ layer, name }: MapShape): string {
	if (ofOblasts.includes(name)) return 'oblasts';
	return layer === 'occupied' || layer === 'front' ? 'occupied' : name;
}

function paintOf({ paint }: MapShape, { palette }: ShapesInput): SlidePaint {
	return paint.kind === 'hatch' ? patternOf(paint.hatch, palette) : paint;
}

/** The colours that the eye sees where tint and hatch lie on land. */
export function patternOf(hatch: HatchKind, palette: Palette): SlidePaint & { kind: 'pattern' } {
	const back = laidOver(palette.land, palette[hatch], areaStrength.tint);
	const front = laidOver(back, palette[`${hatch}Hatch`], areaStrength.hatch);
	return { kind: 'pattern', hatch, front, back };
}

/** The colour of one that lies over another with an opacity of `strength`; both as `#rrggbb`. */
export function laidOver(under: string, over: string, strength: number): string {
	const parts = [1, 3, 5].map((from) => {
		const [below, above] = [under, over].map((hex) => parseInt(hex.slice(from, from + 2), 16));
		const mixed = Math.round(below! + (above! - below!) * strength);
		return mixed.toString(16).padStart(2, '0');
	});
	return `#${parts.join('')}`;
}
