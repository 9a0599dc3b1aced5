import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { HoldableLand } from '../../src/lib/domain/land/holdable-land';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../src/lib/domain/numbers/range';
import { LineService, type LineAnswer } from '../../src/lib/worker/line-service';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';
import { box, multiPolygon, polygon } from '../domain/geometry/shapes';

const sites = ['west', 'east'].map((id) => ({
	...{ id, commodity: 'coal', tonnes: 100, category: 'certain' },
	distanceKm: -300
}));
const plain = country(sites, [commodity('coal')], [price('coal', exactly(1))]);
const imported = { ...plain.dataset.timeline.origins[0]!, id: 'imported' };
const dataset = {
	...plain.dataset,
	timeline: {
		...plain.dataset.timeline,
		origins: [...plain.dataset.timeline.origins, imported]
	},
	deposits: plain.dataset.deposits.map((deposit) => ({
		...deposit,
		point: [deposit.id === 'west' ? 34.5 : 37.5, 48.5] as const
	}))
};
const holdableLand = topology({ land: multiPolygon(box(34, 47, 38, 50)) }) as HoldableLand;
const oblasts: FeatureCollection = {
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: { code: 'UA-14' }, geometry: box(34, 47, 38, 50) }]
};
const boundaries = topology({ oblasts });
const question = { date: isoDate('2022-04-10'), oblast: null, prices: '2021-2025' } as const;

/** Everything east of a meridian, with corners every 0.1°. */
const eastOf = (lng: number) =>
	polygon([
		...Array.from({ length: 61 }, (_, i) => [lng, 45.5 + i / 10]),
		...[
			[39, 51.5],
			[39, 45.5],
			[lng, 45.5]
		]
	]);

const lineService = () => new LineService(dataset, plain.history, { boundaries, holdableLand });

function tonnesBehind(answer: LineAnswer): number {
	if (answer.kind === 'refused') throw new Error(answer.refusal.kind);
	return answer.estimate.commodities[0]!.resource!.behind!.central;
}

test('a line estimates all deposits anew, and a moved line estimates them again', () => {
	const service = lineService();
	expect(
		estimateAt(dataset, plain.history, question).commodities[0]!.resource!.behind!.central
	).toBe(0);
	expect(tonnesBehind(service.estimateWithLine(question, eastOf(36), null))).toBeCloseTo(100, 6);
	const moved = service.estimateWithLine(question, eastOf(33.5), null);
	expect(moved).toMatchObject({ kind: 'refused', refusal: { kind: 'no-front-line' } });
	const after = service.estimateWithLine(question, eastOf(35), null);
	expect(after).toEqual(lineService().estimateWithLine(question, eastOf(35), null));
	expect(service.estimateWithLine(question, eastOf(36), null)).toEqual(
		lineService().estimateWithLine(question, eastOf(36), null)
	);
});

test('the answer carries its question, area and front line', () => {
	const answer = lineService().estimateWithLine(question, eastOf(36), null);
	if (answer.kind === 'refused') throw new Error(answer.refusal.kind);
	expect(answer.estimate.question).toMatchObject({
		date: '2022-04-10',
		observationDate: '2022-04-10'
	});
	expect(answer.areaKm2).toBeGreaterThan(100_000);
	expect(new Set(answer.frontLine.coordinates.flat().map(([lng]) => lng))).toEqual(new Set([36]));
});
