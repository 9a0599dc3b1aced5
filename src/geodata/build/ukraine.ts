import type { MultiPolygon, Polygon } from 'geojson';
import type { Shapes } from '../../lib/check/assemble/geodata';
import type { Derivation, Derivations } from '../kept/derivations';
import { unionOf } from './holdable-land';

/** Derivation and comparisons of one build ask for the same one. */
const known = new WeakMap<Derivations, Map<Shapes['oblasts'], Derivation<Area>>>();

type Area = Polygon | MultiPolygon;

/** One geometry of all oblasts. */
export function ukraineOf(oblasts: Shapes['oblasts'], derivations: Derivations): Derivation<Area> {
	const found = known.get(derivations)?.get(oblasts);
	if (found !== undefined) return found;
	const shapes = oblasts.features.map(({ id, geometry }) => ({ id, geometry }));
	// With their codes, since others take this as standing for the oblasts.
	const ukraine = derivations.of('ukraine', { shapes }, () =>
		unionOf(shapes.map(({ geometry }) => geometry))
	);
	known.set(derivations, new Map([[oblasts, ukraine]]));
	return ukraine;
}
