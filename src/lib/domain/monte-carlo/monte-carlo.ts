import type { CommodityId } from '../dataset/commodity';
import { countingContested, type ControlHistory } from '../control/control-history';
import { observationAt } from '../dataset/timeline';
import type { Dataset } from '../dataset/dataset';
import { filterDataset } from '../estimate/deposit-filter';
import { checkDraws } from './draws';
import { controlAt, questionOf, type EstimateOptions } from '../estimate/estimate-at';
import { CommodityColumns } from './monte-carlo-columns';
import type { MonteCarloEstimate } from './monte-carlo-estimate';
import { DrawnFactors } from './monte-carlo-factors';
import { figuresByCommodity } from './monte-carlo-figures';
import { DrawnSides } from './monte-carlo-sides';
import { TotalColumns } from './monte-carlo-totals';
import { RandomSource } from '../numbers/random-source';

export interface MonteCarloOptions {
	/** See `drawCounts`. */
	readonly draws: number;
	/** Whole number, 0 to 2³² − 1. */
	readonly seed: number;
	/** Limits the commodities and the totals; none: all. */
	readonly only?: readonly CommodityId[];
	/** Draws between two reports of progress; changes no number. Default 250. */
	readonly chunk?: number;
	/** Told how many draws are done after each chunk. */
	readonly onProgress?: (done: number) => void;
}

/**
 * P5, P50 and P95 of what lies behind the front line at a date (METHOD §7): every uncertain input is drawn
 * anew in each draw, shared by all deposits that share it. The same seed gives the same result to the last digit
 * in every engine, and the same errors for every date and area. Deposits without a tonnage count only in the
 * count share. Throws RangeError for a number of draws or a seed outside its limits, and
 * EstimateError for figures that cannot be computed with.
 */
export function monteCarlo(
	dataset: Dataset,
	history: ControlHistory,
	question: EstimateOptions,
	options: MonteCarloOptions
): MonteCarloEstimate {
	const steps = monteCarloSteps(dataset, history, question, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		options.onProgress?.(step.value);
	}
}

/** The same, one chunk a step: yields how many draws are done, returns the result. To stop, ask for no further step. */
export function* monteCarloSteps(
	dataset: Dataset,
	history: ControlHistory,
	question: EstimateOptions,
	{ draws, seed, only = [], chunk = 250 }: MonteCarloOptions
): Generator<number, MonteCarloEstimate, void> {
	checkDraws({ count: draws, seed });
	const observation = Math.max(0, observationAt(dataset.timeline, question.date));
	const random = new RandomSource(seed);
	const factors = new DrawnFactors(dataset, question.priceCase ?? 'range');
	const counted = countingContested(history, question.contested);
	const control = controlAt(dataset, counted, observation);
	const sides = new DrawnSides(dataset.deposits, control);
	const shown = filterDataset(dataset, question.filter, control);
	const figures = figuresByCommodity(inPlace(dataset, shown), question.oblast, only);
	const columns = figures.map((found) => new CommodityColumns(found, factors, draws));
	const totals = new TotalColumns(columns, draws);
	for (let draw = 0; draw < draws; draw++) {
		factors.draw(random);
		sides.draw(random);
		recordDraw(draw, columns, totals, factors, sides);
		if ((draw + 1) % chunk === 0) yield draw + 1;
	}
	return {
		question: { ...questionOf(dataset, observation, question), draws, seed },
		commodities: columns.map((column) => column.percentiles()),
		...totals.percentiles()
	};
}

/** What a filter held back lists nothing but keeps its place: a deposit's draws are those of its index. */
function inPlace(dataset: Dataset, shown: Dataset): Dataset {
	if (shown === dataset) return dataset;
	const left = new Map(shown.deposits.map((deposit) => [deposit.id, deposit]));
	const deposits = dataset.deposits.map(
		(deposit) => left.get(deposit.id) ?? { ...deposit, commodities: [], figures: [] }
	);
	return { ...dataset, deposits };
}

function recordDraw(
	draw: number,
	columns: readonly CommodityColumns[],
	totals: TotalColumns,
	factors: DrawnFactors,
	sides: DrawnSides
): void {
	for (const column of columns) {
		const { value, recoverable } = column.record(draw, factors, sides.behind);
		totals.add(column, value, recoverable);
	}
	totals.record(draw);
}
