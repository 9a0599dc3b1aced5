import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../src/geodata/build/build';
import { Derivations } from '../../src/geodata/kept/derivations';
import { KeptResults } from '../../src/geodata/kept/kept-results';
import { readGeodata } from '../../src/geodata/read-geodata';
import { changesOfOneFile } from '../changed-data/one-file';
import { withCopyOfGood } from './geodata-folder';

const root = mkdtempSync(join(tmpdir(), 'incremental-'));
afterAll(() => rmSync(root, { recursive: true }));

const cache = join(root, 'cache');
const keeping = () => new Derivations({ results: new KeptResults(cache), version: 'a test' });

/** All files of a build, by name. */
function built(folder: string, derivations: Derivations): Readonly<Record<string, string>> {
	const out = join(root, 'out');
	buildAll({ geodata: readGeodata(folder).geodata!, folder, out, derivations });
	const names = readdirSync(out).sort();
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

describe('a build with what earlier builds kept', () => {
	test('is that without it to the last byte, after each kind of change', () => {
		withCopyOfGood(
			() => undefined,
			(folder) => {
				let before = built(folder, keeping());
				for (const [what, change] of Object.entries(changesOfOneFile)) {
					change(folder);
					const now = built(folder, keeping());
					expect(Object.keys(now), what).not.toEqual(Object.keys(before));
					expect(now, what).toEqual(built(folder, new Derivations()));
					before = now;
				}
			}
		);
	});

	test('derives nothing from broken or half-written files, and writes them anew', () => {
		withCopyOfGood(
			() => undefined,
			(folder) => {
				const good = built(folder, keeping());
				const files = readdirSync(cache).map((name) => join(cache, name));
				files.forEach((file, i) => {
					if (i % 2 === 0) truncateSync(file, 20);
					else writeFileSync(file, 'something else');
				});
				expect(built(folder, keeping())).toEqual(good);
				const kept = new KeptResults(cache);
				const names = readdirSync(cache).filter((name) => kept.read(name) !== undefined);
				expect(names.length).toBeGreaterThan(10);
			}
		);
	});

	test('is made where nothing can be kept', () => {
		const file = join(root, 'a file');
		writeFileSync(file, '');
		const results = new KeptResults(join(file, 'below'));
		const derivations = new Derivations({ results, version: 'a test' });
		expect(derivations.of('one', {}, () => 1).value).toBe(1);
		derivations.end();
	});
});
