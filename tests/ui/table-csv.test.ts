import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { tableCsv, tableDictionaryCsv } from '../../src/lib/export/table-csv';
import { table as english } from '../../src/lib/i18n/table/en';
import { table as ukrainian } from '../../src/lib/i18n/table/uk';
import { sides } from '../../src/lib/domain/control/side';
import type { TableRow } from '../../src/lib/domain/deposits/deposit-table';
import { noFilter } from '../../src/lib/domain/estimate/deposit-filter';
import { choiceInFileName } from '../../src/lib/ui/table/file-name';
import { sortRows, tableRows } from '../../src/lib/ui/table/table-rows';
import { commodity, country } from '../domain/estimate/estimate-fixture';

const { dataset, history } = country(
	[
		{ id: 'шахта "Нова", 1', commodity: 'coal', tonnes: 100, category: 'c2', distanceKm: 500 },
		{ id: 'b', commodity: 'coal', tonnes: null, distanceKm: -500 },
		{ id: 'c', commodity: 'gold', tonnes: 5, distanceKm: -500, accuracy: 'none' }
	],
	[commodity('coal'), commodity('gold', { group: 'precious' })],
	[]
);
const estimate = estimateAt(dataset, history, {
	date: isoDate('2022-04-15'),
	oblast: null,
	prices: '2021-2025'
});

const read = (text: string): readonly Readonly<Record<string, string>>[] =>
	parse<Record<string, string>>(text, { columns: true, bom: true });

test('the file carries names, bounds, dates and unknowns so that a spreadsheet reads them', () => {
	const csv = tableCsv(dataset, estimate.question, tableRows(dataset, estimate, []), []);
	expect(csv.startsWith('\ufeff')).toBe(true);
	const [mine, empty, nowhere] = read(csv);
	expect(mine).toMatchObject({
		deposit_id: 'шахта "Нова", 1',
		quantity_low: '30',
		quantity_central: '50',
		quantity_high: '70',
		reserve_categories: 'c2',
		side: 'behind',
		share_behind_central: '1',
		observation_date: '2022-04-15'
	});
	expect(empty).toMatchObject({ quantity_central: '', side: 'free' });
	expect(nowhere).toMatchObject({ side: 'unknown', distance_km: '', share_behind_high: '1' });
});

test('every line cites the sources of its deposit and of its figures, each once', () => {
	const source = {
		...{ title: 'Atlas', publisher: 'Geoinform', year: '2020', licence: '' },
		...{ read: 'page' as const, allegiance: null }
	};
	const sourced = {
		...dataset,
		sources: [
			{ ...source, id: 's1', url: 'https://example.org/atlas' },
			{
				...{ ...source, id: 's2', title: 'Balance', url: '' },
				allegiance: 'russian-state-media' as const
			}
		],
		deposits: dataset.deposits.map((deposit) => ({
			...deposit,
			sources: ['s1'],
			figures: deposit.figures.map((figure) => ({ ...figure, sources: ['s1', 's2'] }))
		}))
	};
	const rows = tableRows(sourced, estimate, []);
	const [mine, empty] = read(tableCsv(sourced, estimate.question, rows, []));
	expect(mine!['sources']).toBe(
		'Atlas, Geoinform, 2020, https://example.org/atlas | Balance, Geoinform, 2020 [russian-state-media]'
	);
	expect(empty!['sources']).toBe('Atlas, Geoinform, 2020, https://example.org/atlas');
});

test('a filter limits the lines; every column is explained', () => {
	const rows = tableRows(dataset, estimate, ['gold']);
	const lines = read(tableCsv(dataset, estimate.question, rows, ['gold']));
	expect(lines.map((line) => line['deposit_id'])).toEqual(['c']);
	const explained = read(tableDictionaryCsv(english.dictionary)).map((line) => line['column']);
	expect(Object.keys(lines[0]!)).toEqual(explained);
});

test('columns are explained in the language of the page, under names for machines', () => {
	const lines = read(tableDictionaryCsv(ukrainian.dictionary));
	expect(lines.map((line) => line['column'])).toEqual(
		read(tableDictionaryCsv(english.dictionary)).map((line) => line['column'])
	);
	expect(lines.every((line) => /[а-яіїєґ]/i.test(line['explanation'] ?? ''))).toBe(true);
	expect(lines.find((line) => line['column'] === 'sigma_km')).toMatchObject({ unit: 'км' });
});

