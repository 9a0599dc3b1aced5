import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { anyText, slug } from '../../src/lib/check/decode';
import { fractionCell, numberCell } from '../../src/lib/check/read/decode-cell';
import {
	checkedOnly,
	column,
	group,
	rangeColumns,
	toldColumns
} from '../../src/lib/check/read/fields';
import { table } from '../../src/lib/check/read/table';
import { tables } from '../../src/lib/check/read/tables';

const readme = readFileSync('geodata/README.md', 'utf8');

describe.each(Object.values(tables))('$path', ({ path, columns, key, unique }) => {
	it('is described with every column in geodata/README.md', () => {
		expect(readme).toContain(`\`${path}\``);
		expect(columns.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
	});

	it('has each column once, the key first of what is unique', () => {
		expect(new Set(columns).size).toBe(columns.length);
		expect([undefined, key]).toContain(unique[0]);
	});
});

test('a table knows its columns in the order of the file, and its ranges', () => {
	const described = table(
		'x.csv',
		{ id: slug, weight: rangeColumns('weight', fractionCell), upTo: column('up_to', numberCell) },
		{ key: 'id', ranges: [['weight_low', 'up_to']] }
	);
	expect(described.columns).toEqual(['id', 'weight_low', 'weight_central', 'weight_high', 'up_to']);
	expect(described.ranges).toEqual([
		['weight_low', 'weight_central', 'weight_high'],
		['weight_low', 'up_to']
	]);
	expect(described.unique).toEqual([]);
});

describe('the fields of a row', () => {
	const row = group({
		id: slug,
		nameEn: column('name_en', anyText),
		part: rangeColumns('part', fractionCell),
		uses: toldColumns('uses'),
		note: checkedOnly('note', slug)
	});
	const cells = {
		...{ id: 'a', name_en: 'A', part_low: '0.1', part_central: '0.2', part_high: '0.3' },
		...{ uses_en: 'Glass', uses_uk: 'Скло', note: 'b' }
	};

	it('become a value of their names and types, without what is only checked', () => {
		expect(row.decode(cells)).toEqual({
			value: {
				id: 'a',
				nameEn: 'A',
				part: { low: 0.1, central: 0.2, high: 0.3 },
				uses: { en: 'Glass', uk: 'Скло' }
			}
		});
	});

	it('say nothing in words where one language is missing', () => {
		expect(row.decode({ ...cells, uses_uk: '' })).toMatchObject({ value: { uses: null } });
	});

	it('report every fault under its column', () => {
		const result = row.decode({ ...cells, id: 'A', part_high: '3', note: 'B' });
		expect('faults' in result && result.faults.map(({ path }) => path)).toEqual([
			['id'],
			['part_high'],
			['note']
		]);
	});
});
