import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { MultiPolygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { preparedBuiltLand } from '../../src/lib/domain/land/built-land';
import { ControlLookup } from '../../src/lib/domain/control/control-lookup';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { HoldableLand } from '../../src/lib/domain/land/holdable-land';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { withLine, type LaidLine } from '../../src/lib/domain/what-if/what-if';
import { builtBytes, readBuilt } from './built';
import { frontLineAt } from './geometry/front-line-at';
import { areaAt, asFeature } from './geometry/inputs';
import { benchScenario } from './scenario';
import { median, milliseconds, report } from './report';
import type { OccupationTopology } from '../../src/lib/domain/dataset/occupation-record';

const built = readBuilt();
const { dataset, history, manifest } = built;
const json = <T>(file: string) => JSON.parse(builtBytes(file).toString()) as T;
const { observations } = dataset.timeline;
const middle = Math.floor(observations.length / 2);

/** The estimate at a date, a step of the timeline, a line laid over the land, and the draws. */
export function benchEstimate(): void {
	const lookup = new ControlLookup(dataset, history);
	const scrub = each((observation) => void lookup.at(observation));
	judge(
		`scrub: control of ${dataset.deposits.length} deposits at the next observation`,
		scrub,
		0.2
	);
	const date = (observation: number) => observations[observation]!.date;
	const estimateOn = (observation: number) => {
		const options = { date: date(observation), oblast: null, prices: '2021-2025' } as const;
		return estimateAt(dataset, history, options, [], lookup);
	};
	const estimate = each((observation) => void estimateOn(observation));
	judge('whole-nation estimate at each observation', estimate, 2);
	const intervals = new IntervalEstimator(dataset, history, usualDraws);
	// The first day makes what all days share.
	const first = elapsed(() => void intervals.of(estimateOn(middle)));
	judge(`90 % intervals of the first day, ${usualDraws.count} draws`, first);
	const estimates = Array.from({ length: 40 }, (_, i) => estimateOn(middle - 20 + i));
	const drawn = times(40, (i) => void intervals.of(estimates[i]!));
	judge('90 % intervals of the whole nation, a day further', drawn, 60);
	const record = json<OccupationTopology>(manifest.files.occupation);
	const whatIf = benchWhatIf(record);
	benchScenario(record);
	const turf = turfControl(record);
	console.log(
		`  plain Turf, sides and distances of all deposits on one day: ${milliseconds(turf)}, ` +
			`${(turf / scrub).toFixed(0)} × a scrub step, ${(turf / whatIf).toFixed(0)} × a what-if step`
	);
}

/** The record's own area of a day as a line of somebody's own: laid anew, and with a corner dragged; ms. */
function benchWhatIf(record: OccupationTopology): number {
	const land = preparedBuiltLand({
		boundaries: json<Topology>(manifest.files.boundaries),
		holdableLand: json<HoldableLand>(manifest.files.holdableLand)
	});
	const { date } = observations[middle]!;
	const lay = (area: MultiPolygon, earlier?: LaidLine) => {
		const input = { date, area, contested: null, land };
		const result = withLine(dataset, history, earlier ? { ...input, earlier } : input);
		if (result.kind === 'laid') return result;
		throw new Error(`the line is refused: ${result.refusal.kind}`);
	};
	const area = areaAt(record, middle);
	const { line, frontLine } = lay(area);
	const anew = times(20, () => void lay(area));
	judge('what-if: a line laid anew over all deposits, basins and oblasts', anew);
	const [lng, lat] = frontLine.coordinates[0]![0] as [number, number];
	const dragged = Array.from({ length: 60 }, (_, i) =>
		withCorner(area, [lng, lat], [lng + 1e-5 * (i + 1), lat + 1e-5])
	);
	const step = times(60, (i) => void lay(dragged[i]!, line));
	judge('what-if: the same when a corner of it is dragged', step, 8);
	return step;
}

/** The area with one of its corners at another place. */
function withCorner(area: MultiPolygon, from: Position, to: Position): MultiPolygon {
	const moved = (position: Position) =>
		position[0] === from[0] && position[1] === from[1] ? to : position;
	const { coordinates } = area;
	return {
		...area,
		coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(moved)))
	};
}

function turfControl(record: OccupationTopology): number {
	const area = asFeature(areaAt(record, middle));
	const front = frontLineAt(record, middle).coordinates;
	const lines = front.map((coordinates) => asFeature({ type: 'LineString' as const, coordinates }));
	return times(1, () => {
		for (const { point } of dataset.deposits) {
			if (point === null) continue;
			booleanPointInPolygon([...point], area);
			Math.min(...lines.map((line) => pointToLineDistance([...point], line)));
		}
	});
}

/** Median over all observations in order, ms; the first pass warms up. */
function each(step: (observation: number) => void): number {
	const pass = () => observations.map((_, observation) => elapsed(() => step(observation)));
	pass();
	return median(pass());
}

function times(count: number, run: (round: number) => void): number {
	return median(Array.from({ length: count }, (_, round) => elapsed(() => run(round))));
}

function elapsed(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

function judge(job: string, ms: number, budgetMs?: number): void {
	const budget = budgetMs === undefined ? '' : `≤ ${budgetMs} ms`;
	report(job, milliseconds(ms), budget, budgetMs === undefined ? null : ms <= budgetMs);
}
