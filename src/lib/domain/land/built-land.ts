import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Place } from './area-changes';
import { basinPieces } from './basin-pieces';
import { holdableArea, type HoldableLand } from './holdable-land';
import { prepareLand, type PreparedLand } from './prepared-land';

type Area = Polygon | MultiPolygon;

/** What a line is laid over, as it is built: `Manifest.files.boundaries` and `.holdableLand`. */
export interface BuiltLand {
	readonly boundaries: Topology;
	readonly holdableLand: HoldableLand;
}

/** The built land made ready for lines; page, worker and command line prepare it alike. */
export function preparedBuiltLand({ boundaries, holdableLand }: BuiltLand): PreparedLand {
	const shapes = (name: string, id: 'id' | 'code') => areasOf(boundaries, name, id);
	const [basins, oblasts] = [shapes('basins', 'id'), shapes('oblasts', 'code')];
	const pieces = basinPieces(basins, oblasts).map(({ id, geometry }) => [id, geometry] as const);
	return prepareLand({
		holdable: holdableArea(holdableLand),
		places: new Map([...oblasts, ...pieces]),
		outlines: new Map(shapes('outlines', 'id'))
	});
}

/** The oblasts of `Manifest.files.boundaries` by their code. */
export function oblastPlaces(boundaries: Topology): readonly Place[] {
	return areasOf(boundaries, 'oblasts', 'code').map(([id, area]) => ({ id, area }));
}

function areasOf(
	topology: Topology,
	name: string,
	id: 'id' | 'code'
): readonly (readonly [string, Area])[] {
	const object = topology.objects[name];
	if (object === undefined) return [];
	const { features } = feature(
		topology,
		object as GeometryCollection<Readonly<Record<string, string>>>
	) as FeatureCollection<Area, Readonly<Record<string, string>>>;
	return features.map(({ properties, geometry }) => [properties[id] ?? '', geometry]);
}
