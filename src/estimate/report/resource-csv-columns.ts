import type { ResourceParts } from '../../lib/domain/estimate/resource-estimate';
import type { CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';
import { evidenceOfRow } from './evidence-of-row';
import { intervalColumns } from './interval-columns';

type Column = CsvColumn<CsvLine>;

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

/** The one estimate: its share, amounts, parts, limits and evidence. */
export const resourceCsvColumns: readonly Column[] = [
	...estimate,
	...parts,
	...limits,
	...evidence
];
