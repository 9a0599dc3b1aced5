import type { SideCounts } from '../../lib/domain/estimate/side-counts';
import type { CsvColumn } from '../../lib/export/csv-column';
import { column, type CsvLine } from './csv-line';

type Column = CsvColumn<CsvLine>;

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

/** Counts by side, of main commodities and apart from them of by-products. */
export const depositCsvColumns: readonly Column[] = [
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
