import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { help, parseCommand, type Asked } from '../../src/estimate/command/command';
import { isDrawCount, isSeed, usualDraws } from '../../src/lib/domain/monte-carlo/draws';

const nothingAsked: Asked = {
	date: null,
	compare: null,
	commodities: [],
	oblast: null,
	measure: null,
	priceCase: 'range',
	contested: 'half',
	format: 'table',
	explain: null,
	draws: usualDraws,
	line: null,
	geodata: 'geodata'
};

const parsed = (line: string) => parseCommand(line === '' ? [] : line.split(' '));

describe('words that are understood', () => {
	it.each<[string, Partial<Asked>]>([
		['', {}],
		[
			'--date 2026-04-24 --compare=2022-02-23',
			{ date: '2026-04-24', compare: '2022-02-23' } as never
		],
		['--commodity coal,lithium,coal', { commodities: ['coal', 'lithium'] }],
		['--oblast UA-14', { oblast: 'UA-14' }],
		['--oblast Donetsk', { oblast: 'UA-14' }],
		['--oblast ua-09', { oblast: 'UA-09' }],
		['--contested behind', { contested: 'behind' }],
		['--measure value --prices low', { measure: 'value', priceCase: 'low' }],
		['--format md --explain coal-hirska', { format: 'md', explain: 'coal-hirska' }],
		['--draws 100 --seed 0', { draws: { count: 100, seed: 0 } }],
		['--draws 20000', { draws: { ...usualDraws, count: 20000 } }],
		['--seed 4294967295', { draws: { ...usualDraws, seed: 4294967295 } }],
		['--line other.geojson --geodata copy', { line: 'other.geojson', geodata: 'copy' }]
	])('%s', (line, asked) => {
		expect(parsed(line)).toEqual({
			name: 'estimate',
			asked: { ...nothingAsked, ...asked },
			problems: []
		});
	});

	it('help wins over everything, and names every option', () => {
		expect(parsed('--date yesterday --help')).toEqual({ name: 'help' });
		for (const option of ['date', 'compare', 'commodity', 'oblast', 'measure', 'prices', 'format'])
			expect(help).toContain(`--${option} `);
		for (const option of ['explain', 'draws', 'seed', 'line', 'geodata', 'dictionary'])
			expect(help).toContain(`--${option} `);
		expect(help).not.toContain('monte-carlo');
	});

	it('the dictionary is of the file that the other words ask for', () => {
		expect(parsed('--dictionary --compare 2022-02-23')).toMatchObject({
			name: 'dictionary',
			asked: { compare: '2022-02-23' }
		});
	});
});

describe('words that are not understood', () => {
	it.each([
		['--dat 2026-04-24', 'the option "--dat"', 'did you mean "--date"?'],
		['2026-04-24', 'the word "2026-04-24" without an option', '--date'],
		['--date', '--date without a value', '--date YYYY-MM-DD'],
		['--date=', '--date without a value', '--date YYYY-MM-DD'],
		['--date --compare=2022-02-23', '--date without a value', '--date YYYY-MM-DD'],
		['--date 2026-04-24 --date 2026-04-23', '--date twice', '--date once'],
		['--date 2025-02-29', 'the date "2025-02-29"', 'YYYY-MM-DD'],
		['--compare 24.04.2026', 'the date "24.04.2026"', 'YYYY-MM-DD'],
		['--commodity coal,,lithium', 'the commodities "coal,,lithium"', 'a comma between'],
		['--oblast donezk', 'the oblast "donezk"', 'did you mean "donetsk"?'],
		['--oblast UA-99', 'the oblast "UA-99"', 'did you mean "UA-09"?'],
		['--measure shares', 'the measure "shares"', 'did you mean "share"?'],
		['--prices cheap', 'the price case "cheap"', 'low, central, high'],
		['--format xlsx', 'the format "xlsx"', 'table, json, csv, md'],
		['--draws 99', 'the draws "99"', 'from 100 to 20000'],
		['--draws 20001', 'the draws "20001"', 'from 100 to 20000'],
		['--draws 1e3', 'the draws "1e3"', 'a whole number'],
		['--draws 500 --seed -1', 'the seed "-1"', 'from 0 to 4294967295'],
		['--monte-carlo 5000 --seed 1', '--monte-carlo', 'intervals are always drawn'],
		['--monte-carlo=5000', '--monte-carlo', '--draws NUMBER'],
		['--monte-carlo', '--monte-carlo', '--draws NUMBER'],
		['--explain coal --compare 2022-02-23', '--explain together with --compare', 'either'],
		['--dictionary=yes', '--dictionary=yes', 'without a value']
	])('%s', (line, found, expected) => {
		const command = parsed(line);
		const problems = command.name === 'estimate' ? command.problems : [];
		expect(problems).toHaveLength(1);
		expect(problems[0]!.found).toContain(found);
		expect(problems[0]!.expected).toContain(expected);
	});

	it('all at once', () => {
		const command = parsed('--dat x --measure y --oblast z --monte-carlo 1 stray');
		expect(command).toMatchObject({ name: 'estimate' });
		expect(command.name === 'estimate' && command.problems.map(({ found }) => found)).toEqual([
			'the option "--dat"',
			'the word "stray" without an option',
			'--monte-carlo',
			'the oblast "z"',
			'the measure "y"'
		]);
	});

	it('whatever the words are, the answer is a command', () => {
		const word = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'--date',
				'--seed=',
				'--monte-carlo',
				'--draws',
				'--',
				'-',
				'--__proto__',
				'--toString',
				'5'
			)
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 6 }), (args) => {
				const command = parseCommand(args);
				if (command.name !== 'estimate') return;
				const { asked, problems } = command;
				for (const { found, expected } of problems) expect(found && expected).not.toBe('');
				expect(isDrawCount(asked.draws.count) && isSeed(asked.draws.seed)).toBe(true);
			})
		);
	});
});
