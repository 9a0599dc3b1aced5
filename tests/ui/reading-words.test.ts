import { expect, test } from 'vitest';
import { estimateAt } from '../../src/lib/domain/estimate-at';
import type { CommodityEstimate } from '../../src/lib/domain/estimate';
import { isoDate } from '../../src/lib/domain/iso-date';
import type { BalanceAllocation, NationalBalance } from '../../src/lib/domain/national-balance';
import { exactly } from '../../src/lib/domain/range';
import { en } from '../../src/lib/i18n/en';
import { uk } from '../../src/lib/i18n/uk';
import { balanceBasis, disagreement, sitesBasis } from '../../src/lib/ui/panel/reading-words';
import { commodity, country, type Site } from '../domain/estimate-fixture';

const english = { language: 'en', messages: en } as const;
const ukrainian = { language: 'uk', messages: uk } as const;
/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

const balance: NationalBalance = {
	commodity: 'coal',
	category: 'certain',
	quantity: 1000,
	basis: 'ore',
	published: '1000 t',
	year: '',
	source: '',
	says: '',
	confidence: ''
};
const inDonbas: BalanceAllocation = {
	commodity: 'coal',
	place: { kind: 'basin', id: 'basin-donbas' },
	part: exactly(0.92),
	formula: '',
	year: '',
	sources: [],
	says: '',
	confidence: ''
};

/** 40 t of coal behind the line and a site without figure; 92 % of the balance in a basin, of which `behind` lies behind. */
function coal(behind: number, rows = [balance], allocations = [inDonbas]): CommodityEstimate {
	const sites: readonly Site[] = [
		{ id: 'a', commodity: 'coal', tonnes: 40, category: 'certain', distanceKm: 500 },
		{ id: 'b', commodity: 'coal', tonnes: null, distanceKm: -500 }
	];
	const { dataset, history } = country(sites, [commodity('coal')], [], {
		nationalBalance: rows,
		balanceAllocations: allocations
	});
	const share = behind * 1e4;
	const areas = { 'basin-donbas': [0, share, share, share] };
	const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
	return estimateAt(dataset, { ...history, areas }, question).commodities[0]!;
}

test('what the sites reading rests on: sites with a figure, and how much of the balance they are', () => {
	expect(plain(sitesBasis(coal(1), english))).toBe(
		'figures for 1 of 2 sites, 4% of the national balance'
	);
	expect(plain(sitesBasis(coal(1, []), english))).toBe('figures for 1 of 2 sites');
	expect(plain(sitesBasis(coal(1), ukrainian))).toBe(
		'дані про 1 з 2 ділянок, 4 % державного балансу'
	);
});

test('what the balance reading rests on, or why it has no share', () => {
	expect(plain(balanceBasis(coal(1).balance, 'nation', english))).toBe(
		'92% of the balance allocated to places: weak outlines of basins'
	);
	expect(balanceBasis(coal(1, [balance], []).balance, 'nation', english)).toBe(
		en.panel.balanceUnplaced
	);
	expect(balanceBasis(coal(1, []).balance, 'nation', ukrainian)).toBe(uk.panel.noBalance);
});

test('readings that disagree beyond their bounds say so and why; others say nothing', () => {
	expect(disagreement(coal(1), english)).toBeNull();
	expect(disagreement(coal(0.2, []), english)).toBeNull();
	const words = plain(disagreement(coal(0.2), english));
	expect(words).toContain('disagree beyond their bounds');
	expect(words).toContain('4% of the balance');
	expect(words).toContain('outlines of basins are larger');
	expect(plain(disagreement(coal(0.2), ukrainian))).toContain('4 % балансу');
});
