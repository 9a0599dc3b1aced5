import { expect, test } from 'vitest';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { oblastHoldings } from '$lib/domain/estimate/oblast-holdings';

type Row = Pick<CommodityEstimate, 'commodity' | 'main' | 'resource'>;

function row(commodity: string, all: number, total: number | null): Row {
	const main = { all, behind: 0, free: all, near: 0, contested: 0, unknown: 0 };
	const resource = { unit: 't', of: 'ore', total: { central: total ?? 0 } };
	return {
		commodity,
		main,
		resource: total === null ? null : (resource as unknown as CommodityEstimate['resource'])
	};
}

const holdings = (oblast: Row[], nation: Row[]) =>
	oblastHoldings(oblast as CommodityEstimate[], nation as CommodityEstimate[]);

test('an oblast holds its deposits and its amount of those of the nation, largest part first', () => {
	const found = holdings(
		[row('gold', 3, null), row('iron-ore', 2, 100), row('nickel', 5, null), row('uranium', 1, 30)],
		[row('gold', 9, 8), row('iron-ore', 40, 1000), row('nickel', 6, null), row('uranium', 7, 60)]
	);
	expect(
		found.map(({ commodity, deposits }) => [commodity, deposits.here, deposits.nation])
	).toEqual([
		['uranium', 1, 7],
		['iron-ore', 2, 40],
		['nickel', 5, 6],
		['gold', 3, 9]
	]);
	expect(found[0]!.amount).toEqual({ here: 30, nation: 60, unit: 't', of: 'ore' });
	expect(found[3]!.amount).toBeNull();
});

test('what it has no site of is not among it', () => {
	expect(holdings([row('coal', 0, null)], [row('coal', 57, 10)])).toEqual([]);
});
