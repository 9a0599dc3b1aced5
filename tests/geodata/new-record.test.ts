import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseNew } from '../../src/geodata/new/new-request';
import { runNew } from '../../src/geodata/new/run-new';
import { openTerminal } from '../../src/geodata/new/terminal';
import { parseCsv } from '../../src/lib/check/format/csv';
import { broughtFolder } from './brought-folder';

type Folder = ReturnType<typeof broughtFolder>;

/** Runs `new` with these words; `typed`: the lines that somebody types at a terminal, null: there is none. */
async function run(
	{ folder }: Folder,
	words: readonly string[],
	typed: readonly string[] | null = null
) {
	const request = parseNew([...words, '--folder', folder]);
	if ('found' in request) throw new Error(`${request.found}: ${request.expected}`);
	if (typed === null) return { ...(await runNew(request, null)), screen: '' };
	const [input, output] = [new PassThrough(), new PassThrough()];
	const terminal = openTerminal(input, output);
	input.end(`${typed.join('\n')}\n`);
	const result = await runNew(request, terminal);
	terminal.close();
	return { ...result, screen: String(output.read() ?? '') };
}

const set = (answers: Readonly<Record<string, string>>) =>
	Object.entries(answers).flatMap(([name, value]) => ['--set', `${name}=${value}`]);

const price = {
	...{ id: 'gold', form: 'Gold', unit: 'USD/t', usd_per_unit_factor: '1', period: '2021-2023' },
	...{ series: '30;10;20', source: 'A test source', confidence: 'A' }
};
const deposit = {
	...{ id: 'kaolin-new', name_en: 'Nove', name_uk: 'Нове', commodities: 'kaolin' },
	...{ status: 'explored', location_accuracy: 'site', location_source: 'A map' },
	...{ longitude: '32.5', latitude: '47.51', evidence: 'B', sources: 'test-source' }
};
const figure = {
	...{
		figure_basis: 'kaolin rock',
		figure_kind: 'reserve',
		figure_value: '12.5',
		figure_unit: 'kt',
		figure_category: 'c2'
	},
	figure_counted: 'true'
};

describe('a record that is asked for', () => {
	it('takes its answers from --set, and what is usual for the rest', async () => {
		using folder = broughtFolder();
		const { out, error } = await run(folder, ['price', ...set(price)]);
		expect(error).toBe('');
		expect(out).toContain(`wrote ${folder.folder}/prices.csv`);
		expect(parseCsv(folder.text('prices.csv')!)).toContainEqual(
			expect.objectContaining({
				id: 'gold',
				low: '10',
				central: '20',
				high: '30',
				rule_kind: 'yearly-values'
			})
		);
	});

	it('takes its answers from a file, with figures of a deposit', async () => {
		using folder = broughtFolder();
		const answers = {
			...deposit,
			...figure,
			longitude: 32.5,
			figure_value: 12.5,
			sources: ['test-source']
		};
		const file = folder.bring('answers.json', JSON.stringify(answers));
		const { out, error } = await run(folder, ['deposit', '--answers', file]);
		expect(error).toBe('');
		expect(out).toContain('a new deposit in deposits/donetsk.geojson, with 1 figure');
		expect(folder.text('deposits/donetsk.geojson')).toContain('"basis": "kaolin rock"');
	});

	it('is asked for at a terminal, where each answer is checked at once', async () => {
		using folder = broughtFolder();
		const { out, screen } = await run(
			folder,
			['source'],
			[
				...['Not An Id', 'test-source', 'my-source', 'A title', '', '2026', '', ''],
				// Words of a list by their number, and misspelt.
				...['whloe', '2', '', '']
			]
		);
		expect(screen).toContain('write it like "rare-earths"');
		expect(screen).toContain('"test-source", which sources.csv has already');
		expect(screen).toContain('did you mean "whole"');
		expect(out).toContain('my-source: a new row');
		expect(parseCsv(folder.text('sources.csv')!)).toContainEqual(
			expect.objectContaining({
				id: 'my-source',
				read: 'page',
				licence: 'facts only',
				how_read: 'page read'
			})
		);
	});

	it('of a deposit is asked for with its figure', async () => {
		using folder = broughtFolder();
		const { out, error, screen } = await run(
			folder,
			['deposit'],
			[
				...[
					'kaolin-new',
					'Nove',
					'Нове',
					'kaolin',
					'',
					'explored',
					'',
					'settlement',
					'The village'
				],
				...['47.51', '32.5', '47.51', '', '', 'B', '', 'test-source', '', 'yes'],
				...[
					'',
					'',
					'12,5',
					'',
					'kt',
					'',
					'kaolin rock',
					'c2',
					'',
					'2020',
					'',
					'',
					'',
					'',
					'',
					'',
					''
				]
			]
		);
		expect(error).toBe('');
		expect(screen).toContain('look whether longitude and latitude are swapped');
		expect(screen).toContain('oblast [donetsk]');
		expect(out).toContain('a new deposit in deposits/donetsk.geojson, with 1 figure');
		expect(folder.text('deposits/donetsk.geojson')).toContain('"value": 12.5');
	});

	it('is not written where somebody stops in the middle', async () => {
		using folder = broughtFolder();
		const before = folder.text('sources.csv');
		const { error, code } = await run(folder, ['source'], ['my-source', 'A title']);
		expect(error).toContain('Stopped: nothing was written');
		expect(code).toBe(1);
		expect(folder.text('sources.csv')).toBe(before);
	});

	it('is not written with --dry-run', async () => {
		using folder = broughtFolder();
		const before = folder.text('prices.csv');
		const { out } = await run(folder, ['price', '--dry-run', ...set(price)]);
		expect(out).toContain('+ gold,Gold,USD/t,10,20,30,1');
		expect(folder.text('prices.csv')).toBe(before);
	});

	it('without a terminal tells all that is missing or wrong at once', async () => {
		using folder = broughtFolder();
		const answers = { ...deposit, status: 'exploerd', longitude: '3.25' };
		const { error, code } = await run(folder, ['deposit', ...set(answers).slice(2)]);
		expect(code).toBe(2);
		expect(error).toMatch(/^id\n {2}found {5}no answer/m);
		expect(error).toContain('did you mean "explored"');
		expect(error).toContain('"3.25"');
		expect((await run(folder, ['price', ...set({ ...price, fomr: 'x' })])).error).toContain(
			'did you mean "form"'
		);
	});

	it('that the whole folder would not bear is not written', async () => {
		using folder = broughtFolder();
		const { error, code } = await run(folder, ['price', ...set({ ...price, low: '11' })]);
		expect(error).toContain('answers:1:1 gold');
		expect(error).toContain('as minimum, median and maximum');
		expect(code).toBe(1);
	});

	it('of a day of the line is kept outside of what is shipped', async () => {
		using folder = broughtFolder();
		const ring = [
			[32.5, 47.5],
			[32.6, 47.5],
			[32.6, 47.6],
			[32.5, 47.5]
		];
		const shape = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
		const file = folder.bring('map-2026-05-01.geojson', shape);
		const typed = [file, '', 'A map', 'no copies', ''];
		const { out, screen } = await run(folder, ['snapshot'], typed);
		expect(screen).toContain('git\nignores');
		expect(screen).toContain('date [2026-05-01]');
		expect(out).toContain('wrote');
		expect(folder.text('local/lines/2026-05-01.geojson')).toContain('"credit": "A map"');
	});
});
