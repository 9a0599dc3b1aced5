import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { withCopyOfGood } from './geodata-folder';

/** The only basin of the good geodata after `find` became `replacement` in its file. */
const basinAfter = (find: string, replacement: string) =>
	withCopyOfGood(
		(folder) => {
			const file = join(folder, 'basins.geojson');
			writeFileSync(file, readFileSync(file, 'utf8').replace(find, replacement));
		},
		(folder) => readGeodata(folder).geodata?.basins[0]
	);

test('a basin is as sure as the quality of its outline', () => {
	expect(basinAfter('', '')?.outlineSigma).toBe(0.15);
	const hull = basinAfter('"outline_quality": "box"', '"outline_quality": "hull"');
	expect(hull?.outlineSigma).toBe(0.1);
});

test('a basin is drawn, unless it only holds a published share', () => {
	expect(basinAfter('', '')?.drawn).toBe(true);
	const quality = '"outline_quality": "box",';
	expect(basinAfter(quality, `${quality} "drawn": false,`)?.drawn).toBe(false);
});
