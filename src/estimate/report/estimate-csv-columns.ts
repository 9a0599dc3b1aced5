import type { Partition } from '../../lib/domain/control/side';
import type { ResourceParts } from '../../lib/domain/estimate/resource-estimate';
import type { SideCounts } from '../../lib/domain/estimate/side-counts';
import type { CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';
import { evidenceOfRow } from './evidence-of-row';
import { intervalColumns } from './interval-columns';
import { whyNoMoney } from './missing-words';
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

const estimate: readonly Column[] = [
	...intervalColumns<CsvLine>(
		'share',
		'0 to 1',
		'Share of the resource behind the line; empty: there is none',
		({ row }) => row?.resource?.share
	),
	column(
		'unit',
		'',
		't, or 1000 m3; of behind, total and the parts',
		({ row }) => amountOf(row)?.unit
	),
	column(
		'of',
		'',
		'What is measured: ore, a metal or a product; different ones must not be added',
		({ row }) => amountOf(row)?.of
	),
	...intervalColumns<CsvLine>(
		'behind',
		'see unit',
		'Category-weighted quantity behind the line; empty: shares or deposits alone are known',
		({ row }) => row?.resource?.behind
	),
	...intervalColumns<CsvLine>(
		'total',
		'see unit',
		'Category-weighted quantity in all',
		({ row }) => row?.resource?.total
	)
];

/** Of the estimate, or of the deposits with a figure where there is none in amounts. */
const amountOf = (row: CsvLine['row']) => (row?.resource?.behind ? row.resource : row?.located);

const partWords: Readonly<Record<Exclude<keyof ResourceParts, 'places'>, string>> = {
	located: 'In deposits with a figure',
	placed: 'In a place by a published split, beyond its deposits with a figure',
	unplaced: 'Published for the country, in no place'
};
const partNames = ['located', 'placed', 'unplaced'] as const;
const unitOfParts = 'see unit; of shares alone, 0 to 1';

/** Without an estimate in amounts the located part is that of the deposits with a figure alone. */
const parts: readonly Column[] = partNames.flatMap((name) => {
	const part = ({ row }: CsvLine) =>
		(name === 'located' ? row?.located : null) ?? row?.resource?.parts[name];
	return [
		column(
			`${name}_behind`,
			unitOfParts,
			`${partWords[name]}: expected part behind the line`,
			(line) => part(line)?.behind
		),
		column(`${name}_total`, unitOfParts, `${partWords[name]}, in all`, (line) => part(line)?.total)
	];
});

const limits: readonly Column[] = [
	column(
		'limit_least',
		'0 to 1',
		'The share cannot be less: what is located behind the line for certain',
		({ row }) => row?.resource?.limits.least
	),
	column(
		'limit_most',
		'0 to 1',
		'The share cannot be more: all but what is located on the other side for certain',
		({ row }) => row?.resource?.limits.most
	)
];

const evidence: readonly Column[] = [
	column(
		'grade',
		'',
		'Grade of the evidence: A good, B fair, C weak, D counts only',
		({ row }) => row && evidenceOfRow(row).grade
	),
	column(
		'grade_reason',
		'',
		'What decided the grade: most-dated, part-dated, little-dated, undated-total, old-total, shares-only, basin-cut, deposits-only or counts-only',
		({ row }) => row && evidenceOfRow(row).reason
	),
	column(
		'coverage',
		'0 to 1',
		'Part of the total that is located or placed by a dated source; empty: no total is published',
		({ row }) => row?.resource?.evidence.coverage
	)
];

const sideWords: Readonly<Record<keyof SideCounts, string>> = {
	all: 'in the area',
	behind: 'behind the line',
	free: 'not behind the line',
	near: 'too near the line to tell',
	contested: 'in contested land',
	unknown: 'at sea, of which the side is not known'
};

const counts = (
	prefix: string,
	words: string,
	of: 'main' | 'byProduct',
	sides: readonly (keyof SideCounts)[]
): readonly Column[] =>
	sides.map((side) =>
		column(
			`${prefix}_${side}`,
			'deposits',
			`Deposits ${words}, ${sideWords[side]}`,
			({ row }) => row?.[of][side]
		)
	);

const deposits: readonly Column[] = [
	...counts('main', 'of which it is the main commodity', 'main', [
		'all',
		'behind',
		'free',
		'near',
		'contested',
		'unknown'
	]),
	...counts('by_product', 'of another commodity that report it too', 'byProduct', ['all', 'behind'])
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
		'Gross in-ground value in all; the share of a resource is that of its quantity, since the price cancels',
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
	...estimate,
	...parts,
	...limits,
	...evidence,
	...deposits,
	...money,
	...partition,
	...question
];
