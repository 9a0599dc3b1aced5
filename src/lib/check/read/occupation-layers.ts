import { anyText, date, described, list, nullable, oneOf, slug, text } from '../decode';
import { geometryOf } from './geometry';
import { areaGeometry, layer, nameEn, nameUk } from './layer';

export const naturalEarthLayer = layer({
	id: date,
	geometry: areaGeometry,
	properties: { date, used_for: list(date) }
});

/** A line that no cell may cross: a river or a former reservoir between the sides. */
export const barrierLayer = layer({
	id: slug,
	geometry: geometryOf(['LineString']),
	properties: { name_en: nameEn, name_uk: nameUk, note: anyText }
});

/** Water that no cell may cover. */
export const waterLayer = layer({
	id: null,
	geometry: areaGeometry,
	properties: { name_en: nullable(anyText), name_uk: nullable(anyText), kind: text }
});

/** Where a correction of the record holds that is not for single places. */
export const correctionAreaLayer = layer({
	id: slug,
	geometry: geometryOf(['Polygon']),
	properties: {
		bank: described('Null: both banks of the Dnipro', nullable(oneOf(['left', 'right']))),
		note: anyText
	}
});

/** The occupied area by another source than the record's, to compare it with; a file for each source, with its licence. */
export const comparisonLayer = layer({
	id: date,
	geometry: areaGeometry,
	properties: { origin: slug, source: text }
});
