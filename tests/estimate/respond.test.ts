import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/estimate/respond';
import type { Estimate } from '../../src/lib/domain/estimate/estimate';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import type { Range } from '../../src/lib/domain/numbers/range';
import { caseSeven, readJson, requestOf } from './fixture';

const { dataset, history } = caseSeven();
const unasked = () => {
	throw new Error('nothing here asks for this');
};

async function textOf(line: string): Promise<string> {
	const response = await respond(requestOf(line, dataset), {
		dataset,
		history,
		record: unasked,
		land: unasked
	});
	if ('report' in response) throw new Error(response.report);
	return response.text;
}
const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });

describe('--draws and --seed', () => {
	const { date } = requestOf('', dataset);
	const options = { date, oblast: null, prices: '2021-2025' } as const;
	const drawn = new IntervalEstimator(dataset, history, { count: 200, seed: 7 }).of(
		estimateAt(dataset, history, options)
	);

	it('prints the intervals of the domain, to the last digit', async () => {
		const printed = readJson(await textOf('--draws 200 --seed 7 --format json'));
		expect(printed).toMatchObject({
			draws: { count: 200, seed: 7 },
			commodities: drawn.commodities,
			totals: drawn.totals
		});
		const [, lithium] = read(await textOf('--draws 200 --seed 7 --format csv'));
		const { low, central, high } = drawn.commodities[1]!.resource!.share as Range;
		expect(lithium).toMatchObject({
			share_low: String(low),
			share: String(central),
			share_high: String(high),
			draws: '200',
			seed: '7'
		});
	});

	it('every answer has intervals; the table says how to repeat them, and that doing so gives the same', async () => {
		const first = await textOf('--draws 200 --seed 3');
		const repeat = /\((--draws \d+ --seed \d+)\)/.exec(first)?.[1];
		expect(await textOf(repeat!)).toBe(first);
		expect(await textOf('--draws 200 --seed 4')).not.toBe(first);
		expect(await textOf('')).toContain('90 % intervals: 5 to 95 % of 2,000 draws, seed 1');
	});

	it('other draws move the interval and not the expected value', async () => {
		const total = async (line: string) => {
			const { totals } = JSON.parse(await textOf(`${line} --format json`)) as Estimate;
			return totals.all!.share!;
		};
		const [some, others] = [
			await total('--draws 200 --seed 3'),
			await total('--draws 200 --seed 4')
		];
		expect(some.central).toBe(others.central);
		expect(some.high).toBeGreaterThan(some.central);
		expect(others.low).toBeLessThan(others.central);
	});

	it('a resource without deposits has no data', async () => {
		const [gold] = read(await textOf('--draws 200 --commodity gold --format csv'));
		expect(gold).toMatchObject({ data: 'no data', share: '', draws: '200' });
		expect(await textOf('--draws 200 --commodity gold')).not.toMatch(/NaN/);
	});
});

describe('--format', () => {
	it.each([
		['table', /^What lies behind the front line/],
		['md', /^# What lies behind the front line/],
		['json', /^\{\n\t"question"/],
		['csv', /^\ufeffcommodity,/]
	])('%s', async (format, start) => {
		const text = await textOf(`--format ${format}`);
		expect(text).toMatch(start);
		expect(text.endsWith('\n')).toBe(true);
	});
});
