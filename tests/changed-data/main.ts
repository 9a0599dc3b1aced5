import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { checkGeodata } from '../../src/geodata/check';
import { formatFiles } from '../../src/geodata/format-files';
import { changes } from './changes';

/**
 * They compare the engine with GEOS, Turf, GeographicLib or itself, each on the same data, and cost most of all that read it.
 * They state no name, word or count of it, and of places only where the line ran on days of the past, which stay as they were.
 */
const pinnedToNothing = [
	'tests/domain/estimate/resource-shipped.test.ts',
	'tests/domain/geometry/reference.test.ts',
	'tests/domain/geometry/shipped-shares.test.ts',
	'tests/geodata/bound-histories.test.ts',
	'tests/geodata/other-lines.test.ts',
	'tests/geodata/record-histories.test.ts'
];

/**
 * Proves that no test is pinned to the data of the day: changes a copy of `geodata/` as analysts do, checks it, and runs
 * every test that reads the shipped data on it. Exits with 1 on a fault of the data or of a test.
 */
async function main(): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), 'changed-data-'));
	try {
		const folder = join(root, 'geodata');
		cpSync('geodata', folder, { recursive: true });
		if (changeAndCheck(folder)) await testOn(folder);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

function changeAndCheck(folder: string): boolean {
	for (const [name, change] of Object.entries(changes)) {
		console.log(name);
		change(folder);
	}
	formatFiles(folder);
	const { geodata, report } = checkGeodata(folder);
	console.log(`\n${report}\n`);
	if (geodata === null) process.exitCode = 1;
	return geodata !== null;
}

/** The tests that read the shipped data are those that depend on its one reader, but for those that are pinned to nothing. */
async function testOn(folder: string): Promise<void> {
	process.env['GEODATA'] = folder;
	const related = [join(process.cwd(), 'tests/shipped/geodata.ts')];
	const vitest = await createVitest('test', { watch: false, related });
	const reading = await vitest.getRelevantTestSpecifications();
	const left = pinnedToNothing.map((path) => join(process.cwd(), path));
	await vitest.start(
		reading.map(({ moduleId }) => moduleId).filter((file) => !left.includes(file))
	);
	await vitest.close();
}

await main();
