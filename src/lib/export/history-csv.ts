import type { Reliability } from '../domain/dataset/observation';
import type { Timeline } from '../domain/dataset/timeline';
import type { CommodityEstimate, Estimate } from '../domain/estimate/estimate';
import type { EstimateQuestion } from '../domain/estimate/estimate-question';
import { measuredBehind, measures } from '../domain/estimate/measure';
import { dataAttribution, dataLicence } from './citation';
import { columnsCsv, rangeCells, type CellColumn } from './csv-column';

/** One line of the file: a commodity at the end of a month. */
interface Line {
	readonly question: EstimateQuestion;
	readonly reliability: Reliability | null;
	readonly row: CommodityEstimate;
	readonly version: string;
}

const columnOf = {
	share: 'share_behind',
	tonnage: 'quantity_behind',
	value: 'gross_in_ground_usd_behind',
	count: 'sites_behind'
} as const;

const columns: readonly CellColumn<Line>[] = [
	{ name: 'observation_date', cell: ({ question }) => question.observationDate },
	{ name: 'reliability', cell: ({ reliability }) => reliability },
	{ name: 'commodity', cell: ({ row }) => row.commodity },
	{ name: 'sites', cell: ({ row }) => row.main.all },
	...measures.flatMap((measure) =>
		rangeCells(columnOf[measure], ({ row }: Line) => measuredBehind(row, measure))
	),
	{ name: 'quantity_unit', cell: ({ row }) => row.resource?.unit ?? null },
	{ name: 'prices', cell: ({ question }) => question.prices },
	{ name: 'data_version', cell: ({ version }) => version },
	{ name: 'licence', cell: () => dataLicence },
	{ name: 'attribution', cell: () => dataAttribution }
];

/**
 * One line a month and commodity: every measure with its 90 % interval, of deposits from those behind the line to those
 * that may be. An empty cell: not published, not priced, or no interval is drawn.
 */
export function historyCsv(
	timeline: Timeline,
	estimates: readonly Estimate[],
	version: string
): string {
	const reliabilities = new Map(
		timeline.observations.map(({ date, reliability }) => [date, reliability])
	);
	const lines = estimates.flatMap(({ question, commodities }) => {
		const reliability = reliabilities.get(question.observationDate) ?? null;
		return commodities.map((row): Line => ({ question, reliability, row, version }));
	});
	return columnsCsv(columns, lines);
}
