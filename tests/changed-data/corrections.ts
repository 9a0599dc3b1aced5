import type { CsvRecord } from '../../src/lib/check/format/csv';
import { editDeposits, editRows, filesIn, type DepositFeature } from './edit';

interface Figure {
	readonly counted: boolean;
	readonly value: number;
	readonly value_max: number | null;
}

/** By a tenth, as one would write it. */
const larger = (value: number) => Number((value * 1.1).toPrecision(6));

/** All at once, so that no figure can be missed that a test knows by heart. */
export function correctFigures(folder: string): void {
	for (const path of filesIn(folder, 'deposits')) {
		editDeposits(folder, path, (deposits) => deposits.map(withLargerFigures));
	}
}

function withLargerFigures(deposit: DepositFeature): DepositFeature {
	const figures = (deposit.properties['figures'] as readonly Figure[]).map((figure) =>
		figure.counted ? withLargerValue(figure) : figure
	);
	return { ...deposit, properties: { ...deposit.properties, figures } };
}

const withLargerValue = ({ value, value_max, ...figure }: Figure) => ({
	...figure,
	value: larger(value),
	value_max: value_max === null ? null : larger(value_max)
});

/** The first long word of each text becomes another one; signs, numbers and short words stay. */
export const correctWords = (folder: string): void =>
	editRows(folder, 'words.csv', (rows) =>
		rows.map((row) => ({ ...row, uk: row['uk']!.replace(/[а-яєіїґ’]{4,}/iu, '$&-таки') }))
	);

export const correctPrices = (folder: string): void =>
	editRows(folder, 'prices.csv', (rows) =>
		rows.map((row) => (row['rule_kind'] === 'yearly-values' ? withLargerSeries(row) : row))
	);

/** Low, central and high are the minimum, median and maximum of the yearly values. */
function withLargerSeries(row: CsvRecord): CsvRecord {
	const series = row['series']!.split(';').map((value) => larger(Number(value)));
	const sorted = series.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
	return {
		...row,
		series: series.join(';'),
		low: String(sorted[0]),
		central: String(median),
		high: String(sorted.at(-1))
	};
}
