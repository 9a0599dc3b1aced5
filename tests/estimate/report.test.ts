import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { estimateCsv, estimateDictionaryCsv } from '../../src/estimate/report/csv';
import { estimateDocument } from '../../src/estimate/report/estimate-document';
import { estimateJson } from '../../src/estimate/report/json';
import { documentMarkdown } from '../../src/lib/export/document/markdown';
import { documentText } from '../../src/lib/export/document/plain-text';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { answerTo, caseSeven, requestOf, workedCase } from './fixture';

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

	it('says what the intervals are and how to repeat them', () => {
		expect(report).toContain('90 % intervals: 5 to 95 % of 2,000 draws, seed 1');
		expect(text('--draws 500 --seed 9')).toContain('500 draws, seed 9 (--draws 500 --seed 9)');
	});

	it('prints METHOD §11 case 7', () => {
		expect(lineWith(report, 'Coal')).toEqual([
			'Coal',
			'67%',
			'1\u00a0bn\u00a0t',
			'1.5\u00a0bn\u00a0t',
			'ore',
			'1 of 2',
			'C: no national total: the deposits with a figure alone'
		]);
		// On the line: either side, so that the interval is all that the deposit holds.
		expect(lineWith(report, 'Lithium')?.slice(1, 6)).toEqual([
			'17% (0–33%)',
			'250\u00a0kt (0–500\u00a0kt)',
			'1.5\u00a0Mt',
			'ore',
			'0 of 2, 1 near'
		]);
		expect(lineWith(report, 'All priced resources')?.slice(1)).toEqual([
			'USD\u00a0100\u00a0billion',
			'USD\u00a0200\u00a0billion',
			expect.stringMatching(/^62% \(\d+–\d+%\)$/),
			'coal, lithium only'
		]);
		expect(lineWith(report, 'Without coal')?.at(-1)).toBe('lithium only');
	});

	it('of critical raw materials alone there is a total of its own', () => {
		const { dataset, history } = caseSeven();
		const commodities = dataset.commodities.map((row) => ({
			...row,
			euCritical: row.id === 'lithium'
		}));
		const answer = answerTo('', { dataset: { ...dataset, commodities }, history });
		const totals = documentText(estimateDocument(answer, null));
		expect(lineWith(totals, 'Critical raw materials only')?.at(-1)).toBe('lithium only');
		expect(lineWith(report, 'Critical raw materials only')?.slice(1)).toEqual(Array(4).fill('–'));
	});

	it('never prints money without its caveat, nor a price case that was not asked for', () => {
		for (const line of ['', '--measure value', '--measure count']) {
			const sections = text(line)
				.split('\n\n')
				.filter((part) => part.includes('USD'));
			expect(sections.length).toBeGreaterThan(0);
			for (const section of sections) {
				expect(section).toContain('not wealth, not profit, not damage');
			}
		}
		expect(text('--measure count').split('Totals')[0]).not.toContain('USD');
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

	it('keeps resources apart of which deposits can be counted alone', () => {
		const counted = report.split('By number of deposits: too few figures for a share')[1]!;
		expect(lineWith(counted, 'Titanium')).toEqual(['Titanium', '1 of 1', '–', '–', '–']);
		expect(counted.split('\n\n')[0]).not.toContain('Coal');
		expect(report).toContain('1 of 5 deposits has no published figure that can be added up');
		expect(report).toContain('Of 5 deposits, 2 lie behind the line and 2 not; 1 too near');
	});

	it('splits what leads into four parts in time', () => {
		expect(report).toMatch(/Coal {2,}resource {2,}67% {2,}0% {2,}0% {2,}33%/);
		expect(report).toMatch(/Titanium {2,}deposits {2,}100% {2,}0% {2,}0% {2,}0%/);
	});

	it('a measure chooses the columns and sorts', () => {
		const share = text('--measure share');
		expect(share.indexOf('\nCoal')).toBeLessThan(share.indexOf('\nLithium'));
		const value = text('--measure value');
		expect(lineWith(value, 'Titanium')?.at(-1)).toBe('No value: no price');
		// The share beside money is that of the quantity, not of what can be priced alone.
		expect(lineWith(value, 'Coal')?.[1]).toBe('67%');
		const amount = text('--measure tonnage --commodity lithium,coal');
		expect(amount.indexOf('\nCoal')).toBeLessThan(amount.indexOf('\nLithium'));
	});

	it('an estimate of prospects alone has no value and says so', () => {
		const { dataset, history } = caseSeven();
		const deposits = dataset.deposits.map((deposit) => ({
			...deposit,
			figures: deposit.figures.map((figure) => ({
				...figure,
				category: figure.commodity === 'lithium' ? 'p1' : figure.category
			}))
		}));
		const figures = { dataset: { ...dataset, deposits }, history };
		const report = documentText(estimateDocument(answerTo('', figures), 'value'));
		expect(lineWith(report, 'Lithium')?.slice(2)).toEqual([
			'–',
			'–',
			'No value: nothing in a category that can be priced'
		]);
	});

	it('what matters most to readers stands first unless a measure sorts', () => {
		const { dataset, history } = caseSeven();
		const importances: Readonly<Record<string, number>> = { lithium: 1, coal: 7 };
		const commodities = dataset.commodities.map((row) => ({
			...row,
			importance: importances[row.id] ?? null
		}));
		const answer = answerTo('', { dataset: { ...dataset, commodities }, history });
		const ordered = documentText(estimateDocument(answer, null));
		expect(ordered.indexOf('\nLithium')).toBeLessThan(ordered.indexOf('\nCoal'));
		const sorted = documentText(estimateDocument(answer, 'share'));
		expect(sorted.indexOf('\nCoal')).toBeLessThan(sorted.indexOf('\nLithium'));
	});

	it('a resource without deposits has no data, not nothing', () => {
		const gold = text('--commodity gold');
		expect(lineWith(gold, 'Gold')?.slice(1)).toEqual(Array(6).fill('no data'));
		expect(gold).not.toMatch(/NaN|\b0%/);
		expect(gold).toContain('No value can be given here');
		expect(text('--oblast UA-43')).toContain('No data: No deposit matches the chosen resources');
	});

	it('an oblast limits the deposits', () => {
		expect(text('--oblast luhansk')).toContain('UA-09, 20 April 2022');
		expect(lineWith(text('--oblast luhansk'), 'Lithium')?.slice(1, 6)).toEqual([
			'0%',
			'0\u00a0t',
			'1\u00a0Mt',
			'ore',
			'0 of 1'
		]);
	});
});

