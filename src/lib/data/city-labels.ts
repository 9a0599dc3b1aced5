import { feature } from 'topojson-client';
import type { FeatureCollection, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CityLabel } from './first-screen';

/** Inhabitants from which a city is named on the picture of the map. */
const namedFrom = 450_000;
/** Smaller ones by which a reader finds the occupied area. */
const alsoNamed: readonly string[] = ['Luhansk', 'Simferopol', 'Mariupol'];

/** The cities of Ukraine that the picture of the map names; from the object `cities` of the built basemap. */
export function cityLabels(basemap: Topology): readonly CityLabel[] {
	const cities = feature(basemap, basemap.objects['cities'] as GeometryCollection);
	return (cities as FeatureCollection<Point>).features.flatMap(({ geometry, properties }) => {
		const nameEn = String(properties?.['name_en']);
		const population = Number(properties?.['population']);
		const isNamed = population >= namedFrom || alsoNamed.includes(nameEn);
		if (properties?.['country'] !== 'UA' || !isNamed) return [];
		const [lng, lat] = geometry.coordinates.map((degrees) => Number(degrees.toFixed(2)));
		return [{ nameEn, nameUk: String(properties['name_uk']), point: [lng!, lat!], population }];
	});
}
