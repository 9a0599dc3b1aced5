import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/lib/domain/dataset/iso-date';
import { estimateHistory } from '../../src/lib/domain/estimate/month-estimates';
import { historyCsv } from '../../src/lib/export/history-csv';
import { measureFormat } from '../../src/lib/ui/history/measure-format';
import { commodity, country, type Site } from '../domain/estimate/estimate-fixture';
import { ukrainian } from './speech';
import { spoken } from './spoken';

type Point = readonly [date: string, low: number, central: number, high: number];

function chart(points: readonly Point[], band?: 'interval' | 'sides') {
	return {
		points: points.map(([date, low, central, high]) => ({
			...{ date: date as IsoDate, low, central, high }
		})),
		caption: 'Coal',
		format: measureFormat('share', { resource: null }, 'en'),
		pathOf: (date: IsoDate) => `/?date=${date}`,
		...(band ? { band } : {})
	};
}

const drawn: readonly Point[] = [
	['2024-01-31', 0.5, 0.6, 0.7],
	['2024-02-29', 0.5, 0.61, 0.7]
];
const central: readonly Point[] = [
	['2024-01-31', 0.6, 0.6, 0.6],
	['2024-02-29', 0.61, 0.61, 0.61]
];

describe('a chart', () => {
	test('has a band and says that it is the 90% interval', () => {
		const { body, text } = spoken({ chart: chart(drawn) });
		expect(body).toMatch(/class="band/);
		expect(text).toContain('band: 90% interval');
		expect(text).toContain('50–70%');
		expect(spoken({ chart: chart(drawn) }, ukrainian).text).toContain('90-відсотковий інтервал');
	});

	test('of deposits says that its band is of sides that cannot be told', () => {
		const { text } = spoken({ chart: chart(drawn, 'sides') });
		expect(text).toContain('with those that may be');
		expect(text).not.toContain('interval');
	});

	test('of central values alone has neither a band nor words for one', () => {
		const { body, text } = spoken({ chart: chart(central) });
		expect(body).not.toMatch(/class="band/);
		expect(text).not.toContain('interval');
	});
});

test('the file has no interval where none is drawn, and counts main commodities', () => {
	const sites: readonly Site[] = [
		{ id: 'a', commodity: 'coal', tonnes: 30, distanceKm: 5000 },
		{ id: 'b', commodity: 'coal', tonnes: 50, distanceKm: 1 }
	];
	const { dataset, history } = country(sites, [commodity('coal')], []);
	const question = { oblast: null, prices: '2021-2025' } as const;
	const months = estimateHistory(dataset, history, question);
	const [header, ...lines] = historyCsv(dataset.timeline, months, '1').trim().split('\r\n');
	const last = lines.at(-1)!.split(',');
	const cell = (name: string) => last[header!.split(',').indexOf(name)];
	expect([cell('share_behind_low'), cell('share_behind_high')]).toEqual(['', '']);
	expect(Number(cell('share_behind_central'))).toBeGreaterThan(30 / 80);
	expect(['low', 'central', 'high'].map((name) => cell(`sites_behind_${name}`))).toEqual([
		...['1', '1', '2']
	]);
	expect(cell('sites')).toBe('2');
});
