import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityChange } from '../../lib/domain/estimate/compare-estimates';
import type { Comparison } from '../answer/compare';
import { rangeColumns, type CsvColumn } from '../../lib/export/csv-column';
import { movementText } from './movement-text';
import { questionColumns } from './question-columns';

/** One line of the file: a commodity on two days. */
export interface ComparisonLine {
	readonly change: CommodityChange;
	readonly commodity: Commodity | undefined;
	readonly comparison: Comparison;
}

type Column = CsvColumn<ComparisonLine>;
const days = ['earlier', 'later'] as const;

function column(name: string, unit: string, explanation: string, cell: Column['cell']): Column {
	return { name, unit, explanation, cell };
}

/** All columns of a comparison, in the order in which they stand. */
export const comparisonCsvColumns: readonly Column[] = [
	column('commodity', '', 'Id of the resource', ({ change }) => change.commodity),
	column('name_en', '', 'English name', ({ commodity }) => commodity?.nameEn ?? null),
	column('name_uk', '', 'Ukrainian name', ({ commodity }) => commodity?.nameUk ?? null),
	column(
		'share_of',
		'',
		'tonnage; sites (deposits by number) where no tonnage is known or --measure count says so',
		({ change }) => change.of
	),
	...days.flatMap((day) =>
		rangeColumns<ComparisonLine>(
			`share_${day}`,
			'0 to 1',
			`Share behind the line on the ${day} day`,
			({ change }) => change[`${day}Share`]
		)
	),
	column(
		'change_points',
		'percentage points',
		'Later central share less the earlier one',
		({ change }) => change.points
	),
	column(
		'movement',
		'',
		'more, less or same; within the bounds: the bounds of both days overlap',
		({ change }) => movementText(change.movement)
	),
	column(
		'basis',
		'',
		'What is weighed; different bases must not be added',
		({ change }) => change.later.tonnage?.basis ?? null
	),
	column('unit', '', 't, or 1000 m3', ({ change, commodity }) =>
		change.later.tonnage === null ? null : (commodity?.unit ?? null)
	),
	...days.flatMap((day) => [
		...rangeColumns<ComparisonLine>(
			`tonnage_behind_${day}`,
			'see unit',
			`Category-weighted quantity behind the line on the ${day} day`,
			({ change }) => change[day].tonnage?.behind
		),
		...rangeColumns<ComparisonLine>(
			`sites_behind_${day}`,
			'sites',
			`Sum of the shares of all deposits on the ${day} day`,
			({ change }) => change[day].count.behind
		),
		...rangeColumns<ComparisonLine>(
			`value_behind_usd_${day}`,
			'USD',
			`Gross in-ground value behind the line on the ${day} day, of the priced deposits alone; empty: no value, or not priced (tonnage lies behind the line, or may, but none of it has a priced figure)`,
			({ change }) => change[day].value?.behind
		),
		...rangeColumns<ComparisonLine>(
			`recoverable_behind_usd_${day}`,
			'USD',
			`Recoverable value behind the line on the ${day} day; empty: as for the value`,
			({ change }) => change[day].recoverable?.behind
		)
	]),
	...days.map((day) =>
		column(
			`observation_date_${day}`,
			'YYYY-MM-DD',
			`Observation that answers the ${day} day`,
			({ comparison }) => comparison[day].estimate.question.observationDate
		)
	),
	...questionColumns<ComparisonLine>(
		({ comparison }) => comparison.later.estimate.question,
		'Years of the prices of both days'
	)
];
