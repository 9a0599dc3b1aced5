import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { OccupiedArea } from '../../lib/domain/dataset/occupation-record';
import { detailFromZoom } from '../../lib/domain/dataset/manifest';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { Derivations } from '../kept/derivations';
import { oblastLabels, type OblastLabels } from './oblast-labels';

/** Steps of the coordinate grid across a topology's box: 20–40 m here, finer than a pixel at city zoom. */
const quantization = 1e5;

/**
 * Objects `oblasts` (properties `code`, and `label`, where its name is written, if it is), `basins` (property `id`), `outlines` of deposits (property `id`),
 * `countries`, `land`, with shared arcs.
 */
export function boundariesTopology(geodata: Geodata, derivations = new Derivations()): Topology {
	const { shapes } = geodata;
	const labels = keptLabels(geodata, derivations);
	return topology(
		{
			oblasts: withProperties(shapes.oblasts, (oblast) => ({
				code: oblast.id,
				label: labels.get(oblast.id as OblastCode)
			})),
			basins: withProperties(shapes.basins, (basin) => ({ id: basin.id })),
			outlines: outlinesOf(shapes.depositOutlines),
			countries: withProperties(shapes.countries, (country) => ({ code: country.id })),
			land: withProperties(shapes.land, () => ({}))
		},
		quantization
	);
}

/** Labels keep clear of the points of all deposits. */
function keptLabels(
	{ shapes: { oblasts: shapes }, oblasts, deposits }: Geodata,
	derivations: Derivations
): OblastLabels {
	const points = deposits.map(({ point }) => ({ point }));
	const named = oblasts.map(({ code, nameEn, nameUk, areaKm2 }) => {
		return { code, nameEn, nameUk, areaKm2 };
	});
	const inputs = { shapes, named, points };
	return derivations.of('oblast labels', inputs, () =>
		oblastLabels({ shapes: { oblasts: shapes }, oblasts: named, deposits: points })
	).value;
}

function outlinesOf(outlines: Geodata['shapes']['depositOutlines']): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: Array.from(outlines, ([id, geometry]) => ({
			type: 'Feature',
			properties: { id },
			geometry
		}))
	};
}

/** 40 m here: the line is known to a kilometre, and the record, which has it finer, takes over once it is loaded. */
const coarseQuantization = 2e4;

/** Objects `occupied`, `before2022`, `contested`, `frontLine`, which share arcs; see `OccupiedArea`. */
export function occupiedTopology({
	occupied,
	before2022,
	contested,
	frontLine
}: OccupiedArea): Topology {
	return topology({ occupied, before2022, contested, frontLine }, coarseQuantization);
}

/** Object `line`, on the grid of the area that is drawn first. */
export function lineTopology(line: MultiLineString): Topology {
	return topology({ line }, coarseQuantization);
}

export type BasemapPart = 'overview' | 'detail';

/** Objects `rivers`, `lakes`, `cities`, `labels` with their own properties, of one part; see `detailFromZoom`. */
export function basemapTopology({ shapes }: Geodata, part: BasemapPart): Topology {
	const { rivers, lakes, cities, labels } = shapes;
	const ofPart = (collection: FeatureCollection): FeatureCollection => ({
		type: 'FeatureCollection',
		features: collection.features.filter((each) => partOf(each) === part)
	});
	const objects = {
		rivers: ofPart(rivers),
		lakes: ofPart(lakes),
		cities: ofPart(cities),
		labels: ofPart(labels)
	};
	return topology(objects, quantization);
}

const partOf = ({ properties }: Feature): BasemapPart =>
	Number(properties?.['minzoom']) >= detailFromZoom ? 'detail' : 'overview';

function withProperties(
	collection: FeatureCollection,
	properties: (feature: Feature) => Readonly<Record<string, unknown>>
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: collection.features.map((each) => ({
			type: 'Feature',
			properties: properties(each),
			geometry: each.geometry
		}))
	};
}
