import type { Series } from './steady-series';

/** A run of days `[first, after)` of one side. */
export interface Run {
	readonly first: number;
	readonly after: number;
	readonly side: number;
}

const shortDays = 40;
/** Runs that begin before this day are the war of movement of the first weeks. */
const movingDays = 60;
const leastBeforeGap = 5;

/**
 * The series without short runs: the shortest first, runs under 40 days that begin after the first 60 days and
 * touch neither end take their neighbours' side. Then free gaps under 40 days between occupied runs are filled,
 * on any date: the source frees thousands of places on some days and takes them back.
 */
export function withoutShortRuns(series: Series): Series {
	const result = series.slice();
	for (;;) {
		const short = shortestRun(result);
		if (short === null) break;
		result.fill(1 - short.side, short.first, short.after);
	}
	return withoutGaps(result);
}

function shortestRun(series: Series): Run | null {
	const short = runsOf(series).filter(
		(run) => run.first > movingDays && run.after < series.length && lengthOf(run) < shortDays
	);
	return short.reduce<Run | null>(
		(least, run) => (least === null || lengthOf(run) < lengthOf(least) ? run : least),
		null
	);
}

const lengthOf = ({ first, after }: Run) => after - first;

function withoutGaps(series: Series): Series {
	for (;;) {
		const runs = runsOf(series);
		const gap = runs.find((run, i) => {
			if (run.side === 1 || lengthOf(run) >= shortDays) return false;
			const [before, next] = [runs[i - 1], runs[i + 1]];
			if (before === undefined || next === undefined) return false;
			const [less, more] = [lengthOf(before), lengthOf(next)].sort((a, b) => a - b);
			return less! >= leastBeforeGap && more! >= shortDays;
		});
		if (gap === undefined) return series;
		series.fill(1, gap.first, gap.after);
	}
}

/** The runs of a series in order; neighbours differ in side. */
export function runsOf(series: Series): readonly Run[] {
	const runs: Run[] = [];
	let first = 0;
	for (let day = 1; day <= series.length; day++) {
		if (day < series.length && series[day] === series[first]) continue;
		runs.push({ first, after: day, side: series[first]! });
		first = day;
	}
	return runs;
}
