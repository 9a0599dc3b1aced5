import { described, text } from '../decode';
import { type Shape } from '../decode-object';
import type { LayerSpec } from './features';
import { geometryOf } from './geometry';

export const areaGeometry = geometryOf(['Polygon', 'MultiPolygon']);

export const nameEn = described('English name, romanised from Ukrainian', text);
export const nameUk = described('Ukrainian name', text);

/** Infers the types of a layer's geometry and properties. */
export function layer<G, S extends Shape>(spec: LayerSpec<G, S>): LayerSpec<G, S> {
	return spec;
}
