import { expect, test } from 'vitest';
import type { CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import { headlineCommodities } from '../../src/lib/ui/panel/headline-commodities';

const row = (commodity: string, sites: number, low: number, high: number) =>
	({
		commodity,
		sites: { all: sites, withTonnage: sites, unknownSide: 0 },
		tonnage: { share: { low, central: (low + high) / 2, high } }
	}) as unknown as CommodityEstimate;

const named = (rows: readonly CommodityEstimate[], chosen: readonly string[] = []) =>
	headlineCommodities(rows, chosen).map(({ commodity }) => commodity);

test('one site that may lie on either side is no headline, unless it was asked for or is all there is', () => {
	const coal = row('coal', 24, 0.5, 0.7);
	const manganese = row('manganese', 1, 0, 1);
	const titanium = row('titanium', 1, 0, 0);
	expect(named([manganese, titanium, coal])).toEqual(['coal', 'titanium']);
	expect(named([manganese, coal], ['manganese', 'coal'])).toEqual(['manganese', 'coal']);
	expect(named([manganese])).toEqual(['manganese']);
});
