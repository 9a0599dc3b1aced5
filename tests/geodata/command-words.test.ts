import { expect, it } from 'vitest';
import { readWords } from '../../src/geodata/command-words';

const options = { out: 'FOLDER', seed: 'NUMBER', help: null };
const read = (line: string) => {
	const { values, stray } = readWords(line === '' ? [] : line.split(' '), options);
	return { values: Object.fromEntries(values), stray };
};

it.each([
	['', {}],
	['--out x --seed=1', { out: 'x', seed: '1' }],
	['--seed -1', { seed: '-1' }],
	['--help --out=a=b', { help: '', out: 'a=b' }]
])('"%s" is understood', (line, values) => {
	expect(read(line)).toEqual({ values, stray: [] });
});

it.each([
	['x', { kind: 'loose', word: 'x' }],
	['--oot x', { kind: 'unknown', word: '--oot' }],
	['--oot=x', { kind: 'unknown', word: '--oot' }],
	['-abc', { kind: 'unknown', word: '-abc' }],
	['--toString', { kind: 'unknown', word: '--toString' }],
	['--', { kind: 'unknown', word: '--' }],
	['--out', { kind: 'without-value', option: '--out', takes: 'FOLDER' }],
	['--out=', { kind: 'without-value', option: '--out', takes: 'FOLDER' }],
	['--out --help', { kind: 'without-value', option: '--out', takes: 'FOLDER' }],
	['--help=yes', { kind: 'with-value', option: '--help', value: 'yes' }],
	['--seed 1 --seed 2', { kind: 'repeated', option: '--seed' }]
])('"%s" has one word astray', (line, word) => {
	expect(read(line).stray).toEqual([word]);
});

it('goes on behind a word that is not understood', () => {
	expect(read('a --oot x --seed 1 b')).toEqual({
		values: { seed: '1' },
		stray: [
			{ kind: 'loose', word: 'a' },
			{ kind: 'unknown', word: '--oot' },
			{ kind: 'loose', word: 'b' }
		]
	});
});
