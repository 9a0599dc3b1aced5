import { expect, test } from 'vitest';
import { readingOf } from '../../../src/lib/domain/estimate/balance-outcome';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { oblastSlugs, type OblastCode } from '../../../src/lib/domain/dataset/oblast';
import { dataset, history, lastDay } from '../../shipped/derived';

const rowsOf = (oblast: OblastCode | null) =>
	estimateAt(dataset, history, { date: lastDay, oblast, prices: '2021-2025' }).commodities;
const oblasts = Object.keys(oblastSlugs) as OblastCode[];
const nation = rowsOf(null);
const byOblast = new Map(oblasts.map((oblast) => [oblast, rowsOf(oblast)]));
const rowIn = (oblast: OblastCode, commodity: string) =>
	byOblast.get(oblast)!.find((row) => row.commodity === commodity)!;

test.each([
	['UA-14', 'coal'],
	['UA-09', 'coal'],
	['UA-12', 'iron-ore']
] as const)('%s does not deny that a balance of %s is published', (oblast, commodity) => {
	const { balance } = rowIn(oblast, commodity);
	const whole = readingOf(nation.find((row) => row.commodity === commodity)!.balance)!;
	expect(balance).toMatchObject({ kind: 'not-by-oblast', nation: { total: whole.total } });
});

test('a balance is unpublished in an oblast only where the nation has none', () => {
	for (const rows of byOblast.values()) {
		for (const { commodity, balance } of rows) {
			const whole = nation.find((row) => row.commodity === commodity)!;
			const published = [balance.kind !== 'unpublished', whole.balance.kind !== 'unpublished'];
			expect([commodity, ...published]).toEqual([commodity, published[1], published[1]]);
		}
	}
});

test('gas of Crimea: fields at sea are not measured on what is allocated on land', () => {
	const { balance, readings } = rowIn('UA-43', 'natural-gas');
	expect(readingOf(balance)!.siteTonnageOfBalance).toBeNull();
	expect(readings).toBeNull();
});

test('sites are nowhere more than the balance', () => {
	for (const rows of [nation, ...byOblast.values()]) {
		for (const { commodity, balance } of rows) {
			const part = readingOf(balance)?.siteTonnageOfBalance ?? 0;
			expect([commodity, part <= 1]).toEqual([commodity, true]);
		}
	}
});

test('what is allocated to oblasts and to basins adds up to the nation', () => {
	for (const { commodity, balance } of nation) {
		const whole = readingOf(balance);
		if (!whole?.behind) continue;
		const inBasins = whole.parts
			.filter(({ allocation }) => allocation.place.kind === 'basin')
			.reduce((sum, { allocation, behind }) => sum + allocation.part.central * behind.central, 0);
		const inOblasts = [...byOblast.values()]
			.flatMap((rows) => rows.filter((row) => row.commodity === commodity))
			.reduce((sum, row) => sum + (readingOf(row.balance)?.behind?.central ?? 0), 0);
		const sum = inOblasts + inBasins * whole.total.central;
		expect(Math.abs(sum - whole.behind.central)).toBeLessThanOrEqual(
			1e-9 * Math.max(1, whole.behind.central)
		);
	}
});

test('gas whose side is unknown is not priced, rather than worth nothing', () => {
	const gas = nation.find(({ commodity }) => commodity === 'natural-gas')!;
	expect(gas.tonnage!.behind.high).toBeGreaterThan(0);
	expect(gas.value).toMatchObject({ behind: null });
	expect(gas.recoverable).toMatchObject({ behind: null });
});
