import type { Dataset } from '$lib/domain/dataset';
import type { EstimateQuestion } from '$lib/domain/estimate';
import type { TableRow } from '$lib/domain/deposit-table';
import { csvText, type Cell } from './csv';

interface Column {
	readonly name: string;
	readonly unit: string;
	readonly explanation: string;
	readonly cell: (line: Line) => Cell;
}

/** One line of the file: a deposit and one of its commodities. */
interface Line {
	readonly row: TableRow;
	readonly commodity: string;
	readonly basis: string | null;
	readonly question: EstimateQuestion;
}

const quantityOf = ({ row, commodity }: Line) =>
	row.quantities.find((quantity) => quantity.commodity === commodity);

const columns: readonly Column[] = [
	{
		name: 'deposit_id',
		unit: '',
		explanation: 'Stable id of the deposit',
		cell: ({ row }) => row.deposit.id
	},
	{
		name: 'name_en',
		unit: '',
		explanation: 'Name, romanised from Ukrainian',
		cell: ({ row }) => row.deposit.nameEn
	},
	{
		name: 'name_uk',
		unit: '',
		explanation: 'Name in Ukrainian',
		cell: ({ row }) => row.deposit.nameUk
	},
	{
		name: 'oblast',
		unit: 'ISO 3166-2',
		explanation: 'Oblast, Crimea, or city with special status',
		cell: ({ row }) => row.deposit.oblast
	},
	{
		name: 'longitude',
		unit: 'degrees WGS84',
		explanation: 'Empty: not located',
		cell: ({ row }) => row.deposit.point?.[0] ?? null
	},
	{
		name: 'latitude',
		unit: 'degrees WGS84',
		explanation: 'Empty: not located',
		cell: ({ row }) => row.deposit.point?.[1] ?? null
	},
	{
		name: 'location_accuracy',
		unit: '',
		explanation: 'site, settlement, district or none; see the method page for the error of each',
		cell: ({ row }) => row.deposit.accuracy
	},
	{
		name: 'commodity',
		unit: '',
		explanation: 'One line for each commodity of a deposit',
		cell: ({ commodity }) => commodity
	},
	{
		name: 'quantity_low',
		unit: 'see quantity_unit',
		explanation: 'Counted figures × lower category weight; empty: no figure counted',
		cell: (line) => quantityOf(line)?.quantity.low ?? null
	},
	{
		name: 'quantity_central',
		unit: 'see quantity_unit',
		explanation: 'Counted figures × central category weight',
		cell: (line) => quantityOf(line)?.quantity.central ?? null
	},
	{
		name: 'quantity_high',
		unit: 'see quantity_unit',
		explanation: 'Counted figures × upper category weight',
		cell: (line) => quantityOf(line)?.quantity.high ?? null
	},
	{
		name: 'quantity_unit',
		unit: '',
		explanation: 't, or 1000 m3',
		cell: (line) => quantityOf(line)?.unit ?? null
	},
	{
		name: 'quantity_basis',
		unit: '',
		explanation: 'What is weighed; quantities on different bases must not be added',
		cell: (line) => (quantityOf(line) ? line.basis : null)
	},
	{
		name: 'side',
		unit: '',
		explanation: 'behind, free, contested or unknown at observation_date',
		cell: ({ row }) => row.control.side
	},
	{
		name: 'share_behind_low',
		unit: '0 to 1',
		explanation:
			'Lower bound of the share behind the front line: place and line shifted by one standard error towards the free side',
		cell: ({ row }) => row.control.share.low
	},
	{
		name: 'share_behind_central',
		unit: '0 to 1',
		explanation: 'Probability of lying behind the front line',
		cell: ({ row }) => row.control.share.central
	},
	{
		name: 'share_behind_high',
		unit: '0 to 1',
		explanation:
			'Upper bound of the share behind the front line: place and line shifted by one standard error towards the side behind it',
		cell: ({ row }) => row.control.share.high
	},
	{
		name: 'distance_km',
		unit: 'km',
		explanation: 'Signed distance to the front line, positive behind it; empty: none',
		cell: ({ row }) => row.control.distanceKm
	},
	{
		name: 'sigma_km',
		unit: 'km',
		explanation: 'Standard error of location and line together',
		cell: ({ row }) => row.control.sigmaKm
	},
	{
		name: 'observation_date',
		unit: 'YYYY-MM-DD',
		explanation: 'Observation of the front line that answers',
		cell: ({ question }) => question.observationDate
	},
	{
		name: 'data_version',
		unit: '',
		explanation: 'Version of the data',
		cell: ({ question }) => question.version
	}
];

/** The table as CSV, one line for each deposit and commodity; `chosen` limits the commodities (empty: all). */
export function tableCsv(
	dataset: Dataset,
	question: EstimateQuestion,
	rows: readonly TableRow[],
	chosen: readonly string[]
): string {
	const bases = new Map(dataset.commodities.map(({ id, basis }) => [id, basis]));
	const lines = rows.flatMap((row) =>
		row.deposit.commodities
			.filter((commodity) => chosen.length === 0 || chosen.includes(commodity))
			.map((commodity): Line => ({ row, commodity, basis: bases.get(commodity) ?? null, question }))
	);
	return csvText(
		columns.map(({ name }) => name),
		lines.map((line) => columns.map(({ cell }) => cell(line)))
	);
}

/** What each column of `tableCsv` means: a file of its own, so that the table stays a plain table. */
export function tableDictionaryCsv(): string {
	return csvText(
		['column', 'unit', 'explanation'],
		columns.map(({ name, unit, explanation }) => [name, unit, explanation])
	);
}
