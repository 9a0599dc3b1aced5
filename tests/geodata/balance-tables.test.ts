import { describe, expect, it, test } from 'vitest';
import { parseCsv } from '../../src/geodata/format/csv';
import { readGeodata } from '../../src/geodata/read-geodata';
import { goodFolder } from './geodata-folder';
import { shippedText } from '../shipped/geodata';

describe('reading the two tables of the balance', () => {
	const { geodata } = readGeodata(goodFolder);

	it('keeps what is marked as balance, in the unit of the commodity', () => {
		expect(geodata?.nationalBalance).toEqual([
			{
				commodity: 'natural-gas',
				category: 'abc1',
				quantity: 1_148_283_000,
				basis: 'gas',
				published: '1148.283 bcm, A+B+C1',
				year: '',
				source: 'test-source',
				says: '',
				confidence: 'medium'
			}
		]);
	});

	it('reads parts with their place and their bounds', () => {
		expect(geodata?.balanceAllocations[0]).toEqual({
			commodity: 'natural-gas',
			place: { kind: 'oblast', id: 'UA-53' },
			part: { low: 0.295, central: 0.295, high: 0.3 },
			formula: 'as published: 29.5 %',
			year: '',
			sources: ['test-source'],
			says: 'Share of national reserves',
			confidence: 'medium'
		});
	});

	it('keeps every row as published, with what it is used for', () => {
		expect(geodata?.balance.map(({ use, reason }) => [use, reason])).toEqual([
			['balance', ''],
			['allocation', ''],
			['context', 'offshore']
		]);
	});
});

describe('the shipped parts follow from the published figures', () => {
	const rows = parseCsv(shippedText('balance-allocations.csv'));
	const part = (commodity: string, place: string, column = 'part') =>
		Number(rows.find((row) => row['commodity'] === commodity && row['place'] === place)?.[column]);
	const manganeseMt = 2276.397 + 169.192;

	// Parts are written with four decimals.
	test.each([
		['coal', 'basin-donbas', 'part', 0.924],
		['coal', 'basin-donbas', 'part_high', 0.976],
		['natural-gas', 'UA-43', 'part', (54 - 44.35) / 1148.283],
		['oil', 'UA-26', 'part_low', 15 / 78.5],
		['oil', 'UA-53', 'part_high', 15 / 78.5],
		['oil', 'UA-59', 'part_high', 34 / 78.5],
		['manganese', 'basin-velykotokmak-mn', 'part', 1700 / manganeseMt],
		['manganese', 'basin-velykotokmak-mn', 'part_high', 1700 / 2370],
		['manganese', 'basin-nikopol-mn', 'part', (2426.1 - 1700) / manganeseMt],
		['manganese', 'basin-nikopol-mn', 'part_low', (2370 - 1700) / manganeseMt]
	])('%s in %s: %s', (commodity, place, column, expected) => {
		expect(Math.abs(part(commodity, place, column) - expected)).toBeLessThanOrEqual(5e-5);
	});
});
