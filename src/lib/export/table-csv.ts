import type { Dataset } from '../domain/dataset/dataset';
import type { Source, SourceId } from '../domain/dataset/deposit';
import type { EstimateQuestion } from '../domain/estimate/estimate-question';
import type { TableRow } from '../domain/deposits/deposit-table';
import type { Range } from '../domain/numbers/range';
import type { ColumnTexts, ColumnUnit, DepositColumn } from '../i18n/table/messages';
import { dataAttribution, dataLicence } from './citation';
import { columnsCsv, dictionaryCsv, rangeCells, type CellColumn } from './csv-column';

/** A column of the table; what it means is said in the language of the page. */
interface Column extends CellColumn<Line, DepositColumn> {
	/** Empty: a text or a bare number. */
	readonly unit: ColumnUnit | '';
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
		const { title, publisher, year, url, allegiance } = source;
		const cited = [title, publisher, year, url].filter((part) => part !== '').join(', ');
		return allegiance === null ? cited : `${cited} [${allegiance}]`;
	});
}

const quantityOf = ({ row, commodity }: Line) =>
	row.quantities.find((quantity) => quantity.commodity === commodity);

const column = (name: DepositColumn, unit: ColumnUnit | '', cell: Column['cell']): Column => ({
	name,
	unit,
	cell
});

const range = (
	name: 'quantity' | 'share_behind',
	unit: ColumnUnit | '',
	value: (line: Line) => Range | null
): readonly Column[] => rangeCells(name, value).map((cells) => ({ ...cells, unit }));

const columns: readonly Column[] = [
	column('deposit_id', '', ({ row }) => row.deposit.id),
	column('name_en', '', ({ row }) => row.deposit.nameEn),
	column('name_uk', '', ({ row }) => row.deposit.nameUk),
	column('oblast', 'ISO 3166-2', ({ row }) => row.deposit.oblast),
	column('longitude', 'degrees WGS84', ({ row }) => row.deposit.point?.[0] ?? null),
	column('latitude', 'degrees WGS84', ({ row }) => row.deposit.point?.[1] ?? null),
	column('location_accuracy', '', ({ row }) => row.deposit.accuracy),
	column('status', '', ({ row }) => row.deposit.status),
	column('commodity', '', ({ commodity }) => commodity),
	column('reserve_categories', '', (line) => categoriesOf(line).join('; ')),
	...range('quantity', 'see quantity_unit', (line) => quantityOf(line)?.quantity ?? null),
	column('quantity_unit', '', (line) => quantityOf(line)?.unit ?? null),
	column('quantity_basis', '', (line) => (quantityOf(line) ? line.basis : null)),
	column('side', '', ({ row }) => row.control.side),
	...range('share_behind', '0 to 1', ({ row }) => row.control.share),
	column('distance_km', 'km', ({ row }) => metres(row.control.distanceKm)),
	column('sigma_km', 'km', ({ row }) => metres(row.control.sigmaKm)),
	column('observation_date', 'YYYY-MM-DD', ({ question }) => question.observationDate),
	column('line', '', ({ question }) => (question.scenario ? 'scenario' : 'record')),
	column('data_version', '', ({ question }) => question.version),
	column('sources', '', (line) => sourcesOf(line).join(' | ')),
	column('licence', '', () => dataLicence),
	column('attribution', '', () => dataAttribution)
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
	return columnsCsv(columns, lines);
}

/**
 * What each column of `tableCsv` means, in the language of the page: a file of its own, so that the table stays a plain
 * table.
 */
export function tableDictionaryCsv({ units, explanations }: ColumnTexts): string {
	return dictionaryCsv(
		columns.map(({ name, unit }) => ({
			name,
			unit: unit && units[unit],
			explanation: explanations[name]
		}))
	);
}
