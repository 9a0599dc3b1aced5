import { area } from '@turf/area';
import { featureCollection, polygon as turfPolygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { units } from '../dataset/units';
import { countedQuantity, isCounted } from '../../../src/lib/domain/dataset/counted-quantity';
import { categoriesOf, weightedQuantity } from '../../../src/lib/domain/estimate/deposit-quantity';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { areaEdges } from '../../../src/lib/domain/geometry/edges';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { overlapKm2, shareOf } from '../../../src/lib/domain/geometry/overlap';
import { prepareArea } from '../../../src/lib/domain/geometry/prepared-area';
import { isoDate } from '../../../src/lib/domain/dataset/iso-date';
import { logTriangular } from '../../../src/lib/domain/numbers/log-triangular';
import { pointShare, pointShareUniform } from '../../../src/lib/domain/control/occupied-share';
import { percentiles } from '../../../src/lib/domain/monte-carlo/percentiles';
import { shareWithLineMoved } from '../../../src/lib/domain/land/polygon-share';
import { RandomSource } from '../../../src/lib/domain/numbers/random-source';
import { addRanges, exactly, type Range } from '../../../src/lib/domain/numbers/range';
import { commodity, country, price, type Site } from './estimate-fixture';

/** The worked cases of METHOD §10 and §11, with the numbers that stand there. */

const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
const farBehind = 5000;
const farFree = -5000;
const coal = commodity('coal');
const lithium = commodity('lithium', { group: 'critical' });

function expectRange(found: Range | null | undefined, expected: Range, tolerance = 1e-6): void {
	for (const bound of ['low', 'central', 'high'] as const) {
		const error = Math.abs(found![bound] - expected[bound]);
		expect(error).toBeLessThanOrEqual(tolerance * Math.abs(expected[bound]));
	}
}

const box = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});
const indexOf = (occupied: Polygon) => edgeIndex(areaEdges(occupied));
const share = (deposit: Polygon, occupied: Polygon) => shareOf(indexOf(occupied), deposit);
const square = box(36, 48, 37, 49);

test('case 1: 10 Mt of ore at 1.2 % Li2O, tonnage and gross value at three prices', () => {
	const published = { value: 10, unit: 'Mt', basis: 'ore', grade: { of: 'Li2O', percent: 1.2 } };
	const carbonate = { id: 'lithium', basis: 'lithium carbonate equivalent', unit: 't' } as const;
	const toCarbonate = {
		commodity: 'lithium',
		fromBasis: 'ore',
		gradeOf: 'Li2O',
		factor: 2.473,
		source: '',
		note: ''
	};
	const counted = countedQuantity(published, carbonate, {
		units,
		conversions: [toCarbonate]
	});
	expect(counted).toMatchObject({ quantity: 296_760 });
	const tonnes = isCounted(counted) ? counted.quantity : NaN;
	const { dataset, history } = country(
		[{ id: 'a', commodity: 'lithium', tonnes, category: 'certain', distanceKm: farBehind }],
		[lithium],
		[price('lithium', { low: 9000, central: 11_800, high: 63_700 })]
	);
	const at = (priceCase: 'low' | 'central' | 'high') =>
		estimateAt(dataset, history, { ...question, priceCase }).commodities[0]!;
	expect(at('central').resource!.behind!.central).toBe(296_760);
	const values = (['low', 'central', 'high'] as const).map((one) => at(one).money!.behind.central);
	expectRange(
		{ low: values[0]!, central: values[1]!, high: values[2]! },
		{ low: 2.67084e9, central: 3.501768e9, high: 18.903612e9 }
	);
});

test('case 2: a square cut by a meridian through its middle is half occupied', () => {
	expect(share(square, box(36.5, 47, 38, 50))).toBeCloseTo(0.5, 12);
});