/** METHOD §14, worked case: B = 100; a (20, behind) and b (10, free) lie in P, which has 60; c is behind, d free. */
describe('the parts of an estimate', () => {
	const { dataset, history } = workedCase();
	const answer = answerTo('', { dataset, history });
	const report = documentText(estimateDocument(answer, null));

	it('are printed with the share that they add up to, and the limits that it cannot leave', () => {
		expect(lineWith(report, 'Coal')?.[1]).toMatch(/^55% \(/);
		const parts = report.split('Parts of each estimate')[1]!;
		expect(lineWith(parts, 'Coal')).toEqual([
			'Coal',
			'20\u00a0t of 30\u00a0t',
			'15\u00a0t of 30\u00a0t',
			'20\u00a0t of 40\u00a0t',
			'20%–90%'
		]);
	});

	it('stand in the CSV with the grade and its reason', () => {
		const [coal] = parse<Record<string, string>>(estimateCsv(answer), { columns: true, bom: true });
		expect(coal).toMatchObject({
			data: 'estimate',
			estimate_of: 'total',
			located_behind: '20',
			located_total: '30',
			placed_behind: '15',
			placed_total: '30',
			unplaced_behind: '20',
			unplaced_total: '40',
			limit_least: '0.2',
			limit_most: '0.9',
			grade: 'B',
			grade_reason: 'part-dated',
			coverage: '0.6',
			main_all: '4',
			main_behind: '2',
			main_free: '2',
			by_product_all: '0'
		});
		expect(Number(coal!['share'])).toBeCloseTo(0.55, 12);
		expect(Number(coal!['share_low'])).toBeLessThan(0.55);
		expect(Number(coal!['share_high'])).toBeLessThanOrEqual(0.9);
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
		const intervals = new IntervalEstimator(dataset, history, usualDraws);
		const estimate = intervals.of(estimateAt(dataset, history, options, only));
		const read = JSON.parse(estimateJson(answerTo(line))) as Record<string, unknown>;
		expect(Object.keys(read)[0]).toBe('question');
		expect(read).toMatchObject({
			question: estimate.question,
			commodities: estimate.commodities,
			totals: estimate.totals,
			draws: usualDraws,
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
			data: 'estimate',
			behind: '1000000000',
			behind_high: '1000000000',
			share: String(answer.estimate.commodities[0]!.resource!.share.central),
			money_behind: '100000000000',
			main_all: '2',
			main_behind: '1',
			main_free: '1',
			no_money_reason: '',
			date: '2022-04-20',
			observation_date: '2022-04-20',
			price_case: 'high',
			data_version: 'test'
		});
		expect(rows[1]).toMatchObject({ share_low: '0', main_behind: '0', main_near: '1' });
		expect(rows[2]).toMatchObject({
			data: 'deposits',
			main_all: '1',
			share: '',
			grade: 'D',
			no_money_reason: 'No value: no price'
		});
	});

	it('without data every figure is an empty cell', () => {
		const [gold] = read(estimateCsv(answerTo('--commodity gold')));
		expect(gold).toMatchObject({ data: 'no data', date: '2022-04-20' });
		const figures = Object.entries(gold!).filter(([name]) =>
			/share|behind|total|main|by_product|part|limit|grade/.test(name)
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
			const parts = Object.entries(row).filter(([name]) => name.startsWith('part_'));
			expect(parts.reduce((sum, [, cell]) => sum + Number(cell), 0)).toBeCloseTo(1, 12);
		}
	});
});
