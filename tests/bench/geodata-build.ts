import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesOfOneFile } from '../changed-data/one-file';
import { report } from './report';

/**
 * Budgets of the command with all that it takes to start, on two cores: 20 s where nothing was kept of an earlier build, 2 s
 * after a change of one file.
 */
export function benchGeodataBuild(): void {
	const place = mkdtempSync(join(tmpdir(), 'geodata-'));
	try {
		cpSync('geodata', join(place, 'geodata'), { recursive: true });
		reportSeconds('check and build', buildSeconds(place), 20);
		for (const [what, change] of Object.entries(changesOfOneFile)) {
			change(join(place, 'geodata'));
			reportSeconds(`after a change of ${what}`, buildSeconds(place), 2);
		}
	} finally {
		rmSync(place, { recursive: true });
	}
}

function reportSeconds(job: string, seconds: number, budget: number): void {
	report(`geodata: ${job}`, `${seconds.toFixed(1)} s`, `≤ ${budget} s`, seconds <= budget);
}

function buildSeconds(place: string): number {
	const [folder, out, cache] = ['geodata', 'data', 'cache'].map((name) => join(place, name));
	const start = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		[
			...['--max-semi-space-size=64', '--import', 'tsx', 'src/geodata/main.ts', 'build'],
			...[folder!, '--out', out!, '--cache', cache!]
		],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(stderr);
	return (performance.now() - start) / 1000;
}