test('case 3: a square cut by a parallel: 0.50246594 on the sphere of METHOD, within 3e-5 of it on WGS84', () => {
	const occupied = box(35, 47, 38, 48.5);
	const [deposit, line] = [square, occupied].map(({ coordinates }) => turfPolygon(coordinates));
	const common = intersect(featureCollection([deposit!, line!]))!;
	expect(area(common) / area(deposit!)).toBeCloseTo(0.50246594, 8);

	const eccentricitySquared = (2 - 1 / 298.257223563) / 298.257223563;
	/** ∫ cos φ / (1 − e² sin² φ)² dφ, the area element of WGS84, by midpoints. */
	const belt = (south: number, north: number) => {
		const steps = 20_000;
		const step = (((north - south) / steps) * Math.PI) / 180;
		let sum = 0;
		for (let i = 0; i < steps; i++) {
			const latitude = (south * Math.PI) / 180 + (i + 0.5) * step;
			const w2 = 1 - eccentricitySquared * Math.sin(latitude) ** 2;
			sum += (Math.cos(latitude) / w2 ** 2) * step;
		}
		return sum;
	};
	const onWgs84 = belt(48, 48.5) / belt(48, 49);
	expect(share(square, occupied)).toBeCloseTo(onWgs84, 10);
	expect(Math.abs(onWgs84 - 0.50246594)).toBeLessThan(3e-5);
});

test('case 4: a triangle cut at half its base keeps a quarter', () => {
	const triangle: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[0.1, 0],
				[0, 0.1],
				[0, 0]
			]
		]
	};
	expect(share(triangle, box(0.05, -1, 1, 1))).toBeCloseTo(0.25, 6);
});

test('case 5: a line through a 10 km square, moved by 1 km: 0.4 / 0.5 / 0.6', () => {
	const half = 5 / 111.195;
	const outline = box(-half, -half, half, half);
	const occupied = indexOf(box(0, -1, 1, 1));
	const moved = shareWithLineMoved(
		{
			outline,
			prepared: prepareArea(outline),
			share: shareOf(occupied, outline),
			front: [
				[
					[0, -1],
					[0, 1]
				]
			],
			shareOf: (part) => shareOf(occupied, part)
		},
		1
	);
	expect(moved.low).toBeCloseTo(0.4, 3);
	expect(moved.central).toBeCloseTo(0.5, 3);
	expect(moved.high).toBeCloseTo(0.6, 3);
});

test('case 6: a point with σ_L = 3 km and σ_F = 4 km', () => {
	const sigma = Math.hypot(3, 4);
	expect(pointShare(5, sigma).central).toBeCloseTo(0.841345, 6);
	expect(pointShare(0, sigma).central).toBeCloseTo(0.5, 6);
	expect(pointShare(-10, sigma).central).toBeCloseTo(0.02275, 6);
	expect(pointShareUniform(1, 4)).toBeCloseTo(0.625, 12);
});

/** Coal A 1000 Mt behind, B 500 Mt free; lithium carbonate C 1 Mt free, D 0.5 Mt on the line. */
const caseSeven: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 1000e6, category: 'certain', distanceKm: farBehind },
	{ id: 'b', commodity: 'coal', tonnes: 500e6, category: 'certain', distanceKm: farFree },
	{ id: 'c', commodity: 'lithium', tonnes: 1e6, category: 'certain', distanceKm: farFree },
	{ id: 'd', commodity: 'lithium', tonnes: 0.5e6, category: 'certain', distanceKm: 0 }
];
const estimateSeven = (coalPrice: number, lithiumPrice: number) => {
	const prices = [price('coal', exactly(coalPrice)), price('lithium', exactly(lithiumPrice))];
	const { dataset, history } = country(caseSeven, [coal, lithium], prices);
	return estimateAt(dataset, history, question);
};

test('case 7: shares by count, tonnage and value', () => {
	const { commodities, totals, control } = estimateSeven(100, 10_000);
	const [coalRow, lithiumRow] = commodities;
	const shares = [...control.values()].map(({ share: { central } }) => central);
	expect(shares.reduce((sum, one) => sum + one, 0) / 4).toBeCloseTo(0.375, 6);
	expect(coalRow!.resource!.share.central).toBeCloseTo(0.666667, 6);
	expect(lithiumRow!.resource!.share.central).toBeCloseTo(0.166667, 6);
	expect(totals.all!.behind.central).toBeCloseTo(102.5e9, 0);
	expect(totals.all!.total.central).toBeCloseTo(165e9, 0);
	expect(totals.all!.share!.central).toBeCloseTo(0.621212, 6);
});

