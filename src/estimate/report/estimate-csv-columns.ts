import type { Partition } from '../../lib/domain/control/side';
import type { CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';
import { depositCsvColumns } from './deposit-csv-columns';
import { intervalColumns } from './interval-columns';
import { whyNoMoney } from './missing-words';
import { resourceCsvColumns } from './resource-csv-columns';
import { questionColumns } from './question-columns';

type Column = CsvColumn<CsvLine>;

const commodity: readonly Column[] = [
	column('commodity', '', 'Id of the resource', ({ id }) => id),
	column('name_en', '', 'English name', (line) => line.commodity?.nameEn),
	column('name_uk', '', 'Ukrainian name', (line) => line.commodity?.nameUk),
	column(
		'data',
		'',
		'estimate; deposits (no share can be estimated: their number leads); no data (nothing of it in the area)',
		({ row }) => (row === null ? 'no data' : row.resource === null ? 'deposits' : 'estimate')
	),
	column(
		'estimate_of',
		'',
		'What the share is taken of: total (a national total), shares (a published split without a total), located (the deposits with a figure)',
		({ row }) => row?.resource?.basis
	)
];

const money: readonly Column[] = [
	...intervalColumns<CsvLine>(
		'money_behind',
		'USD',
		'Gross in-ground value behind the line: not wealth, not profit, not damage; empty: see no_money_reason',
		({ row }) => row?.money?.behind
	),
	...intervalColumns<CsvLine>(
		'money_total',
		'USD',
		'Gross in-ground value in all; its part behind the line is share, save where ore of several grades is sold (iron ore)',
		({ row }) => row?.money?.total
	),
	column(
		'no_money_reason',
		'',
		'Why there are no dollars',
		({ row, commodity: of }) => row && whyNoMoney(row, of)
	)
];

const partitionNames = [
	['before_2022', 'before2022', 'behind the line on 23 February 2022 already, and now'],
	['since_2022', 'since2022', 'behind the line since 24 February 2022'],
	['contested', 'contested', 'contested, or of unknown side'],
	['free', 'free', 'not behind the line']
] as const satisfies readonly (readonly [string, keyof Partition, string])[];

const partition: readonly Column[] = partitionNames.map(([name, part, words]) =>
	column(
		`part_${name}`,
		'0 to 1',
		`Part of the estimate (without one, of the deposits) that is ${words}; the four add up to 1`,
		({ row }) => row?.partition[part]
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
	...questionColumns<CsvLine>(({ answer }) => answer, 'Years of the prices')
];

/** All columns, in the order in which they stand. */
export const estimateCsvColumns: readonly Column[] = [
	...commodity,
	...resourceCsvColumns,
	...depositCsvColumns,
	...money,
	...partition,
	...question
];
