import { expect, test } from 'vitest';
import { depositFeature } from '../../src/geodata/import/deposits';
import { cleanHowRead, cleanNote, ukrainianText } from '../../src/geodata/import/wording';

const bases = { basisOf: new Map<string, string>(), conversions: [] };

const site = {
	id: 'pb-berehivske',
	name_en: 'Berehivske',
	name_uk: "Ім'я",
	oblast_iso: 'UA-21',
	lon: '22.6167',
	lat: '48.3333',
	coord_accuracy: 'settlement',
	coord_source: 'USGS record 1861',
	oblast_check: 'inside',
	primary_commodity: 'lead-zinc',
	other_commodities: 'gold; silver',
	deposit_type: 'veins',
	status: 'explored',
	status_basis: 'source',
	evidence: 'A',
	confidence: 'medium',
	source_ids: 'novyny-bereh;fineprint',
	notes: '',
	control_hint_unsourced: 'occupied',
	location_zone: 'onshore'
};

test('a site becomes a feature with its commodities expanded and its sources without the withheld one', () => {
	const feature = depositFeature(site, [], bases, []);
	expect(feature.geometry).toEqual({ type: 'Point', coordinates: [22.6167, 48.3333] });
	expect(feature.properties).toMatchObject({
		name_uk: 'Ім’я',
		commodities: ['lead', 'zinc', 'gold', 'silver'],
		sources: ['novyny-bereh'],
		figures: []
	});
});

test('an unsourced hint about control is never imported', () => {
	expect(JSON.stringify(depositFeature(site, [], bases, []))).not.toContain('occupied');
});

test('a site without a point has no geometry', () => {
	const unlocated = { ...site, lon: '', lat: '', coord_accuracy: 'none' };
	expect(depositFeature(unlocated, [], bases, []).geometry).toBeNull();
});

test('a point beyond its oblast is kept and the note says so', () => {
	const stray = { ...site, oblast_check: 'outside by ~5 km (in UA-23)' };
	expect(depositFeature(stray, [], bases, []).properties?.['notes']).toContain(
		'about 5 km beyond its oblast, in UA-23'
	);
});

test('a point that rests on the withheld source gives way to that of a neighbour', () => {
	const withheld = { ...site, id: 'fe-shymanivske', coord_source: 'fineprint Southern GOK point' };
	const neighbour = { ...site, id: 'fe-skelevatske', lon: '33.3362', lat: '47.8076' };
	const feature = depositFeature(withheld, [], bases, [withheld, neighbour]);
	expect(feature.geometry).toEqual({ type: 'Point', coordinates: [33.3362, 47.8076] });
	expect(feature.properties?.['location_accuracy']).toBe('district');
	expect(() => depositFeature({ ...withheld, id: 'other' }, [], bases, [])).toThrow(
		'name a neighbour'
	);
});

test.each([
	['control disputed - check', ''],
	[
		'about 150 km from the coast; control of the platforms disputed since 2023 - check',
		'about 150 km from the coast'
	],
	['the front line crosses this polygon', ''],
	['Korab Resources licence until 2014; in', 'Korab Resources licence until 2014'],
	['tonnage not published in pages seen', 'tonnage not published in the sources'],
	['area 7,886 km2 in PSA texts (not re-read)', 'area 7,886 km2 in PSA texts'],
	['worked since 1901', 'worked since 1901']
])('the note "%s" becomes "%s"', (raw, clean) => expect(cleanNote(raw)).toBe(clean));

test('how a source was read is said in a few words', () => {
	expect(cleanHowRead('read whole xlsx in stored copy github:owner/name')).toBe('whole table read');
	expect(cleanHowRead('page opening read')).toBe('page opening read');
	expect(ukrainianText("Кам'яна сіль")).toBe('Кам’яна сіль');
});
