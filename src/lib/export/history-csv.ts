import type { Timeline } from '../domain/dataset/timeline';
import type { Estimate } from '../domain/estimate/estimate';
import { measuredBehind, measures } from '../domain/estimate/measure';
import { csvText, type Cell } from './csv';

const bounds = ['low', 'central', 'high'] as const;

/** One line a month and commodity, with every measure and its bounds; an empty cell: not published, or not priced. */
export function historyCsv(
	timeline: Timeline,
	estimates: readonly Estimate[],
	version: string
): string {
	const reliabilities = new Map(
		timeline.observations.map(({ date, reliability }) => [date, reliability])
	);
	const header = [
		'observation_date',
		'reliability',
		'commodity',
		'sites',
		...measures.flatMap((measure) => bounds.map((bound) => `${columnOf[measure]}_${bound}`)),
		'quantity_unit',
		'prices',
		'data_version'
	];
	const rows = estimates.flatMap(({ question, commodities }) =>
		commodities.map((row): Cell[] => [
			question.observationDate,
			reliabilities.get(question.observationDate) ?? null,
			row.commodity,
			row.sites.all,
			...measures.flatMap((measure) => {
				const range = measuredBehind(row, measure);
				return bounds.map((bound) => range?.[bound] ?? null);
			}),
			row.tonnage?.unit ?? null,
			question.prices,
			version
		])
	);
	return csvText(header, rows);
}

const columnOf = {
	share: 'share_behind',
	tonnage: 'quantity_behind',
	value: 'gross_in_ground_usd_behind',
	count: 'sites_behind'
} as const;
