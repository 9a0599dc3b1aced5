import { expect, test } from 'vitest';
import { estimateHistory } from '../../src/lib/domain/estimate/month-estimates';
import { stripHistory } from '../../src/lib/ui/timeline/strip-history';
import { commodity, country, type Site } from '../domain/estimate/estimate-fixture';

const far = 5000;
const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 30, distanceKm: far },
	{ id: 'b', commodity: 'coal', tonnes: 50, distanceKm: -far },
	{ id: 'c', commodity: 'gold', tonnes: null, distanceKm: far },
	{ id: 'd', commodity: 'gold', tonnes: null, distanceKm: far }
];
const { dataset, history } = country(sites, [commodity('coal'), commodity('gold')], []);
const question = { oblast: null, prices: '2021-2025' } as const;
const of = (measure: 'share' | 'tonnage' | 'count', only: readonly string[] = []) => {
	const months = estimateHistory(dataset, history, question, only);
	return stripHistory(dataset.timeline, months, measure);
};

test('amounts of several resources are not added: their deposits are told instead', () => {
	for (const measure of ['share', 'tonnage'] as const) {
		const { caption, points, written } = of(measure);
		expect(caption).toBe('allSites');
		expect(points.at(-1)!.central).toBeCloseTo(3 / 4, 9);
		expect(written(points.at(-1)!, 'en')).toBe('75%');
	}
});

test('one resource has its own amount and share, or the share of its deposits', () => {
	expect(of('share', ['coal']).points.at(-1)!.central).toBeCloseTo(30 / 80, 9);
	const { caption, points, written } = of('tonnage', ['coal']);
	expect([caption, written(points.at(-1)!, 'en')]).toEqual(['tonnage', '30\u00a0t']);
	expect(of('share', ['gold']).caption).toBe('allSites');
});

test('deposits are whole, from those behind the line to those that may be', () => {
	const { caption, points, written } = of('count');
	expect([caption, written(points.at(-1)!, 'en')]).toEqual(['count', '3']);
	const near: Site = { id: 'e', commodity: 'coal', tonnes: null, distanceKm: 1 };
	const open = country([...sites, near], [commodity('coal'), commodity('gold')], []);
	const months = estimateHistory(open.dataset, open.history, question);
	const last = stripHistory(open.dataset.timeline, months, 'count').points.at(-1)!;
	expect([last.low, last.central, last.high]).toEqual([3, 3, 4]);
});