test('distances and their errors are given to the metre', () => {
	const rows = tableRows(dataset, estimate, []).map((row) => ({
		...row,
		control: { ...row.control, distanceKm: -12.345_678_9, sigmaKm: 3.000_49 }
	}));
	const [line] = read(tableCsv(dataset, estimate.question, rows, []));
	expect(line).toMatchObject({ distance_km: '-12.346', sigma_km: '3' });
});

test('the rows of the table are the deposits that the panel counts, side by side', () => {
	const rows = tableRows(dataset, estimate, ['coal']);
	const { main, byProduct } = estimate.commodities.find((row) => row.commodity === 'coal')!;
	expect(rows).toHaveLength(main.all + byProduct.all);
	for (const side of sides) {
		const onIt = rows.filter(({ control }) => control.side === side);
		expect([side, onIt.length]).toEqual([side, main[side] + byProduct[side]]);
	}
});

test('sides are sorted from behind the line to not behind it', () => {
	const [behind, free] = tableRows(dataset, estimate, ['coal']) as [TableRow, TableRow];
	const near = { ...free, control: { ...free.control, side: 'near' as const } };
	const sorted = (descending: boolean) =>
		sortRows([free, near, behind], { column: 'side', descending }, 'en', new Map());
	expect(sorted(false)).toEqual([behind, near, free]);
	expect(sorted(true)).toEqual([free, near, behind]);
});

test('the largest deposit comes first by quantity; equal rows follow by it, and what is not known is last', () => {
	const [row] = tableRows(dataset, estimate, ['coal']) as [TableRow];
	const of = (id: string, quantities: readonly [number, 't' | '1000 m3'][]): TableRow => ({
		...{ ...row, deposit: { ...row.deposit, id } },
		quantities: quantities.map(([central, unit]) => ({
			...{ commodity: 'coal', unit },
			quantity: { low: central, central, high: central }
		}))
	});
	const rows = [
		of('unknown', []),
		of('gas', [[900, '1000 m3']]),
		of('small', [[5, 't']]),
		of('by-product', [
			[1, 't'],
			[70, 't']
		])
	];
	const sorted = (column: 'quantity' | 'share', descending: boolean) =>
		sortRows(rows, { column, descending }, 'en', new Map()).map(({ deposit }) => deposit.id);
	expect(sorted('quantity', true)).toEqual(['by-product', 'small', 'gas', 'unknown']);
	expect(sorted('quantity', false)).toEqual(['small', 'by-product', 'gas', 'unknown']);
	expect(sorted('share', true)).toEqual(['by-product', 'small', 'gas', 'unknown']);
});

test('resources and oblasts are sorted by the names that are printed', () => {
	const [row] = tableRows(dataset, estimate, ['coal']) as [TableRow];
	const of = (id: string, oblast: 'UA-05' | 'UA-63') => ({
		...row,
		deposit: { ...row.deposit, id, oblast }
	});
	const names = new Map([
		['UA-05', 'Vinnytsia Oblast'],
		['UA-63', 'Kharkiv Oblast']
	]);
	const sorting = { column: 'oblast', descending: false } as const;
	const sorted = sortRows([of('v', 'UA-05'), of('k', 'UA-63')], sorting, 'en', names);
	expect(sorted.map(({ deposit }) => deposit.id)).toEqual(['k', 'v']);
});

test('another choice of rows is another file', () => {
	const all = { oblast: null } as const;
	const side = (...sides: ('behind' | 'free')[]) => ({
		...all,
		filter: { ...noFilter, sides }
	});
	const many = Array.from({ length: 30 }, (_, at) => `resource-${at}`);
	const names = [
		choiceInFileName(all, []),
		choiceInFileName(all, ['coal']),
		choiceInFileName({ oblast: 'UA-14' }, ['coal']),
		choiceInFileName(side('behind'), ['coal']),
		choiceInFileName(side('free'), ['coal']),
		choiceInFileName(all, many),
		choiceInFileName(all, many.slice(1)),
		choiceInFileName(side('free'), many)
	];
	expect(new Set(names).size).toBe(names.length);
	expect(names[0]).toBe('');
	expect(names[2]).toBe('-coal-donetsk');
	for (const name of names) expect(name).toMatch(/^[-a-z0-9]{0,80}$/);
});

test('every line says under which licence it is, and who is to be named', () => {
	const [line] = read(tableCsv(dataset, estimate.question, tableRows(dataset, estimate, []), []));
	expect(line).toMatchObject({ licence: 'ODbL 1.0' });
	expect(line!['attribution']).toContain('OpenStreetMap');
});
