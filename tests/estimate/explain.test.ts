import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/estimate/respond';
import { answerTo, caseSeven, readJson, requestOf } from './fixture';

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
		const share = lines.findIndex((line) => line.includes('0.666667'));
		expect(lines[share]).toMatch(/^\S.*Coal/);
		expect(lines[share + 1]).toMatch(/^ {2}\S/);
		expect(text).toMatch(/1×10⁹ t|10⁹ t/);
		expect(text).toContain('[our judgement; table location-accuracy.csv');
		expect(text).toContain('not wealth, not profit, not damage');
	});

	it('a deposit', async () => {
		const text = await textOf('--explain d');
		expect(text).toMatch(/^\S.*\bd: 0\.5\b/m);
	});

	it('JSON carries the value of the estimate, to the last digit', async () => {
		const { commodities } = answerTo('').estimate;
		const lithium = commodities.find(({ commodity }) => commodity === 'lithium')!;
		const read = readJson(await textOf('--explain lithium --format json'));
		expect(Object.keys(read)[0]).toBe('question');
		expect(read['subject']).toEqual({ kind: 'commodity', id: 'lithium' });
		const [first] = read['numbers'] as readonly unknown[];
		expect(first).toMatchObject({ value: lithium.resource!.share });
	});

	it('CSV has one row for each number', async () => {
		const rows = parse<Record<string, string>>(await textOf('--explain coal --format csv'), {
			columns: true,
			bom: true
		});
		const share = rows.find(({ depth }) => depth === '0');
		expect(share).toMatchObject({ subject: 'coal' });
		expect(Number(share!['central'])).toBeCloseTo(2 / 3, 12);
	});

	it('Markdown keeps the indentation as code', async () => {
		expect(await textOf('--explain coal --format md')).toMatch(/\n {4}\S.*Coal.*0\.666667/);
	});

	it('a resource without deposits in the area has no data', async () => {
		const text = await textOf('--explain gold --oblast luhansk');
		expect(text).toContain('No data: No deposit');
		expect(readJson(await textOf('--explain gold --format json'))['numbers']).toEqual([]);
	});
});
