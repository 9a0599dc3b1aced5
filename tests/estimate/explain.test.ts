import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/estimate/respond';
import { estimateAt } from '../../src/lib/domain/estimate-at';
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
		expect(text).toMatch(/Share of the site behind the line, d: 0\.5 \(/);
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
		expect(text).toContain('No data: No site');
		expect(readJson(await textOf('--explain gold --format json'))['numbers']).toEqual([]);
	});
});
