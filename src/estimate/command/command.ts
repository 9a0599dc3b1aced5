import type { Options } from '../../geodata/command-words';
import { drawCounts, usualDraws, type Draws } from '../../lib/domain/monte-carlo/draws';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import { contestedCounts, type ContestedCount } from '../../lib/domain/control/control-history';
import { priceCases, type PriceCase } from '../../lib/domain/dataset/price';
import { measures, type Measure } from '../../lib/domain/estimate/measure';
import {
	readChoice,
	readDate,
	readList,
	readOblast,
	readWhole,
	type Reading
} from './option-values';
import type { Problem } from './problem';
import { sortWords } from './words';

export const formats = ['table', 'json', 'csv', 'md'] as const;
export type Format = (typeof formats)[number];

const { fewest, most } = drawCounts;
const largestSeed = 2 ** 32 - 1;

/** What the words ask for, before the data says whether there is such a thing. */
export interface Asked {
	/** Null: the latest observation. */
	readonly date: IsoDate | null;
	readonly compare: IsoDate | null;
	/** Empty: all. */
	readonly commodities: readonly string[];
	/** Null: all Ukraine. */
	readonly oblast: OblastCode | null;
	/** Null: the usual columns. */
	readonly measure: Measure | null;
	readonly priceCase: PriceCase;
	readonly contested: ContestedCount;
	readonly format: Format;
	/** A deposit or commodity, or `total`, whose derivation is printed. */
	readonly explain: string | null;
	/** What the intervals are drawn from. */
	readonly draws: Draws;
	/** A file with another front line. */
	readonly line: string | null;
	/** The folder of the canonical files. */
	readonly geodata: string;
}

export type Command =
	| { readonly name: 'help' }
	/** What the columns of the CSV mean. */
	| { readonly name: 'dictionary'; readonly asked: Asked }
	| { readonly name: 'estimate'; readonly asked: Asked; readonly problems: readonly Problem[] };

const options = {
	date: 'YYYY-MM-DD',
	compare: 'YYYY-MM-DD',
	commodity: 'NAME[,NAME]',
	oblast: 'CODE',
	measure: measures.join('|'),
	prices: priceCases.join('|'),
	contested: contestedCounts.join('|'),
	format: formats.join('|'),
	explain: 'NAME',
	draws: 'NUMBER',
	seed: 'NUMBER',
	line: 'FILE.geojson',
	geodata: 'FOLDER',
	dictionary: null,
	help: null
} as const satisfies Options;

const former = { 'monte-carlo': '--draws NUMBER: intervals are always drawn' };

export const help = `Usage: npm run -s estimate -- [options]

How much of each mineral resource of Ukraine lies behind the front line at a date: one estimate for
each, with its 90 % interval.

  --date YYYY-MM-DD        the day asked for; a day without an observation is answered by the last
                           one before it (default: the latest observation)
  --compare YYYY-MM-DD     a second day: both estimates at the same prices, and what changed
  --commodity NAME,NAME    only these resources, such as coal,lithium (default: all)
  --oblast CODE            only this oblast, UA-14 or donetsk (default: all of Ukraine)
  --measure MEASURE        what the table shows or compares: ${measures.join(', ')}
  --prices CASE            one price of the range 2021-2025: low, central, high (default: range)
  --contested HOW          contested land counts half, behind or free (not behind the line;
                           default: half)
  --format FORMAT          ${formats.join(', ')} (default: table); json and csv carry full precision
  --explain NAME           how the number of a deposit, a commodity or the total is made, with its
                           sources
  --draws NUMBER           how often the inputs are drawn at random for the intervals, ${fewest} to
                           ${most} times (default: ${usualDraws.count}, as on the page)
  --seed NUMBER            other draws, 0 to ${largestSeed} (default: ${usualDraws.seed}, as on the page)
  --line FILE.geojson      another front line in place of the one of the day
  --geodata FOLDER         the canonical files (default: geodata)
  --dictionary             what the columns of --format csv mean, as CSV
  --help                   this text

The figures are those of the page. They come from static/data while it is built from the same
geodata; otherwise they are derived in memory, and nothing is written.
Exit code: 0 done, 1 the data or the line has errors, 2 the command was not understood.`;

/** Reads the words after the program's name; names every word that it cannot read, and guesses none. */
export function parseCommand(args: readonly string[]): Command {
	if (args.includes('--help')) return { name: 'help' };
	const words = sortWords(args, options, former);
	const problems = [...words.problems];
	const read = <T>(name: keyof typeof options, reader: (text: string) => Reading<T>): T | null => {
		const text = words.values.get(name);
		if (text === undefined) return null;
		const reading = reader(text);
		if ('value' in reading) return reading.value;
		problems.push(reading.problem);
		return null;
	};
	const asked = askedOf(read);
	problems.push(...contradictions(new Set(words.values.keys())));
	if (words.values.has('dictionary') && problems.length === 0) return { name: 'dictionary', asked };
	return { name: 'estimate', asked, problems };
}

function askedOf(
	read: <T>(name: keyof typeof options, reader: (text: string) => Reading<T>) => T | null
): Asked {
	const asIs = (text: string): Reading<string> => ({ value: text });
	return {
		date: read('date', readDate),
		compare: read('compare', readDate),
		commodities: read('commodity', (text) => readList('commodities', text)) ?? [],
		oblast: read('oblast', readOblast),
		measure: read('measure', (text) => readChoice('measure', text, measures)),
		priceCase: read('prices', (text) => readChoice('price case', text, priceCases)) ?? 'range',
		contested:
			read('contested', (text) => readChoice('way to count', text, contestedCounts)) ?? 'half',
		format: read('format', (text) => readChoice('format', text, formats)) ?? 'table',
		explain: read('explain', asIs),
		draws: {
			count: read('draws', (text) => readWhole('draws', text, fewest, most)) ?? usualDraws.count,
			seed: read('seed', (text) => readWhole('seed', text, 0, largestSeed)) ?? usualDraws.seed
		},
		line: read('line', asIs),
		geodata: read('geodata', asIs) ?? 'geodata'
	};
}

/** Pairs of options that ask for two different answers. */
const apart = [
	['explain', 'compare'],
	['explain', 'commodity'],
	['explain', 'measure'],
	['explain', 'dictionary'],
	['compare', 'line']
] as const;

function contradictions(given: ReadonlySet<string>): Problem[] {
	return apart
		.filter(([one, other]) => given.has(one) && given.has(other))
		.map(([one, other]) => ({
			found: `--${one} together with --${other}`,
			expected: `either --${one} or --${other}: each has an answer of its own`
		}));
}
