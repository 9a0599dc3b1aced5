import { expect, test } from 'vitest';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import type { OblastCode } from '../../src/lib/domain/dataset/oblast';
import { sideOfLoneDeposit } from '../../src/lib/domain/estimate/lone-deposit';
import { exactly } from '../../src/lib/domain/numbers/range';
import {
	balanceBasis,
	disagreement,
	sitesBasis,
	depositsShare
} from '../../src/lib/ui/panel/reading-words';
import { balancePart, balanceRow } from '../domain/estimate/balance-fixture';
import { commodity, country, type Site } from '../domain/estimate/estimate-fixture';
import { geodata } from '../shipped/geodata';
import { inWords } from '../../src/lib/i18n/context';
import * as shipped from '../shipped/speech';
import { english, ukrainian } from './speech';

/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

const balance = balanceRow({ quantity: 1000 });
const inDonbas = balancePart('basin-donbas', { part: exactly(0.92) });

/** 40 t of coal behind the line and a deposit without figure; 92 % of the balance in a basin, of which `behind` lies behind. */
function coal(
	behind: number,
	rows = [balance],
	allocations = [inDonbas],
	oblast: OblastCode | null = null
): CommodityEstimate {
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
	const question = { date: isoDate('2022-04-15'), oblast, prices: '2021-2025' } as const;
	return estimateAt(dataset, { ...history, areas }, question).commodities[0]!;
}

test('what the sites reading rests on: sites with a figure, and how much of the balance they are', () => {
	expect(plain(sitesBasis(coal(1), 'nation', english))).toBe(
		'the one deposit with a figure lies behind the line; figures for 1 of 2 deposits, 4% of the national total'
	);
	expect(plain(sitesBasis(coal(1, []), 'nation', english))).toBe(
		'the one deposit with a figure lies behind the line; figures for 1 of 2 deposits'
	);
	expect(plain(sitesBasis(coal(1), 'nation', ukrainian))).toBe(
		'єдине родовище з даними лежить за лінією фронту; дані про 1 з 2 родовищ, 4 % запасів країни'
	);
});

test('what the balance reading rests on, or why it has no share', () => {
	expect(plain(balanceBasis(coal(1).balance, 'nation', english))).toBe(
		'92% of the national total allocated to places: rough basin outlines'
	);
	expect(balanceBasis(coal(1, [balance], []).balance, 'nation', english)).toBe(
		english.messages.panel.balanceUnplaced
	);
	expect(balanceBasis(coal(1, []).balance, 'nation', ukrainian)).toBe(
		ukrainian.messages.panel.noBalance
	);
});

test('an oblast does not deny a balance that is published for the nation or its basins only', () => {
	const ofBasins = coal(1, [balance], [inDonbas], 'UA-14');
	expect(plain(balanceBasis(ofBasins.balance, 'oblast', english))).toBe(
		'1 kt (ore) in all of Ukraine; no publication says how much of it lies in this oblast'
	);
	expect(plain(balanceBasis(ofBasins.balance, 'oblast', ukrainian))).toContain(
		'1 тис. т (руда) на всю'
	);
	expect(plain(sitesBasis(ofBasins, 'oblast', english))).not.toContain('%');
});

test('in an oblast the sites are a part of what is allocated to it, not of the national balance', () => {
	const here = { ...inDonbas, place: { kind: 'oblast' as const, id: 'UA-14' }, part: exactly(0.4) };
	const row = coal(1, [balance], [here], 'UA-14');
	expect(plain(sitesBasis(row, 'oblast', english))).toBe(
		'the one deposit with a figure lies behind the line; figures for 1 of 2 deposits, 10% of the part of the national total allocated to this oblast'
	);
	expect(plain(sitesBasis(row, 'oblast', ukrainian))).toContain('віднесеної до цієї області');
});

test('readings that disagree beyond their bounds say so and why; others say nothing', () => {
	expect(disagreement(coal(1), 'nation', english)).toBeNull();
	expect(disagreement(coal(0.2, []), 'nation', english)).toBeNull();
	const words = plain(disagreement(coal(0.2), 'nation', english));
	expect(words).toContain('disagree beyond their bounds');
	expect(words).toContain('4% of the national total');
	expect(words).toContain('outlines of basins are larger');
	expect(plain(disagreement(coal(0.2), 'nation', ukrainian))).toContain('4 % запасів країни');
});

test('one site with a figure is told by its side, in words, not as a share', () => {
	const at = (distanceKm: number, tonnes: number | null = null) => {
		const sites: readonly Site[] = [
			{ id: 'a', commodity: 'coal', tonnes: 40, category: 'certain', distanceKm },
			{ id: 'b', commodity: 'coal', tonnes, category: 'certain', distanceKm: -500 }
		];
		const { dataset, history } = country(sites, [commodity('coal')], []);
		const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
		return estimateAt(dataset, history, question).commodities[0]!;
	};
	expect([500, -500, 1].map((distanceKm) => sideOfLoneDeposit(at(distanceKm)))).toEqual([
		'behind',
		'free',
		'uncertain'
	]);
	expect([depositsShare(at(500)), depositsShare(at(-500))]).toEqual([null, null]);
	expect(depositsShare(at(1))).toEqual(at(1).tonnage!.share);
	expect(sitesBasis(at(-500), 'nation', english)).toContain('does not lie behind the line');
	expect(sitesBasis(at(1), 'nation', ukrainian)).toContain('з будь-якого боку');
	const several = at(500, 10);
	expect(sideOfLoneDeposit(several)).toBeNull();
	expect(depositsShare(several)).toEqual(several.tonnage!.share);
	const first = english.messages.headline.firstOfLoneDeposit(
		'1 May',
		null,
		'zirconium',
		'behind',
		'100%'
	);
	expect(first).toBe(
		'On 1 May, the one zirconium deposit with a published figure lay behind the front line.'
	);
});

test('nearly every basis of the data has a Ukrainian word; a new one may wait for it', () => {
	const { commodities, nationalBalance } = geodata;
	const used = [...commodities, ...nationalBalance].flatMap(({ basis }) => basis ?? []);
	const bases = [...new Set(used)];
	expect(bases.length).toBeGreaterThan(10);
	const worded = bases.filter((basis) => inWords(basis, shipped.ukrainian) !== basis);
	expect(worded.length).toBeGreaterThan(0.9 * bases.length);
});
