import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultiLineString } from 'geojson';
import { median, milliseconds, report } from '../report';
import {
	engine,
	engineWithGrid,
	preparation,
	turf,
	turfClipped,
	type Contender
} from './contenders';
import { frontLineAt } from './front-line-at';
import { readInputs, writeInputs, type Inputs } from './inputs';
import { jobs, runGeos, runPostgis, type Job, type Native } from './native';

/** How many times faster than a contender the engine must be (`geometry/GEOMETRY.md`: figures and gates, and why). */
interface Gates {
	readonly turf?: number;
	readonly clipped?: number;
	readonly geos?: number;
	readonly postgis?: number;
}

const gates: Readonly<Record<Job, Gates>> = {
	'points-one-day': { turf: 100, geos: 2, postgis: 12 },
	'status-history': { turf: 4000, geos: 90, postgis: 900 },
	'shares-one-day': { turf: 20_000, clipped: 170, geos: 5.5, postgis: 15 },
	'share-history': { geos: 200 },
	'gained-lost': { turf: 4000, geos: 400, postgis: 500 },
	'gained-lost-all-pairs': {},
	distances: { turf: 2000, geos: 0.75, postgis: 150 },
	area: { turf: 0.85, postgis: 40 }
};
const gridGates: Gates = { turf: 240, geos: 5 };
const rounds = 301;
/** No contender works longer than this on one job. */
const patienceMs = 3000;

/** The jobs of the geometry engine against Turf (in turns, in this process), native GEOS and PostGIS. */
export function benchGeometry(): void {
	const inputs = readInputs();
	const front = frontLineAt(inputs.record, inputs.day);
	console.log(titleOf(inputs));
	for (const [name, run] of Object.entries(preparation(inputs))) {
		report(`preparation: ${name}`, milliseconds(medianOf(run)), '', null);
	}
	const [own, grid, plain, clipped] = interleaved([
		engine(inputs, front),
		engineWithGrid(inputs),
		turf(inputs, front),
		turfClipped(inputs)
	]) as [Measured, Measured, Measured, Measured];
	const [ownInARow, gridInARow] = [engine(inputs, front), engineWithGrid(inputs)].map(
		(contender) => interleaved([contender])[0]
	) as [Measured, Measured];
	const natives = runNatives(inputs, front);
	for (const job of jobs) {
		const inTurns = { turf: plain[job], clipped: clipped[job] };
		const inARow = nativeTimes(natives, job, inputs);
		reportJob(job, own[job]!, inTurns, ownInARow[job]!, inARow, gates[job]);
		const gridded = grid[job];
		if (gridded === undefined) continue;
		reportJob(`${job}, with grid`, gridded, inTurns, gridInARow[job]!, inARow, gridGates);
	}
}

type Measured = Partial<Record<Job, number>>;

/** Medians of whole jobs, ms; every round gives each contender its turn, those that take long only a few. */
function interleaved(contenders: readonly Contender[]): readonly Measured[] {
	const times = contenders.map(() => new Map<Job, number[]>());
	for (const job of jobs) {
		for (let round = 0; round < rounds; round++) {
			contenders.forEach((contender, i) => {
				const work = contender[job];
				const list = times[i]!.get(job) ?? [];
				if (work === undefined || sumOf(list) * work.part > patienceMs) return;
				times[i]!.set(job, [...list, elapsed(work.run) / work.part]);
			});
		}
	}
	return times.map((byJob) =>
		Object.fromEntries([...byJob].map(([job, list]) => [job, median(list)]))
	);
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function runNatives(inputs: Inputs, front: MultiLineString) {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		writeInputs(inputs, front, folder);
		const natives = { geos: runGeos(folder), postgis: runPostgis(folder) };
		for (const [name, native] of Object.entries(natives)) {
			console.log(
				native.version === null
					? `  skipped ${name}: ${native.skipped}`
					: `  against ${native.version}`
			);
		}
		return natives;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Native histories are those of the sampled observations: scaled to all of them. */
function nativeTimes(
	natives: Readonly<Record<'geos' | 'postgis', Native>>,
	job: Job,
	inputs: Inputs
): { readonly geos: number | undefined; readonly postgis: number | undefined } {
	const scale = job.endsWith('-history') ? inputs.observations / inputs.sampled.length : 1;
	const timeOf = (native: Native) => {
		const time = native.version === null ? undefined : native.medians[job];
		return time === undefined ? undefined : time * scale;
	};
	return { geos: timeOf(natives.geos), postgis: timeOf(natives.postgis) };
}

/**
 * Against Turf stands the time in turns with it, against native programs the time of many runs in a row, because
 * that is how theirs is taken.
 */
function reportJob(
	job: string,
	inTurnsMs: number,
	inTurns: Others<'turf' | 'clipped'>,
	inARowMs: number,
	inARow: Others<'geos' | 'postgis'>,
	gate: Gates
): void {
	report(job, milliseconds(inTurnsMs), `in a row ${milliseconds(inARowMs)}`, null);
	for (const name of ['turf', 'clipped'] as const) {
		reportRatio(name, inTurns[name], inTurnsMs, gate[name]);
	}
	for (const name of ['geos', 'postgis'] as const) {
		reportRatio(name, inARow[name], inARowMs, gate[name]);
	}
}

type Others<Name extends keyof Gates> = Readonly<Record<Name, number | undefined>>;

function reportRatio(name: string, other: number | undefined, own: number, least?: number): void {
	if (other === undefined) return;
	const ratio = other / own;
	report(
		`    against ${name}: ${milliseconds(other)}`,
		`${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`,
		least === undefined ? '' : `≥ ${least} ×`,
		least === undefined ? null : ratio >= least
	);
}

function medianOf(run: () => number): number {
	return median(Array.from({ length: rounds }, () => elapsed(run)));
}

function elapsed(run: () => number): number {
	const start = performance.now();
	if (Number.isNaN(run())) throw new Error('a job answered NaN');
	return performance.now() - start;
}

function titleOf({ points, manyPoints, polygons, observations, pairs, sampled }: Inputs): string {
	return [
		`Geometry: ${manyPoints.length} points and ${polygons.length} polygons on one day; ${points.length} points and`,
		`${polygons.length} polygons over ${observations} observations; ${pairs.length} pairs of days. Turf does parts of`,
		`its jobs and native programs ${sampled.length} of the observations: their times are scaled up.`
	].join('\n');
}
