import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/estimate/respond';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { monteCarlo } from '../../src/lib/domain/monte-carlo/monte-carlo';
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

describe('--explain', () => {
	it('a resource: from the share down to the figures, each with what it rests on', async () => {
		const text = await textOf('--explain coal');
		expect(text).toMatch(
			/^How the numbers are made: Coal, all of Ukraine\nAsked for 20 April 2022/
		);
		const lines = text.split('\n');
		const share = lines.findIndex((line) => line.startsWith('Share of the tonnage behind'));
		expect(lines[share]).toContain('0.666667');
		expect(lines[share + 1]).toMatch(/^ {2}Σ f·Q \/ Σ Q/);
		expect(lines[share + 2]).toMatch(/^ {2}Tonnage behind the line, Coal: 10⁹ t|1×10⁹ t/);
		expect(text).toContain('[our judgement; table location-accuracy.csv');
		expect(text).toContain('not wealth, not profit, not damage');
	});

	it('a deposit', async () => {
		const text = await textOf('--explain d');
		expect(text).toMatch(/Share of the deposit behind the line, d: 0\.5 \(/);
	});

	it('JSON carries the value of the estimate, to the last digit', async () => {
		const { date } = requestOf('', dataset);
		const { commodities } = estimateAt(dataset, history, {
			date,
			oblast: null,
			prices: '2021-2025'
		});
		const lithium = commodities.find(({ commodity }) => commodity === 'lithium')!;
		const read = readJson(await textOf('--explain lithium --format json'));
		expect(Object.keys(read)[0]).toBe('question');
		expect(read['subject']).toEqual({ kind: 'commodity', id: 'lithium' });
		const [first] = read['numbers'] as readonly unknown[];
		expect(first).toMatchObject({ quantity: 'tonnage-share', value: lithium.tonnage!.share });
	});

	it('CSV has one row for each number', async () => {
		const rows = parse<Record<string, string>>(await textOf('--explain coal --format csv'), {
			columns: true,
			bom: true
		});
		expect(rows.find(({ quantity }) => quantity === 'tonnage-share')).toMatchObject({
			subject: 'coal',
			depth: '0'
		});
	});

	it('Markdown keeps the indentation as code', async () => {
		expect(await textOf('--explain coal --format md')).toMatch(/\n {4}Share of the tonnage/);
	});

	it('a resource without deposits in the area has no data', async () => {
		const text = await textOf('--explain gold --oblast luhansk');
		expect(text).toContain('No data: No deposit');
		expect(readJson(await textOf('--explain gold --format json'))['numbers']).toEqual([]);
	});
});

describe('--explain with --monte-carlo', () => {
	it('a resource: its percentiles with the formula of each draw and how every input is drawn', async () => {
		const text = await textOf('--explain coal --monte-carlo 200 --seed 7');
		expect(text).toMatch(/Draws: share of the tonnage behind the line, Coal: /);
		expect(text).toContain('P₅, P₅₀, P₉₅ {S_Q}');
		expect(text).toContain('N = 200; seed = 7');
		expect(text).toContain('w ~ Δ(w₋, w, w₊)');
		expect(text).toContain('x + σ_F·ε_s + σ_L·ε_d > 0');
		expect(text).toContain('drawn once per sector, an oblast');
	});

	it('the CSV carries the percentiles of the draws, to the last digit', async () => {
		const rows = parse<Record<string, string>>(
			await textOf('--explain coal --monte-carlo 200 --seed 7 --format csv'),
			{ columns: true, bom: true }
		);
		const drawn = monteCarlo(
			dataset,
			history,
			{ date: requestOf('', dataset).date, oblast: null, prices: '2021-2025' },
			{ draws: 200, seed: 7 }
		);
		const { p5, p50, p95 } = drawn.commodities[0]!.tonnage!.share;
		const row = rows.find(({ quantity }) => quantity === 'drawn-tonnage-share')!;
		expect([row['low'], row['central'], row['high']]).toEqual([p5, p50, p95].map(String));
	});

	it('the totals: what of them is coal, and the area behind the line', async () => {
		const text = await textOf('--explain total --monte-carlo 200 --seed 7');
		expect(text).toMatch(/Part of the value behind the line that is this resource, Coal: 0\.97/);
		expect(text).toContain('Area behind the line, all of Ukraine');
		expect(text).toMatch(/Draws: in-ground value behind the line, without coal: /);
	});

	it('a deposit has no percentiles', () => {
		expect(() => requestOf('--explain d --monte-carlo 200', dataset)).toThrow(
			'--monte-carlo for the deposit'
		);
	});
});
