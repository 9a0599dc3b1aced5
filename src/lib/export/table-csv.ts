import type { Dataset } from '../domain/dataset/dataset';
import type { Source, SourceId } from '../domain/dataset/deposit';
import type { EstimateQuestion } from '../domain/estimate/estimate-question';
import type { TableRow } from '../domain/deposits/deposit-table';
import type { ColumnTexts, ColumnUnit, DepositColumn } from '../i18n/table/messages';
import { csvText, type Cell } from './csv';

interface Column {
	readonly name: DepositColumn;
	/** Empty: a text or a bare number. */
	readonly unit: ColumnUnit | '';
	readonly cell: (line: Line) => Cell;
}

/** One line of the file: a deposit and one of its commodities. */
interface Line {
	readonly row: TableRow;
	readonly commodity: string;
	readonly basis: string | null;
	readonly sources: ReadonlyMap<SourceId, Source>;
	readonly question: EstimateQuestion;
}

/** Kilometres to the metre: no place and no line is known better. */
const metres = (km: number | null): number | null =>
	km === null ? null : Math.round(km * 1000) / 1000;

/** Of the counted figures; empty: none is counted. */
const categoriesOf = ({ row, commodity }: Line): readonly string[] => [
	...new Set(
		row.deposit.figures
			.filter((figure) => figure.commodity === commodity && figure.counted !== null)
			.map(({ category }) => category ?? '')
	)
];

/** Of the deposit and of its figures for the commodity, as one would cite them. */
function sourcesOf({ row: { deposit }, commodity, sources }: Line): readonly string[] {
	const figures = deposit.figures.filter((figure) => figure.commodity === commodity);
	const ids = new Set([...deposit.sources, ...figures.flatMap((figure) => figure.sources)]);
	return [...ids].map((id) => {
		const source = sources.get(id);
		if (source === undefined) return id;
		const { title, publisher, year, url } = source;
		return [title, publisher, year, url].filter((part) => part !== '').join(', ');
	});
}

const quantityOf = ({ row, commodity }: Line) =>
	row.quantities.find((quantity) => quantity.commodity === commodity);

const columns: readonly Column[] = [
	{
		name: 'deposit_id',
		unit: '',
		cell: ({ row }) => row.deposit.id
	},
	{
		name: 'name_en',
		unit: '',
		cell: ({ row }) => row.deposit.nameEn
	},
	{
		name: 'name_uk',
		unit: '',
		cell: ({ row }) => row.deposit.nameUk
	},
	{
		name: 'oblast',
		unit: 'ISO 3166-2',
		cell: ({ row }) => row.deposit.oblast
	},
	{
		name: 'longitude',
		unit: 'degrees WGS84',
		cell: ({ row }) => row.deposit.point?.[0] ?? null
	},
	{
		name: 'latitude',
		unit: 'degrees WGS84',
		cell: ({ row }) => row.deposit.point?.[1] ?? null
	},
	{
		name: 'location_accuracy',
		unit: '',
		cell: ({ row }) => row.deposit.accuracy
	},
	{
		name: 'status',
		unit: '',
		cell: ({ row }) => row.deposit.status
	},
	{
		name: 'commodity',
		unit: '',
		cell: ({ commodity }) => commodity
	},
	{
		name: 'reserve_categories',
		unit: '',
		cell: (line) => categoriesOf(line).join('; ')
	},
	{
		name: 'quantity_low',
		unit: 'see quantity_unit',
		cell: (line) => quantityOf(line)?.quantity.low ?? null
	},
	{
		name: 'quantity_central',
		unit: 'see quantity_unit',
		cell: (line) => quantityOf(line)?.quantity.central ?? null
	},
	{
		name: 'quantity_high',
		unit: 'see quantity_unit',
		cell: (line) => quantityOf(line)?.quantity.high ?? null
	},
	{
		name: 'quantity_unit',
		unit: '',
		cell: (line) => quantityOf(line)?.unit ?? null
	},
	{
		name: 'quantity_basis',
		unit: '',
		cell: (line) => (quantityOf(line) ? line.basis : null)
	},
	{
		name: 'side',
		unit: '',
		cell: ({ row }) => row.control.side
	},
	{
		name: 'share_behind_low',
		unit: '0 to 1',
		cell: ({ row }) => row.control.share.low
	},
	{
		name: 'share_behind_central',
		unit: '0 to 1',
		cell: ({ row }) => row.control.share.central
	},
	{
		name: 'share_behind_high',
		unit: '0 to 1',
		cell: ({ row }) => row.control.share.high
	},
	{
		name: 'distance_km',
		unit: 'km',
		cell: ({ row }) => metres(row.control.distanceKm)
	},
	{
		name: 'sigma_km',
		unit: 'km',
		cell: ({ row }) => metres(row.control.sigmaKm)
	},
	{
		name: 'observation_date',
		unit: 'YYYY-MM-DD',
		cell: ({ question }) => question.observationDate
	},
	{
		name: 'data_version',
		unit: '',
		cell: ({ question }) => question.version
	},
	{
		name: 'sources',
		unit: '',
		cell: (line) => sourcesOf(line).join(' | ')
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
	const sources = new Map(dataset.sources.map((source) => [source.id, source]));
	const lines = rows.flatMap((row) =>
		row.deposit.commodities
			.filter((commodity) => chosen.length === 0 || chosen.includes(commodity))
			.map((commodity): Line => {
				const basis = bases.get(commodity) ?? null;
				return { row, commodity, basis, sources, question };
			})
	);
	return csvText(
		columns.map(({ name }) => name),
		lines.map((line) => columns.map(({ cell }) => cell(line)))
	);
}

/**
 * What each column of `tableCsv` means, in the language of the page: a file of its own, so that the table stays a plain
 * table.
 */
export function tableDictionaryCsv({ units, explanations }: ColumnTexts): string {
	return csvText(
		['column', 'unit', 'explanation'],
		columns.map(({ name, unit }) => [name, unit && units[unit], explanations[name]])
	);
}
