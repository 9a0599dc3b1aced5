import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { readRawFeatures } from '../record/raw-files';

export function importRivers(from: string): readonly Feature<LineString | MultiLineString>[] {
	const raw = readRawFeatures<LineString | MultiLineString>(from, 'boundaries/rivers.geojson');
	return raw.map(({ properties: { name_en, name_uk, rank, minzoom }, geometry }) => ({
		type: 'Feature',
		properties: { name_en, name_uk, rank, minzoom },
		geometry
	}));
}

export function importLakes(from: string): readonly Feature<Polygon | MultiPolygon>[] {
	const raw = readRawFeatures<Polygon | MultiPolygon>(from, 'boundaries/lakes.geojson');
	return raw.map(({ properties, geometry }) => {
		const { name_en, name_uk, kind, area_km2, minzoom } = properties;
		const status = properties['status'] ?? '';
		return {
			type: 'Feature',
			properties: { name_en, name_uk, kind, status, area_km2, minzoom },
			geometry
		};
	});
}

export function importCities(from: string): readonly Feature<Point>[] {
	const raw = readRawFeatures<Point>(from, 'boundaries/cities.geojson');
	return raw.map(({ properties, geometry }) => {
		const { name_en, name_uk, country, minzoom } = properties;
		const population = properties['pop'];
		const capital = properties['capital'] === 1;
		const oblast = properties['iso'] ?? null;
		return {
			type: 'Feature',
			properties: { name_en, name_uk, population, capital, country, oblast, minzoom },
			geometry
		};
	});
}

export function importLabels(from: string): readonly Feature<Point>[] {
	const raw = readRawFeatures<Point>(from, 'boundaries/labels.geojson');
	return raw.map(({ properties: { kind, name_en, name_uk, minzoom }, geometry }) => ({
		type: 'Feature',
		properties: { kind, name_en, name_uk, minzoom },
		geometry
	}));
}
