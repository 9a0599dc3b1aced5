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
/** Every commodity of every oblast, beside that of the nation. */
const pairs = [...byOblast].flatMap(([oblast, rows]) =>
	rows.map((row) => ({
		...{ oblast, row, name: `${row.commodity} in ${oblast}` },
		whole: nation.find(({ commodity }) => commodity === row.commodity)!
	}))
);

test('an oblast to which nothing is allocated does not deny that a balance is published', () => {
	const published = pairs.filter(({ whole }) => readingOf(whole.balance) !== null);
	const allocated = new Set(
		dataset.balanceAllocations.map(({ commodity, place }) => `${commodity} in ${place.id}`)
	);
	const without = published.filter(({ name }) => !allocated.has(name));
	expect(without.length).toBeGreaterThan(0);
	for (const { name, row, whole } of without) {
		const { total } = readingOf(whole.balance)!;
		expect([name, row.balance]).toMatchObject([name, { kind: 'not-by-oblast', nation: { total } }]);
	}
});

test('a balance is unpublished in an oblast only where the nation has none', () => {
	for (const { name, row, whole } of pairs) {
		const published = [row, whole].map(({ balance }) => balance.kind !== 'unpublished');
		expect([name, published[0]]).toEqual([name, published[1]]);
	}
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

test('tonnage that may lie behind the line is worth something or not priced, never worth nothing', () => {
	for (const { commodity, tonnage, value, recoverable } of nation) {
		if (!tonnage || tonnage.behind.high === 0) continue;
		for (const money of [value, recoverable]) {
			expect([commodity, money?.behind?.high]).not.toEqual([commodity, 0]);
		}
	}
});
