import { area } from '@turf/area';
import { featureCollection } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { union } from '@turf/union';
import type { Feature, Polygon, Position } from 'geojson';
import type { Outline, RawInputs } from './raw-inputs';

/** The dated outlines and the observations that each of them answers; 2015 uses that of 2022 as a proxy. */
const datesAnswered: Readonly<Record<string, readonly string[]>> = {
	'2014-03-18': ['2014-03-18'],
	'2022-02-23': ['2015-02-18', '2022-02-23']
};

export const outlineDates = Object.keys(datesAnswered);

/** Held as a whole, so that their own outlines stand for the origin's coarse coast, which misses deposits. */
const heldWhole: readonly unknown[] = ['UA-40', 'UA-43'];
/** Held in part: the origin's line runs through them. Elsewhere its polygons only overshoot a border. */
const heldInPart: readonly unknown[] = ['UA-09', 'UA-14'];

/** Slivers along two generalisations of one border, under this area in m², are no occupied land. */
const smallestPartM2 = 1e6;

/** The outlines of 2014 and February 2022 on the land of Ukraine. Throws RangeError when one of them has none. */
export function outlinesOnLand({ outlines, oblasts }: RawInputs): readonly Feature<Outline>[] {
	return outlineDates.map((date) => ({
		type: 'Feature',
		id: date,
		properties: { date, used_for: datesAnswered[date] },
		geometry: onLand(outlines.get(date) ?? [], oblasts)
	}));
}

/** The land that `outline` covers in the oblasts. */
function onLand(
	outline: readonly Feature<Outline>[],
	oblasts: readonly Feature<Outline>[]
): Outline {
	const parts = outline.flatMap((feature) =>
		oblasts.filter(({ id }) => heldInPart.includes(id)).flatMap((oblast) => common(feature, oblast))
	);
	const whole = oblasts.filter(({ id }) => heldWhole.includes(id));
	const all = union(featureCollection([...whole, ...parts]));
	if (all === null) throw new RangeError('expected the outline to lie in Ukraine, found no land');
	return all.geometry;
}

function common(outline: Feature<Outline>, oblast: Feature<Outline>): readonly Feature<Polygon>[] {
	const shared = intersect(featureCollection([outline, oblast]));
	return polygonsOf(shared?.geometry ?? null)
		.map((coordinates) => polygon(coordinates))
		.filter((part) => area(part) >= smallestPartM2);
}

function polygonsOf(geometry: Outline | null): readonly Position[][][] {
	if (geometry === null) return [];
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function polygon(coordinates: Position[][]): Feature<Polygon> {
	return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
}
