import { expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { headlineCommodities } from '../../src/lib/ui/panel/headline-commodities';
import { commodity, country, type Site } from '../domain/estimate/estimate-fixture';

const site = (of: string, id: string, distanceKm: number): Site => ({
	id,
	commodity: of,
	tonnes: 10,
	category: 'certain',
	distanceKm
});
/** Coal on both sides of the line; one deposit of manganese that may lie on either; one of titanium that does not. */
const sites = [
	site('coal', 'a', 500),
	site('coal', 'b', -500),
	site('manganese', 'c', 1),
	site('titanium', 'd', -500)
];

/** The commodities of the headline where the country has these alone. */
function headline(present: readonly string[], chosen: readonly string[] = []): readonly string[] {
	const here = sites.filter((one) => present.includes(one.commodity));
	const { dataset, history } = country(
		here,
		present.map((id) => commodity(id)),
		[]
	);
	const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
	const { commodities } = estimateAt(dataset, history, question);
	return headlineCommodities(commodities, chosen).map((row) => row.commodity);
}

test('one site that may lie on either side is no headline, unless it was asked for or is all there is', () => {
	expect(headline(['manganese', 'titanium', 'coal'])).toEqual(['coal', 'titanium']);
	expect(headline(['manganese', 'coal'], ['manganese', 'coal'])).toEqual(['manganese', 'coal']);
	expect(headline(['manganese'])).toEqual(['manganese']);
});
