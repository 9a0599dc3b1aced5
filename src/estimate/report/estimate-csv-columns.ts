import type { Partition } from '../../lib/domain/control/side';
import { balanceCsvColumns } from './balance-csv-columns';
import { rangeColumns, type CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';
import { questionColumns } from './question-columns';
import { whyNoRecoverable, whyNoValue } from './missing-words';

type Column = CsvColumn<CsvLine>;

const commodity: readonly Column[] = [
	column('commodity', '', 'Id of the resource', ({ id }) => id),
	column('name_en', '', 'English name', (line) => line.commodity?.nameEn),
	column('name_uk', '', 'Ukrainian name', (line) => line.commodity?.nameUk),
	column(
		'data',
		'',
		'tonnage; sites only (deposits, but no tonnage that can be added up); no data (no deposit in the area)',
		({ row }) => (row === null ? 'no data' : row.tonnage === null ? 'sites only' : 'tonnage')
	)
];

const sites: readonly Column[] = [
	column('sites_all', 'sites', 'Deposits in the area that list it', ({ row }) => row?.sites.all),
	column(
		'sites_with_tonnage',
		'sites',
		'Those with a counted tonnage',
		({ row }) => row?.sites.withTonnage
	),
	column(
		'sites_unknown_side',
		'sites',
		'Those whose side is unknown',
		({ row }) => row?.sites.unknownSide
	),
	...rangeColumns<CsvLine>(
		'sites_behind',
		'sites',
		'Sum of the shares of all deposits',
		({ row }) => row?.count.behind
	),
	...rangeColumns<CsvLine>(
		'site_share',
		'0 to 1',
		'sites_behind / sites_all',
		({ row }) => row?.count.share
	)
];

const tonnage: readonly Column[] = [
	column(
		'unit',
		'',
		't, or 1000 m3; of all tonnage columns',
		({ row, commodity }) => row && commodity?.unit
	),
	column(
		'basis',
		'',
		'What is weighed; different bases must not be added',
		({ row, commodity }) => row && commodity?.basis
	),
	...rangeColumns<CsvLine>(
		'tonnage_behind',
		'see unit',
		'Category-weighted quantity behind the line',
		({ row }) => row?.tonnage?.behind
	),
	...rangeColumns<CsvLine>(
		'tonnage_behind_before_2022',
		'see unit',
		'The part that was behind the line on 23 February 2022 already',
		({ row }) => row?.tonnage?.before2022
	),
	...rangeColumns<CsvLine>(
		'tonnage_total',
		'see unit',
		'Category-weighted quantity in all',
		({ row }) => row?.tonnage?.total
	),
	...rangeColumns<CsvLine>(
		'tonnage_share',
		'0 to 1',
		'Share of the tonnage behind the line',
		({ row }) => row?.tonnage?.share
	)
];

const value: readonly Column[] = [
	...rangeColumns<CsvLine>(
		'value_behind_usd',
		'USD',
		'Gross in-ground value behind the line, of the sites_valued alone: not wealth, not profit, not damage; empty: see no_value_reason (not priced is not 0)',
		({ row }) => row?.value?.behind
	),
	...rangeColumns<CsvLine>(
		'value_total_usd',
		'USD',
		'Gross in-ground value of the sites_valued in all; the share of a resource is tonnage_share, since the price cancels',
		({ row }) => row?.value?.total
	),
	column('sites_valued', 'sites', 'Deposits with a value', ({ row }) => row?.value?.sitesValued),
	column(
		'no_value_reason',
		'',
		'Why there are no dollars, or none behind the line although tonnage lies there, or may',
		({ row, commodity }) => row && whyNoValue(row, commodity)
	),
	...rangeColumns<CsvLine>(
		'recoverable_behind_usd',
		'USD',
		'Value × mining × processing recovery, before any cost; empty: see no_recoverable_reason',
		({ row }) => row?.recoverable?.behind
	),
	...rangeColumns<CsvLine>(
		'recoverable_total_usd',
		'USD',
		'The same in all',
		({ row }) => row?.recoverable?.total
	),
	column(
		'no_recoverable_reason',
		'',
		'Why there is no recoverable value, or none behind the line although tonnage lies there, or may',
		({ row, commodity }) => row && whyNoRecoverable(row, commodity)
	)
];

const partNames = [
	['before_2022', 'before2022', 'behind the line on 23 February 2022 already, and now'],
	['since_2022', 'since2022', 'behind the line since 24 February 2022'],
	['contested', 'contested', 'contested, or of unknown side'],
	['free', 'free', 'not behind the line']
] as const satisfies readonly (readonly [string, keyof Partition, string])[];

const parts: readonly Column[] = (['count', 'tonnage'] as const).flatMap((of) =>
	partNames.map(([name, part, explanation]) =>
		column(
			`${of === 'count' ? 'site' : 'tonnage'}_part_${name}`,
			'0 to 1',
			`Part of the ${of === 'count' ? 'deposits' : 'tonnage'} that is ${explanation}; the four add up to 1`,
			({ row }) => row?.partition[of]?.[part]
		)
	)
);

const question: readonly Column[] = [
	column('date', 'YYYY-MM-DD', 'Day asked for', ({ answer }) => answer.estimate.question.date),
	column(
		'observation_date',
		'YYYY-MM-DD',
		'Observation of the front line that answers',
		({ answer }) => answer.estimate.question.observationDate
	),
	column('origin', '', 'Origin of the line', ({ answer }) => answer.observation.origin),
	column(
		'reliability',
		'',
		'reliable, uncertain (not to be quoted) or proxy',
		({ answer }) => answer.observation.reliability
	),
	...questionColumns<CsvLine>(({ answer }) => answer.estimate.question, 'Years of the prices')
];

/** All columns, in the order in which they stand. */
export const estimateCsvColumns: readonly Column[] = [
	...commodity,
	...sites,
	...tonnage,
	...value,
	...parts,
	...balanceCsvColumns,
	...question
];
