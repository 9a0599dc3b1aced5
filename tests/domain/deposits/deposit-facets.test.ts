import { expect, test } from 'vitest';
import {
	commodityPresets,
	presetCommodities
} from '../../../src/lib/domain/dataset/commodity-presets';
import { depositFacets } from '../../../src/lib/domain/deposits/deposit-facets';
import { noFilter } from '../../../src/lib/domain/estimate/deposit-filter';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { tableRows } from '../../../src/lib/ui/table/table-rows';
import { commodity, country, type Site } from '../estimate/estimate-fixture';

const far = 5000;
const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 30, distanceKm: far },
	{ id: 'b', commodity: 'coal', tonnes: 50, category: 'c2', distanceKm: -far },
	{ id: 'c', commodity: 'gold', tonnes: 20, category: 'c2', distanceKm: -far, oblast: 'UA-12' },
	{ id: 'd', commodity: 'coal', tonnes: null, distanceKm: far, accuracy: 'district' }
];
const { dataset, history } = country(sites, [commodity('coal'), commodity('gold')], []);
const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const countOf = (counts: readonly { value: string; count: number }[], value: string) =>
	counts.find((each) => each.value === value)?.count;

test('counts by value, categories only of counted figures', () => {
	const facets = depositFacets(dataset, estimateAt(dataset, history, question), []);
	expect(countOf(facets.sides, 'behind')).toBe(2);
	expect(countOf(facets.sides, 'free')).toBe(2);
	expect(countOf(facets.statuses, 'explored')).toBe(4);
	expect(facets.categories).toEqual([
		{ value: 'abc1', count: 1 },
		{ value: 'c2', count: 2 }
	]);
	expect(countOf(facets.accuracies, 'district')).toBe(1);
});

test('a kind does not narrow itself, but the others, the area and the commodities do', () => {
	const filter = { ...noFilter, sides: ['behind'] as const };
	const estimate = estimateAt(dataset, history, { ...question, filter });
	const facets = depositFacets(dataset, estimate, ['coal']);
	expect(countOf(facets.sides, 'free')).toBe(1);
	expect(countOf(facets.categories, 'c2')).toBe(0);
	const inOblast = estimateAt(dataset, history, { ...question, oblast: 'UA-12' });
	expect(countOf(depositFacets(dataset, inOblast, []).sides, 'free')).toBe(1);
});

test('a count is the number of rows that the table has once the value is chosen', () => {
	const facets = depositFacets(dataset, estimateAt(dataset, history, question), []);
	for (const [kind, counts] of Object.entries(facets)) {
		for (const { value, count } of counts) {
			const filter = { ...noFilter, [kind]: [value] };
			const estimate = estimateAt(dataset, history, { ...question, filter });
			expect([kind, value, tableRows(dataset, estimate, []).length]).toEqual([kind, value, count]);
		}
	}
});

test('presets: by list, by group, all but coal, in the order of the data', () => {
	const commodities = [
		commodity('coal'),
		commodity('lithium', { group: 'critical', euCritical: true }),
		commodity('rare-earths', { group: 'critical', euCritical: true }),
		commodity('manganese', { group: 'ferrous', euCritical: true }),
		commodity('gold', { group: 'precious' })
	];
	const chosen = Object.fromEntries(
		commodityPresets.map((preset) => [preset, presetCommodities(preset, commodities)])
	);
	expect(chosen).toEqual({
		'eu-critical': ['lithium', 'rare-earths', 'manganese'],
		'rare-earths': ['rare-earths'],
		battery: ['lithium', 'manganese'],
		energy: ['coal'],
		'without-coal': ['lithium', 'rare-earths', 'manganese', 'gold']
	});
});