test('case 7: other prices move the total, never the share of one resource', () => {
	const { commodities, totals } = estimateSeven(50, 20_000);
	expect(commodities[0]!.resource!.share.central).toBeCloseTo(0.666667, 6);
	expect(commodities[1]!.resource!.share.central).toBeCloseTo(0.166667, 6);
	expect(totals.all!.behind.central).toBeCloseTo(55e9, 0);
	expect(totals.all!.total.central).toBeCloseTo(105e9, 0);
	expect(totals.all!.share!.central).toBeCloseTo(0.52381, 6);
	expect(totals.withoutCoal!.total.central).toBeCloseTo(30e9, 0);
});

test('case 8: 100 Mt C1, 60 Mt C2 and 200 Mt P1 weigh 108 / 150 / 192 Mt', () => {
	const site = (category: string, tonnes: number): Site => ({
		id: category,
		commodity: 'coal',
		tonnes,
		category,
		distanceKm: farFree
	});
	const sites = [site('abc1', 100e6), site('c2', 60e6), site('p1', 200e6)];
	const { dataset, history } = country(sites, [coal], []);
	const categories = categoriesOf(dataset);
	const weighed = dataset.deposits
		.map((deposit) => weightedQuantity(deposit, 'coal', categories)!)
		.reduce(addRanges);
	expectRange(weighed, { low: 108e6, central: 150e6, high: 192e6 });
	const { resource } = estimateAt(dataset, history, question).commodities[0]!;
	expect(resource!.total!.central).toBeCloseTo(150e6, 3);
});

test('case 9: one price for two deposits keeps the band, a price each shrinks it', () => {
	const quantile = logTriangular({ low: 50, central: 100, high: 200 });
	expectRange(
		{ low: quantile(0.05), central: quantile(0.5), high: quantile(0.95) },
		{ low: 62.25, central: 100, high: 160.63 },
		0.015
	);
	const random = new RandomSource(20220224);
	const draw = () => quantile(random.uniform());
	const shared = percentiles(Float64Array.from({ length: 50_000 }, () => 2 * draw()));
	const apart = percentiles(Float64Array.from({ length: 50_000 }, () => draw() + draw()));
	for (const [found, expected] of [
		[shared.p5, 124.5],
		[shared.p95, 321.3],
		[apart.p5, 145],
		[apart.p95, 282]
	] as const) {
		expect(Math.abs(found / expected - 1)).toBeLessThan(0.015);
	}
});

test('case 10: wholly free is 0, wholly occupied is 1', () => {
	expect(share(square, box(38, 48, 39, 49))).toBe(0);
	expect(share(square, box(35, 47, 38, 50))).toBe(1);
});

test('case 10: a deposit half in one oblast, half in another: the occupied parts add up to the whole', () => {
	const occupied = indexOf({
		type: 'Polygon',
		coordinates: [
			[
				[35.9, 47.9],
				[37.3, 48.2],
				[36.4, 48.95],
				[35.9, 47.9]
			]
		]
	});
	const whole = overlapKm2(occupied, square);
	const parts =
		overlapKm2(occupied, box(36, 48, 36.5, 49)) + overlapKm2(occupied, box(36.5, 48, 37, 49));
	expect(whole).toBeGreaterThan(1000);
	expect(Math.abs(parts / whole - 1)).toBeLessThan(1e-9);
});

test('METHOD §10: a coal field of 100 Mt cut in half, band ±1 km, at South African prices', () => {
	const field: Site = {
		id: 'field',
		commodity: 'coal',
		tonnes: 100e6,
		category: 'certain',
		distanceKm: 0,
		outline: [4000, 5000, 6000]
	};
	const southAfrica = price('coal', { low: 90.49, central: 120.55, high: 271.1 });
	const { dataset, history } = country([field], [coal], [southAfrica]);
	const { commodities, control } = estimateAt(dataset, history, question);
	expectRange(control.get('field')!.share, { low: 0.4, central: 0.5, high: 0.6 });
	expect(commodities[0]!.resource!.share.central).toBeCloseTo(0.5, 12);
	expect(commodities[0]!.money!.behind.central / 6.0275e9).toBeCloseTo(1, 6);
});
