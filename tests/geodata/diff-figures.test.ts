import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Geodata } from '../../src/lib/check/assemble/geodata';
import {
	derivedFigures,
	figuresOnLand,
	sharesLand
} from '../../src/geodata/diff/headlines/figures';
import { readGeodata } from '../../src/geodata/read-geodata';
import {
	all,
	freedCell,
	lithiumBehind,
	movedTo,
	replaced,
	type FolderChange
} from './diff-folders';
import { withCopyOfGood } from './geodata-folder';

function geodataAfter(change: FolderChange): Geodata {
	const { geodata, issues } = withCopyOfGood(all(lithiumBehind, change), readGeodata);
	if (geodata === null) throw new Error(JSON.stringify(issues));
	return geodata;
}

const withoutKharkiv: FolderChange = (folder) => rmSync(join(folder, 'deposits/kharkiv.geojson'));

describe('figures on a line and land that are derived already', () => {
	it.each<[string, FolderChange, FolderChange]>([
		['a deposit elsewhere', movedTo([33.7, 47.5]), () => undefined],
		['a deposit near the line', movedTo([33.02, 47.5]), () => undefined],
		['a deposit that is gone', () => undefined, withoutKharkiv],
		['a deposit that is new', withoutKharkiv, () => undefined],
		[
			'another outline',
			replaced('deposits/kharkiv.geojson', '32.8, 50.4', '32.9, 50.4'),
			() => undefined
		],
		[
			'another error of places',
			replaced('location-accuracy.csv', 'Ділянка,2', 'Ділянка,9'),
			() => undefined
		],
		[
			'a split of another basin',
			replaced('balance-allocations.csv', 'basin,basin-test', 'oblast,UA-14'),
			() => undefined
		]
	])('%s: to the last digit those that are derived anew', (_, change, ofKnown) => {
		const [geodata, other] = [geodataAfter(change), geodataAfter(ofKnown)];
		expect(sharesLand(geodata, other)).toBe(true);
		const known = derivedFigures(other);
		const { dataset, history } = derivedFigures(geodata);
		expect(figuresOnLand(geodata, known)).toEqual({ dataset, history });
	});

	it('another line is another land', () => {
		expect(
			sharesLand(
				geodataAfter(freedCell),
				geodataAfter(() => undefined)
			)
		).toBe(false);
	});
});
