import type {
	CommodityDraws,
	MonteCarloEstimate,
	Percentiles
} from '../../lib/domain/monte-carlo-estimate';
import {
	formatNumber,
	formatQuantityRange,
	formatShare,
	formatShareBounds,
	formatUsdRange
} from '../../lib/domain/format';
import type { Range } from '../../lib/domain/range';
import { nameOfCommodity, type Answer } from '../answer';
import { rangeColumns, type CsvColumn } from './csv-column';
import { emptyCell, sectionOf, type Column, type Section } from './document';
import type { CsvLine } from './estimate-csv-columns';

const resource = (answer: Answer): Column<CommodityDraws> => ({
	name: 'Resource',
	align: 'left',
	cell: ({ commodity }) => nameOfCommodity(answer, commodity)
});

const drawnColumns: readonly Column<CommodityDraws>[] = [
	right('Share of sites', ({ countShare }) => sharePercentiles(countShare)),
	right('Share of tonnage', ({ tonnage }) => tonnage && sharePercentiles(tonnage.share)),
	right(
		'Amount behind',
		({ tonnage }) => tonnage && formatQuantityRange(rangeOf(tonnage.behind), tonnage.unit, 'en')
	),
	right('In-ground value behind', ({ value }) => value && usdPercentiles(value.behind)),
	right(
		'Recoverable behind',
		({ recoverable }) => recoverable && usdPercentiles(recoverable.behind)
	)
];

function right(
	name: string,
	cell: (draws: CommodityDraws) => string | null
): Column<CommodityDraws> {
	return { name, align: 'right', cell: (draws) => cell(draws) ?? emptyCell };
}

/** What the draws say, with the words that repeat them. */
export function monteCarloSections(
	answer: Answer,
	{ question, commodities, ...totals }: MonteCarloEstimate
): readonly Section[] {
	const under = [
		`Median and, in brackets, 5 to 95 % of ${formatNumber(question.draws, 'en')} draws; amounts from 5 to 95 %. These are percentiles of a model with judged weights and errors, not a confidence interval.`,
		`To repeat: --monte-carlo ${question.draws} --seed ${question.seed}`
	];
	const lines = [
		{ name: 'All priced resources, in-ground', drawn: totals.total },
		{ name: 'Without coal, in-ground', drawn: totals.totalWithoutCoal },
		{ name: 'All priced resources, recoverable', drawn: totals.totalRecoverable }
	];
	return [
		sectionOf('Monte Carlo', [resource(answer), ...drawnColumns], commodities, under),
		sectionOf(
			'Monte Carlo, totals',
			[
				{ name: 'Total', align: 'left', cell: ({ name }) => name },
				{
					name: 'Behind',
					align: 'right',
					cell: ({ drawn }) => (drawn ? usdPercentiles(drawn.behind) : emptyCell)
				},
				{
					name: 'Share',
					align: 'right',
					cell: ({ drawn }) => (drawn ? sharePercentiles(drawn.share) : emptyCell)
				}
			],
			lines
		)
	];
}

/** Further columns of the CSV: p5, p50 and p95 stand as low, central and high. */
export function monteCarloColumns(drawn: MonteCarloEstimate): readonly CsvColumn<CsvLine>[] {
	const draws = new Map(drawn.commodities.map((row) => [row.commodity, row]));
	const of = (percentiles: (row: CommodityDraws) => Percentiles | undefined) => (line: CsvLine) => {
		const row = draws.get(line.id);
		const found = row && percentiles(row);
		return found ? rangeOf(found) : null;
	};
	return monteCarloCsvColumns(of, drawn.question);
}

/** The columns without draws, for the dictionary. */
export const monteCarloDictionary: readonly CsvColumn<CsvLine>[] = monteCarloCsvColumns(
	() => () => null,
	{ draws: 0, seed: 0 }
);

function monteCarloCsvColumns(
	of: (
		percentiles: (row: CommodityDraws) => Percentiles | undefined
	) => (line: CsvLine) => Range | null,
	{ draws, seed }: { readonly draws: number; readonly seed: number }
): readonly CsvColumn<CsvLine>[] {
	const note = 'of the draws of --monte-carlo (low, central, high: 5, 50, 95 %)';
	return [
		...rangeColumns(
			'drawn_site_share',
			'0 to 1',
			`Share of sites ${note}`,
			of((row) => row.countShare)
		),
		...rangeColumns(
			'drawn_tonnage_share',
			'0 to 1',
			`Share of the tonnage ${note}`,
			of((row) => row.tonnage?.share)
		),
		...rangeColumns(
			'drawn_tonnage_behind',
			'see unit',
			`Quantity behind the line ${note}`,
			of((row) => row.tonnage?.behind)
		),
		...rangeColumns(
			'drawn_value_behind_usd',
			'USD',
			`Gross in-ground value behind the line ${note}`,
			of((row) => row.value?.behind)
		),
		...rangeColumns(
			'drawn_recoverable_behind_usd',
			'USD',
			`Recoverable value behind the line ${note}`,
			of((row) => row.recoverable?.behind)
		),
		{ name: 'draws', unit: '', explanation: 'Number of draws', cell: () => draws },
		{ name: 'seed', unit: '', explanation: 'Repeats the draws', cell: () => seed }
	];
}

function rangeOf({ p5, p50, p95 }: Percentiles): Range {
	return { low: p5, central: p50, high: p95 };
}

function sharePercentiles(share: Percentiles): string {
	return `${formatShare(share.p50, 'en')} (${formatShareBounds(rangeOf(share), 'en')})`;
}

function usdPercentiles(usd: Percentiles): string {
	return usd.p95 < 1 ? 'none' : formatUsdRange(rangeOf(usd), 'en');
}
