import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/estimate/command/command';
import { dictionaryOf, respond } from '../../src/estimate/respond';
import { monteCarlo } from '../../src/lib/domain/monte-carlo/monte-carlo';
import { caseSeven, requestOf } from './fixture';

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

describe('--monte-carlo', () => {
	const drawn = monteCarlo(
		dataset,
		history,
		{ date: requestOf('', dataset).date, oblast: null, prices: '2021-2025', priceCase: 'range' },
		{ draws: 200, seed: 7 }
	);

	it('prints the draws of the domain, to the last digit', async () => {
		const { monteCarlo: printed } = JSON.parse(
			await textOf('--monte-carlo 200 --seed 7 --format json')
		) as { monteCarlo: object };
		expect(printed).toEqual(drawn);
	});

	it('the table says how to repeat it, and that doing so gives the same', async () => {
		const first = await textOf('--monte-carlo 200');
		const repeat = /To repeat: (--monte-carlo 200 --seed \d+)/.exec(first)?.[1];
		expect(repeat).toBeDefined();
		expect(await textOf(repeat!)).toBe(first);
		expect(first).toContain('5 to 95 % of 200 draws');
		expect(first).toContain('not a confidence interval');
	});

	it('the CSV has the draws beside the bounds, and explains them', async () => {
		const rows = read(await textOf('--monte-carlo 200 --seed 7 --format csv'));
		const [coal] = drawn.commodities;
		expect(rows[0]).toMatchObject({
			commodity: 'coal',
			drawn_tonnage_share_central: String(coal!.tonnage!.share.p50),
			drawn_value_behind_usd_high: String(coal!.value!.behind!.p95),
			draws: '200',
			seed: '7'
		});
		const command = parseCommand(['--dictionary', '--monte-carlo', '200']);
		if (command.name !== 'dictionary') throw new Error('expected a dictionary');
		const explained = read(dictionaryOf(command.asked)).map(({ column }) => column);
		expect(explained).toEqual(Object.keys(rows[0]!));
	});

	it('a resource without deposits has no data in the draws either', async () => {
		const [gold] = read(await textOf('--monte-carlo 200 --commodity gold --format csv'));
		expect(gold).toMatchObject({ data: 'no data', drawn_site_share_central: '' });
		expect(await textOf('--monte-carlo 200 --commodity gold')).not.toMatch(/NaN/);
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
