import type {
	CommodityDraws,
	MonteCarloEstimate,
	Percentiles
} from '../../lib/domain/monte-carlo/monte-carlo-estimate';
import {
	formatNumber,
	formatQuantityRange,
	formatShare,
	formatShareBounds,
	formatUsdRange
} from '../../lib/domain/format';
import type { Range } from '../../lib/domain/numbers/range';
import { nameOfCommodity, type Answer } from '../answer/answer';
import { rangeColumns, type BoundWords, type CsvColumn } from '../../lib/export/csv-column';
import type { CsvLine } from './csv-line';
import { emptyCell, sectionOf, type Column, type Section } from './document';
import { recoverableName } from './total-names';
import { usdText } from './words-of-numbers';

const resource = (answer: Answer): Column<CommodityDraws> => ({
	name: 'Resource',
	align: 'left',
	cell: ({ commodity }) => nameOfCommodity(answer, commodity)
});

/** Of the amounts: ore, contained metal and product stand in the same unit. */
const measuredAs = ({ commodities }: Answer): Column<CommodityDraws> => ({
	name: 'Measured as',
	align: 'left',
	cell: ({ commodity, tonnage }) =>
		(tonnage === null ? null : commodities.get(commodity)?.basis) ?? emptyCell
});

const drawnColumns: readonly Column<CommodityDraws>[] = [
	right('Share of deposits', ({ countShare }) => sharePercentiles(countShare)),
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
		`Median and, in brackets, 5 to 95 % of ${formatNumber(question.draws, 'en')} draws; amounts from 5 to 95 %. These are percentiles of a model with judged weights and errors, not a confidence interval; they may be wider or narrower than the bounds above.`,
		`To repeat: --monte-carlo ${question.draws} --seed ${question.seed}`,
		'How they are made: the same with --explain NAME, or --explain total'
	];
	const lines = [
		{ name: 'All priced resources, in-ground', drawn: totals.total },
		{ name: 'Without coal, in-ground', drawn: totals.totalWithoutCoal },
		{ name: recoverableName(answer), drawn: totals.totalRecoverable }
	];
	return [
		sectionOf(
			'Monte Carlo',
			[resource(answer), measuredAs(answer), ...drawnColumns],
			commodities,
			under
		),
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
					cell: ({ drawn }) => (drawn?.share ? sharePercentiles(drawn.share) : emptyCell)
				}
			],
			lines
		)
	];
}

const percentileWords: BoundWords = {
	low: '5 % of the draws are not above',
	central: 'median of the draws',
	high: '95 % of the draws are not above'
};

/** Further columns of the CSV: p5, p50 and p95 stand as low, central and high. */
export function monteCarloColumns(drawn: MonteCarloEstimate): readonly CsvColumn<CsvLine>[] {
	const draws = new Map(drawn.commodities.map((row) => [row.commodity, row]));
	const of =
		(percentiles: (row: CommodityDraws) => Percentiles | null | undefined) => (line: CsvLine) => {
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
		percentiles: (row: CommodityDraws) => Percentiles | null | undefined
	) => (line: CsvLine) => Range | null,
	{ draws, seed }: { readonly draws: number; readonly seed: number }
): readonly CsvColumn<CsvLine>[] {
	const note = 'of the draws of --monte-carlo';
	const column = (
		name: string,
		unit: string,
		words: string,
		percentiles: Parameters<typeof of>[0]
	) => rangeColumns<CsvLine>(name, unit, `${words} ${note}`, of(percentiles), percentileWords);
	return [
		...column('drawn_site_share', '0 to 1', 'Share of deposits', (row) => row.countShare),
		...column('drawn_tonnage_share', '0 to 1', 'Share of the tonnage', (row) => row.tonnage?.share),
		...column(
			'drawn_tonnage_behind',
			'see unit',
			'Quantity behind the line',
			(row) => row.tonnage?.behind
		),
		...column(
			'drawn_value_behind_usd',
			'USD',
			'Gross in-ground value behind the line',
			(row) => row.value?.behind
		),
		...column(
			'drawn_recoverable_behind_usd',
			'USD',
			'Recoverable value behind the line',
			(row) => row.recoverable?.behind
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

function usdPercentiles(usd: Percentiles | null): string {
	if (usd === null) return usdText(null);
	return usd.p95 < 1 ? 'none' : formatUsdRange(rangeOf(usd), 'en');
}
