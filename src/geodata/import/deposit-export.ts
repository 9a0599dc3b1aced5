import type { SourceFolder } from '../../lib/check/source-folder';
import { depositColumns, type DepositColumn } from './deposit-columns';
import { depositFiles, type RawDeposit } from './deposit-files';
import { cellOfValue } from './incoming-deposit';
import { tableIn, type Language } from './printed-table';

type Members = Readonly<Record<string, unknown>>;

/**
 * The deposits of a folder as the table that `import deposits` reads; `oblast`: slug of the only one, null: all.
 * `language`: of the headers, and how spreadsheets of that language write numbers.
 */
export function exportDeposits(
	folder: SourceFolder,
	oblast: string | null,
	language: Language = 'en'
): string {
	const files = depositFiles(folder)
		.all()
		.filter((file) => oblast === null || file.oblast === oblast);
	const rows = files.flatMap((file) =>
		file.features.flatMap((feature) => rowsOf(file.oblast, feature))
	);
	return tableIn(language, depositColumns, rows);
}

/** A row for each figure, one where there is none; what is of the deposit stands in the first. */
function rowsOf(oblast: string, feature: RawDeposit): readonly Readonly<Record<string, string>>[] {
	const figures = feature.properties['figures'] as readonly Members[];
	const count = Math.max(1, figures.length);
	return Array.from({ length: count }, (_, i) => {
		const figure = figures[i];
		return Object.fromEntries(
			depositColumns.map((column) => [column.name, cellOf(column, oblast, feature, i, figure)])
		);
	});
}

function cellOf(
	column: DepositColumn,
	oblast: string,
	feature: RawDeposit,
	row: number,
	figure: Members | undefined
): string {
	if (column.home === 'figure') return figure === undefined ? '' : memberCell(column, figure);
	if (column.name === 'id') return String(feature.id);
	if (column.name === 'oblast') return oblast;
	if (column.name === 'figure_number') return figure === undefined ? '' : String(row + 1);
	if (row > 0) return '';
	return column.home === 'properties'
		? memberCell(column, feature.properties)
		: placeCell(column.name, feature);
}

function memberCell(column: DepositColumn, members: Members): string {
	const value = members[column.member];
	if (column.inner === null) return cellOfValue(column, value);
	return cellOfValue(column, (value as Members | null | undefined)?.[column.inner]);
}

function placeCell(name: string, { geometry }: RawDeposit): string {
	if (geometry === null) return '';
	if (name === 'outline') return geometry.type === 'Point' ? '' : JSON.stringify(geometry);
	if (geometry.type !== 'Point') return '';
	return String(geometry.coordinates[name === 'longitude' ? 0 : 1]);
}
