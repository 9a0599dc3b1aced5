import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/estimate/answer/answer';
import { estimateCsv, estimateDictionaryCsv } from '../../src/estimate/report/csv';
import { estimateDocument } from '../../src/estimate/report/estimate-document';
import { estimateJson } from '../../src/estimate/report/json';
import { documentMarkdown } from '../../src/estimate/report/markdown';
import { documentText } from '../../src/estimate/report/table';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import type { Estimate } from '../../src/lib/domain/estimate/estimate';
import { answerTo, caseSeven, requestOf } from './fixture';

const text = (line: string) => {
	const { measure } = requestOf(line, caseSeven().dataset);
	return documentText(estimateDocument(answerTo(line), measure));
};
const lineWith = (report: string, start: string) =>
	report
		.split('\n')
		.find((line) => line.startsWith(start))
		?.split(/\s{2,}/);

describe('the table', () => {
	const report = text('');

	it('says what was asked and what answers', () => {
		expect(report).toContain('all of Ukraine, 20 April 2022');
		expect(report).toContain('Asked for 20 April 2022, answered by the observation of that day.');
		expect(report).toContain('Reliable to a few kilometres.');
		expect(report).toContain('Data test. Prices 2021-2025, from the lowest to the highest');
		expect(text('--date 2022-06-01 --prices low')).toContain(
			'Asked for 1 June 2022, answered by the observation of 20 April 2022, the last one before.'
		);
		expect(text('--prices low')).toContain('2021-2025, the lowest yearly mean.');
	});

	it('prints METHOD §11 case 7', () => {
		expect(lineWith(report, 'Coal')).toEqual([
			'Coal',
			'1 of 2',
			'2 of 2',
			'67%',
			'1\u00a0bn\u00a0t',
			'ore',
			'2 of 2',
			'USD\u00a0100\u00a0billion',
			'–'
		]);
		// On the line: one half, from 0 to 1 with the line moved either way.
		expect(lineWith(report, 'Lithium')?.slice(3, 4)[0]).toMatch(/^17% \(\d+–\d+%\)$/);
		expect(lineWith(report, 'All priced resources, in-ground')?.slice(-3)).toEqual([
			expect.stringMatching(/^62% \(/),
			'4 of 5',
			'coal, lithium only'
		]);
	});

	it('never prints money without its caveat, nor a price case that was not asked for', () => {
		for (const line of ['', '--measure value', '--measure recoverable']) {
			const table = text(line);
			const money = table.indexOf('In-ground') >= 0 ? 'In-ground' : 'Recoverable';
			expect(table).toContain(money);
			expect(table).toContain('not wealth, not profit, not damage');
		}
		expect(text('--measure count').split('Totals')[0]).not.toContain('USD');
	});

	it('names the site that adds most, and gives the total without it', () => {
		expect(report).toMatch(/One deposit, .+ \(.+\), makes up \d+% of the value behind the line/);
		expect(report).toMatch(/\nWithout (?!coal).+, in-ground {2,}/);
	});

	it('says for which resources the prices are made in another way', () => {
		const { dataset, history } = caseSeven();
		const prices = dataset.prices.map((row) =>
			row.id === 'coal' ? { ...row, rule: 'assumed-band' as const } : row
		);
		const otherwise = answerTo('', { dataset: { ...dataset, prices }, history });
		expect(documentText(estimateDocument(otherwise, null))).toContain(
			'yearly mean, but not for coal (see rule in prices.csv).'
		);
		expect(report).not.toContain('but not for');
	});

	it('keeps sites without a tonnage apart', () => {
		expect(report).toContain('1 more resource has deposits but no tonnage');
		expect(lineWith(report, 'Titanium')).toEqual(['Titanium', '1 of 1', '100%', '0']);
		expect(report).toContain('1 of 5 deposits has no published tonnage');
	});

	it('splits each resource into four parts', () => {
		expect(report).toMatch(/Coal {2,}tonnage {2,}67% {2,}0% {2,}0% {2,}33%/);
		expect(report).toMatch(/Titanium {2,}deposits {2,}100% {2,}0% {2,}0% {2,}0%/);
	});

	it('a measure chooses the columns and sorts', () => {
		const share = text('--measure share');
		expect(share.indexOf('\nCoal')).toBeLessThan(share.indexOf('\nLithium'));
		const value = text('--measure value');
		expect(lineWith(value, 'Resource')?.at(-1)).toBe('Why no value');
		const recoverable = text('--measure recoverable');
		expect(lineWith(recoverable, 'Coal')?.at(-1)).toBe('No recovery is sourced.');
		// The price cancels within a resource: the share beside its money is that of its tonnage.
		expect(lineWith(value, 'Resource')).not.toContain('Share of value');
		expect(lineWith(value, 'Coal')?.[2]).toBe('67%');
		const amount = text('--measure tonnage --commodity lithium,coal');
		expect(amount.indexOf('\nCoal')).toBeLessThan(amount.indexOf('\nLithium'));
	});

	it('a total of one resource has no share beside that of its tonnage, and says what it covers', () => {
		const total = (line: string) => lineWith(text(line), 'All priced resources, in-ground');
		expect(total('--commodity coal')?.slice(-3)).toEqual(['–', '2 of 2', 'coal only']);
		expect(total('')?.at(-1)).toBe('coal, lithium only');
	});

	it('what lies behind the line without a price is not priced, not none', () => {
		// a lies behind the line in a category without dollars, b is free and priced.
		const { dataset, history } = caseSeven();
		const deposits = dataset.deposits.map((deposit) => ({
			...deposit,
			figures: deposit.figures.map((figure) => ({
				...figure,
				category: deposit.id === 'a' ? 'p1' : figure.category
			}))
		}));
		const request = requestOf('--commodity coal', dataset);
		const answer = answerOf({ ...dataset, deposits }, history, request);
		const report = documentText(estimateDocument(answer, null));
		expect(lineWith(report, 'Coal')?.at(-2)).toBe('not priced');
		expect(lineWith(report, 'All priced resources, in-ground')?.[1]).toBe('not priced');
		expect(documentText(estimateDocument(answer, 'value'))).toContain('Not priced: tonnage lies');
		const [coal] = parse<Record<string, string>>(estimateCsv(answer), { columns: true, bom: true });
		expect(coal).toMatchObject({ value_behind_usd_low: '', value_behind_usd_high: '' });
		expect(coal!['no_value_reason']).toContain('Not priced');
		const { commodities, total } = JSON.parse(estimateJson(answer)) as Estimate;
		expect(commodities[0]!.value).toMatchObject({ behind: null, sitesValued: 1, sitesAll: 2 });
		expect(total).toMatchObject({ behind: null, share: null, commodities: ['coal'] });
	});

	it('a resource without deposits has no data, not nothing', () => {
		const gold = text('--commodity gold');
		expect(lineWith(gold, 'Gold')?.slice(1)).toEqual(Array(8).fill('no data'));
		expect(gold).not.toMatch(/NaN|\b0%/);
		expect(gold).toContain('No value can be given here');
		expect(text('--oblast UA-43')).toContain('No data: No deposit matches the chosen resources');
	});

	it('an oblast limits the sites', () => {
		expect(text('--oblast luhansk')).toContain('UA-09, 20 April 2022');
		expect(lineWith(text('--oblast luhansk'), 'Lithium')?.slice(1, 4)).toEqual([
			'0 of 1',
			'1 of 1',
			'one deposit: not behind'
		]);
	});

	it('a balance reading stands beside the sites reading, and a disagreement is flagged', () => {
		const answer = answerTo('--commodity coal');
		const whole = { low: 90, central: 100, high: 100 };
		const coal = answer.estimate.commodities[0]!;
		const balance = {
			unit: 't' as const,
			basis: 'coal in place',
			siteTonnageOfBalance: null,
			total: whole,
			behind: { low: 57.288, central: 57.288, high: 62.388 },
			share: { low: 0.57288, central: 0.6037, high: 0.62388 },
			allocated: 0.949,
			parts: [],
			rows: []
		};
		const outcome = { kind: 'reading' as const, reading: balance };
		const commodities = [{ ...coal, balance: outcome, readings: 'disagree' as const }];
		const estimate = { ...answer.estimate, commodities };
		const readings = documentText(estimateDocument({ ...answer, estimate }, null))
			.split('Two readings')[1]!
			.split('\n')[3]!
			.split(/\s{2,}/);
		expect(readings).toEqual([
			'Coal',
			'67%',
			'60% (57–62%)',
			'57.3\u00a0t (57.3–62.4\u00a0t)',
			'100\u00a0t (90–100\u00a0t)',
			'coal in place',
			'95%',
			'DISAGREE beyond their bounds'
		]);
	});
});

describe('Markdown', () => {
	it('has the same cells as the table, in pipes', () => {
		const document = estimateDocument(answerTo(''), null);
		const markdown = documentMarkdown(document);
		expect(markdown).toMatch(/^# What lies behind the front line/);
		expect(markdown).toContain('| :-- | --: |');
		for (const { rows } of document.sections) {
			for (const row of rows)
				expect(markdown).toContain(
					`| ${row.join(' | ').replaceAll('<', '\\<').replaceAll('>', '\\>')} |`
				);
		}
	});

	it('a name cannot break the table', () => {
		const section = {
			title: 'T',
			columns: [{ name: 'a|b', align: 'left' as const }],
			rows: [['x | y\n<b>z</b>']],
			under: []
		};
		const markdown = documentMarkdown({ title: 'T', lead: [], sections: [section], notes: [] });
		expect(markdown).toContain('| a\\|b |');
		expect(markdown).toContain('| x \\| y \\<b\\>z\\</b\\> |');
	});
});

describe('JSON', () => {
	it.each([
		['', null, []],
		['--oblast UA-14 --commodity coal,gold --date 2022-03-01', 'UA-14', ['coal', 'gold']]
	] as const)('%s: the result of the domain, to the last digit', (line, oblast, only) => {
		const { dataset, history } = caseSeven();
		const request = requestOf(line, dataset);
		const options = {
			date: request.date,
			oblast,
			prices: '2021-2025',
			priceCase: 'range'
		} as const;
		const estimate = estimateAt(dataset, history, options, only);
		const read = JSON.parse(estimateJson(answerTo(line))) as Record<string, unknown>;
		expect(Object.keys(read)[0]).toBe('question');
		expect(read).toMatchObject({
			question: estimate.question,
			commodities: estimate.commodities,
			total: estimate.total,
			totalWithoutCoal: estimate.totalWithoutCoal,
			totalRecoverable: estimate.totalRecoverable,
			control: Object.fromEntries(estimate.control),
			coverage: coverageOf(dataset, estimate, only),
			noData: only.includes('gold' as never) ? ['gold'] : []
		});
	});
});

describe('CSV', () => {
	const read = (csv: string): readonly Readonly<Record<string, string>>[] =>
		parse<Record<string, string>>(csv, { columns: true, bom: true });

	it('one row for each resource, numbers at full precision, names intact', () => {
		const answer = answerTo('--commodity coal,lithium,titanium,gold --prices high');
		const csv = estimateCsv(answer);
		expect(csv.startsWith('\ufeff')).toBe(true);
		const rows = read(csv);
		expect(rows.map((row) => row['commodity'])).toEqual(['coal', 'lithium', 'titanium', 'gold']);
		expect(rows[0]).toMatchObject({
			name_uk: 'Кам’яне вугілля',
			data: 'tonnage',
			tonnage_behind_central: '1000000000',
			tonnage_share_central: String(answer.estimate.commodities[0]!.tonnage!.share.central),
			value_behind_usd_central: '100000000000',
			date: '2022-04-20',
			observation_date: '2022-04-20',
			price_case: 'high',
			data_version: 'test'
		});
		expect(rows[2]).toMatchObject({
			data: 'sites only',
			sites_all: '1',
			tonnage_share_central: ''
		});
	});

	it('without data every figure is an empty cell', () => {
		const [gold] = read(estimateCsv(answerTo('--commodity gold')));
		expect(gold).toMatchObject({ data: 'no data', date: '2022-04-20' });
		const figures = Object.entries(gold!).filter(([name]) =>
			/share|behind|total|sites|part/.test(name)
		);
		expect(figures.length).toBeGreaterThan(30);
		expect(figures.every(([, cell]) => cell === '')).toBe(true);
	});

	it('the dictionary explains every column once', () => {
		const [row] = read(estimateCsv(answerTo('--commodity coal')));
		const dictionary = read(estimateDictionaryCsv());
		expect(dictionary.map(({ column }) => column)).toEqual(Object.keys(row!));
		expect(dictionary.every(({ explanation }) => explanation !== '')).toBe(true);
	});

	it('parts add up to one', () => {
		for (const row of read(estimateCsv(answerTo('')))) {
			const parts = Object.entries(row).filter(([name]) => name.startsWith('site_part_'));
			expect(parts.reduce((sum, [, cell]) => sum + Number(cell), 0)).toBeCloseTo(1, 12);
		}
	});
});
