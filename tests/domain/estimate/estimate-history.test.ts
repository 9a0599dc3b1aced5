import { expect, test } from 'vitest';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { commodityHistory, totalHistory } from '../../../src/lib/domain/estimate/estimate-history';
import { estimateHistory } from '../../../src/lib/domain/estimate/month-estimates';
import { measuredBehind } from '../../../src/lib/domain/estimate/measure';
import { monthEnds } from '../../../src/lib/domain/estimate/share-history';
import { historyCsv } from '../../../src/lib/export/history-csv';
import { commodity, country, type Site } from './estimate-fixture';

const far = 5000;
const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 30, distanceKm: far },
	{ id: 'b', commodity: 'coal', tonnes: 50, distanceKm: -far },
	{ id: 'c', commodity: 'gold', tonnes: null, distanceKm: far }
];
const { dataset, history } = country(sites, [commodity('coal'), commodity('gold')], []);
const question = { oblast: null, prices: '2021-2025' } as const;

test('asks the question of the view at the last observation of every month', () => {
	const months = estimateHistory(dataset, history, question);
	expect(months.map((month) => month.question.observationDate)).toEqual(
		monthEnds(dataset.timeline)
	);
	const last = months.at(-1)!;
	expect(last.commodities).toEqual(
		estimateAt(dataset, history, { ...question, date: last.question.date }).commodities
	);
});

test('takes of each month what the measure asks for', () => {
	const months = estimateHistory(dataset, history, question);
	const row = months.at(-1)!.commodities.find((one) => one.commodity === 'coal')!;
	for (const measure of ['share', 'tonnage', 'count'] as const) {
		const point = commodityHistory(dataset.timeline, months, 'coal', measure).at(-1)!;
		expect(point).toMatchObject({
			date: months.at(-1)!.question.observationDate,
			...measuredBehind(row, measure)!
		});
	}
	expect(measuredBehind(row, 'share')!.central).toBeCloseTo(30 / 80, 12);
	expect(measuredBehind(row, 'count')!.central).toBeCloseTo(1, 12);
});

test('has no number where none is published: not nought', () => {
	const months = estimateHistory(dataset, history, question);
	expect(commodityHistory(dataset.timeline, months, 'gold', 'tonnage')).toEqual([]);
	expect(commodityHistory(dataset.timeline, months, 'gold', 'value')).toEqual([]);
	expect(commodityHistory(dataset.timeline, months, 'silver', 'share')).toEqual([]);
	// Of deposits a share can be told.
	expect(commodityHistory(dataset.timeline, months, 'gold', 'share').at(-1)!.central).toBeCloseTo(
		1,
		12
	);
	for (const { low, central, high } of totalHistory(dataset.timeline, months)) {
		expect(low).toBeLessThanOrEqual(central);
		expect(central).toBeLessThanOrEqual(high);
	}
});

test('is written as CSV with empty cells for what is unknown', () => {
	const months = estimateHistory(dataset, history, question);
	const [header, ...lines] = historyCsv(dataset.timeline, months, '1').trim().split('\r\n');
	expect(lines).toHaveLength(months.length * 2);
	const column = header!.split(',').indexOf('quantity_behind_central');
	const gold = lines.filter((line) => line.includes(',gold,'));
	expect(new Set(gold.map((line) => line.split(',')[column]))).toEqual(new Set(['']));
});

test('a month that ends on an uncertain observation says so, in the chart and in the file', () => {
	const months = estimateHistory(dataset, history, question);
	const last = months.at(-1)!.question.observationDate;
	const timeline = {
		...dataset.timeline,
		observations: dataset.timeline.observations.map((observation) =>
			observation.date === last
				? { ...observation, reliability: 'uncertain' as const }
				: observation
		)
	};
	const points = commodityHistory(timeline, months, 'coal', 'share');
	expect(points.at(-1)!.reliability).toBe('uncertain');
	expect(points.slice(0, -1).every(({ reliability }) => reliability === undefined)).toBe(true);
	const lines = historyCsv(timeline, months, '1').trim().split('\r\n');
	expect(lines[0]).toMatch(/^observation_date,reliability,/);
	expect(lines.at(-1)).toContain(`${last},uncertain,`);
	expect(lines[1]).toContain(',reliable,');
});
