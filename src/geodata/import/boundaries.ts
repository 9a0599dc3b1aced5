import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { isOblastCode, oblastSlugs } from '../../lib/domain/dataset/oblast';
import { readRawFeatures } from '../record/raw-files';

type Outline = Polygon | MultiPolygon;

/** The 27 units of Ukraine within its internationally recognised borders, Crimea and Sevastopol included. */
export function importOblasts(from: string): readonly Feature<Outline>[] {
	return readRawFeatures<Outline>(from, 'boundaries/oblasts.geojson').map((raw) => {
		const code = String(raw.properties['iso']);
		if (!isOblastCode(code)) throw new RangeError(`expected an oblast code, found "${code}"`);
		const { name_en, name_uk, area_km2 } = raw.properties;
		const properties = { name_en, name_uk, slug: oblastSlugs[code], area_km2 };
		return { type: 'Feature', id: code, properties, geometry: raw.geometry };
	});
}

/** The neighbours and the countries around them; Crimea is no part of Russia's outline. */
export function importCountries(from: string): readonly Feature<Outline>[] {
	return readRawFeatures<Outline>(from, 'boundaries/countries.geojson').map((raw) => {
		const { iso_a3, name_en, name_uk } = raw.properties;
		const properties = { name_en, name_uk };
		return { type: 'Feature', id: String(iso_a3), properties, geometry: raw.geometry };
	});
}

/** Land of the wider area, for the background of the seas. */
export function importLand(from: string): readonly Feature<Outline>[] {
	return readRawFeatures<Outline>(from, 'boundaries/land_wide.geojson').map((raw) => ({
		type: 'Feature',
		properties: { kind: 'land' },
		geometry: raw.geometry
	}));
}
