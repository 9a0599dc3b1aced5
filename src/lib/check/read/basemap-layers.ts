import { oblastCodes } from '../../domain/dataset/oblast';
import {
	anyText,
	described,
	finiteNumber,
	notNegative,
	nullable,
	oneOf,
	slug,
	text,
	trueOrFalse
} from '../decode';
import { geometryOf } from './geometry';
import { areaGeometry, layer, nameEn, nameUk } from './layer';

const amount = notNegative(finiteNumber);

const oblastCode = described(
	'ISO 3166-2 code of an oblast, Crimea, Kyiv or Sevastopol',
	oneOf(oblastCodes)
);

export const oblastLayer = layer({
	id: oblastCode,
	geometry: areaGeometry,
	properties: {
		name_en: nameEn,
		name_uk: nameUk,
		slug: described('Name of its deposits file and of its page', slug),
		area_km2: amount
	}
});

export const countryLayer = layer({
	id: described('ISO 3166-1 code of a country, three letters', text),
	geometry: areaGeometry,
	properties: { name_en: nameEn, name_uk: nameUk }
});

export const landLayer = layer({
	id: null,
	geometry: areaGeometry,
	properties: { kind: text }
});

export const riverLayer = layer({
	id: null,
	geometry: geometryOf(['LineString', 'MultiLineString']),
	properties: {
		name_en: nullable(anyText),
		name_uk: nullable(anyText),
		rank: amount,
		minzoom: amount
	}
});

export const lakeLayer = layer({
	id: null,
	geometry: areaGeometry,
	properties: {
		name_en: nullable(anyText),
		name_uk: nullable(anyText),
		kind: text,
		status: oneOf(['', 'drained']),
		area_km2: amount,
		minzoom: amount
	}
});

export const cityLayer = layer({
	id: null,
	geometry: geometryOf(['Point']),
	properties: {
		name_en: text,
		name_uk: text,
		population: amount,
		capital: trueOrFalse,
		country: text,
		oblast: nullable(oneOf(oblastCodes)),
		minzoom: amount
	}
});

export const labelLayer = layer({
	id: null,
	geometry: geometryOf(['Point']),
	properties: { kind: text, name_en: text, name_uk: text, minzoom: amount }
});
