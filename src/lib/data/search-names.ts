import type { Feature, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import type { Place, SearchNames } from '$lib/domain/search/search-entry';

/** Properties of the basemap's `cities`; the capitals of neighbours have no oblast. */
interface CityProperties {
	readonly name_en: string;
	readonly name_uk: string;
	readonly population: number;
	readonly oblast?: OblastCode | null;
}

/** What has a name in the data. */
type Named = Pick<Dataset, 'oblasts' | 'commodities' | 'deposits'>;

/** Only what a search needs: names, what they belong to, and where the towns of Ukraine are. */
export function searchNamesOf(dataset: Named, basemap: readonly Topology[]): SearchNames {
	const { oblasts, commodities, deposits } = dataset;
	return {
		oblasts: oblasts.map(({ code, nameEn, nameUk }) => ({ code, nameEn, nameUk })),
		commodities: commodities.map(({ id, nameEn, nameUk, group }) => ({
			id,
			nameEn,
			nameUk,
			group
		})),
		deposits: deposits.map(({ id, nameEn, nameUk, oblast, commodities: ids }) => ({
			id,
			nameEn,
			nameUk,
			oblast,
			commodities: ids
		})),
		places: basemap.flatMap(cities).flatMap(placeOf)
	};
}

/** Throws when the built file has no cities. */
function cities(basemap: Topology): readonly Feature<Point, CityProperties>[] {
	const object = basemap.objects['cities'];
	if (object === undefined) {
		throw new Error('expected the object "cities" in the basemap; run: npm run geodata -- build');
	}
	return feature(basemap, object as GeometryCollection<CityProperties>).features as Feature<
		Point,
		CityProperties
	>[];
}

/** Digits after the decimal point that tell 100 m apart. */
const coordinateDigits = 3;

function placeOf({ geometry, properties }: Feature<Point, CityProperties>): Place[] {
	const { name_en, name_uk, population, oblast } = properties;
	if (!oblast) return [];
	const [lng = NaN, lat = NaN] = geometry.coordinates.map((degrees) =>
		Number(degrees.toFixed(coordinateDigits))
	);
	return [{ nameEn: name_en, nameUk: name_uk, oblast, population, point: [lng, lat] }];
}
