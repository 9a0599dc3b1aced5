import { expect, test } from 'vitest';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { oblastHoldings } from '$lib/domain/estimate/oblast-holdings';

type Row = Pick<CommodityEstimate, 'commodity' | 'sites' | 'tonnage'>;

function row(commodity: string, all: number, central: number | null): Row {
	const range = (value: number) => ({ low: value / 2, central: value, high: value * 2 });
	return {
		commodity,
		sites: { all, withTonnage: central === null ? 0 : 1, unknownSide: 0 },
		tonnage:
			central === null
				? null
				: {
						...{ unit: 't', basis: 'ore' },
						...{ behind: range(0), before2022: range(0), total: range(central), share: range(0) }
					}
	};
}

const holdings = (oblast: Row[], nation: Row[]) =>
	oblastHoldings(oblast as CommodityEstimate[], nation as CommodityEstimate[]);

test('an oblast holds its sites and its tonnage of those of the nation, largest part first', () => {
	const found = holdings(
		[row('gold', 3, null), row('iron-ore', 2, 100), row('nickel', 5, null), row('uranium', 1, 30)],
		[row('gold', 9, 8), row('iron-ore', 40, 1000), row('nickel', 6, null), row('uranium', 7, 60)]
	);
	expect(found.map(({ commodity, sites }) => [commodity, sites.here, sites.nation])).toEqual([
		['uranium', 1, 7],
		['iron-ore', 2, 40],
		['nickel', 5, 6],
		['gold', 3, 9]
	]);
	expect(found[0]!.tonnage).toMatchObject({ here: { high: 60 }, nation: { high: 120 }, unit: 't' });
	expect(found[3]!.tonnage).toBeNull();
});

test('a tonnage that weighs nothing stands before what has none', () => {
	const rows = [row('gold', 9, null), row('tin', 1, 0), row('coal', 1, 5)];
	expect(holdings(rows, rows).map(({ commodity }) => commodity)).toEqual(['coal', 'tin', 'gold']);
});

test('what it has no site of is not among it', () => {
	expect(holdings([row('coal', 0, null)], [row('coal', 57, 10)])).toEqual([]);
});
