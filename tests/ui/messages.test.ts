import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en';
import { dataPage as dataEn } from '../../src/lib/i18n/data-page/en';
import { dataPage as dataUk } from '../../src/lib/i18n/data-page/uk';
import { dossier as dossierEn } from '../../src/lib/i18n/dossier/en';
import { dossier as dossierUk } from '../../src/lib/i18n/dossier/uk';
import { compare as compareEn } from '../../src/lib/i18n/compare/en';
import { compare as compareUk } from '../../src/lib/i18n/compare/uk';
import { draws as drawsEn } from '../../src/lib/i18n/draws/en';
import { draws as drawsUk } from '../../src/lib/i18n/draws/uk';
import { share as shareEn } from '../../src/lib/i18n/share/en';
import { share as shareUk } from '../../src/lib/i18n/share/uk';
import { uk } from '../../src/lib/i18n/uk';

/** Every message as text with its path; functions are called with stand-ins for what they are given. */
function texts(node: unknown, path: string): [string, string][] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

/** Proper names and signs that stand in Latin letters in Ukrainian too. */
const latinNames =
	/VIINA|GeoNames|OpenStreetMap|Natural Earth|ODbL|CC BY|JavaScript|WebGL|CSV|Apache|EU|WGS84|GeoJSON|TopoJSON|UNFC|JORC|USGS|Eng|English|Turf|NI 43-101|[A-Z]{1,3}\d?\b/g;

test('no message is empty, in either language', () => {
	for (const messages of [
		en,
		uk,
		dossierEn,
		dossierUk,
		compareEn,
		compareUk,
		dataEn,
		dataUk,
		shareEn,
		shareUk,
		drawsEn,
		drawsUk
	]) {
		for (const [path, text] of texts(messages, ''))
			expect([path, text.trim()]).not.toEqual([path, '']);
	}
});

test('no Ukrainian message is an English sentence', () => {
	const all = [
		...texts(uk, ''),
		...texts(dossierUk, 'dossier'),
		...texts(compareUk, 'compare'),
		...texts(dataUk, 'data'),
		...texts(shareUk, 'share'),
		...texts(drawsUk, 'draws')
	];
	for (const [path, text] of all) {
		// Names of files are Ukrainian in Latin letters, which every system can store.
		if (path.startsWith('.files.')) continue;
		const words = text.replace(latinNames, '').match(/\b[A-Za-z]{3,}\b/g) ?? [];
		const cyrillic = /[а-яіїєґ]/i.test(text);
		expect([path, cyrillic || words.length === 0]).toEqual([path, true]);
	}
});

test('both languages have the same messages', () => {
	const keys = (messages: unknown) => texts(messages, '').map(([path]) => path);
	expect(keys(uk)).toEqual(keys(en));
	expect(keys(dossierUk)).toEqual(keys(dossierEn));
	expect(keys(compareUk)).toEqual(keys(compareEn));
	expect(keys(dataUk)).toEqual(keys(dataEn));
	expect(keys(shareUk)).toEqual(keys(shareEn));
	expect(keys(drawsUk)).toEqual(keys(drawsEn));
});
