import { readWords, type Options, type StrayWord } from './command-words';
import { parseImport, type ImportRequest } from './import/import-request';
import { parseNew, type NewRequest } from './new/new-request';
import { reportFormats, type ReportFormat } from './report/formats';
import { didYouMean } from '../lib/check/nearest';

export type Command =
	| { readonly name: 'help' }
	| { readonly name: 'check'; readonly paths: readonly string[]; readonly format: ReportFormat }
	| {
			readonly name: 'build';
			readonly folder: string;
			readonly out: string;
			/** Null: the usual one. */
			readonly cache: string | null;
	  }
	| { readonly name: 'record'; readonly folder: string; readonly viina: string | null }
	| { readonly name: 'format'; readonly folder: string }
	| ({ readonly name: 'diff' } & DiffWords)
	| { readonly name: 'import'; readonly request: ImportRequest }
	| { readonly name: 'new'; readonly request: NewRequest }
	| {
			readonly name: 'export';
			readonly folder: string;
			readonly oblast: string | null;
			readonly language: string;
	  }
	| { readonly name: 'unknown'; readonly found: string; readonly expected: string };

/** How a comparison is written. */
export const diffFormats = ['text', 'markdown', 'html'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export interface DiffWords {
	/** A folder of geodata, or a commit of git. */
	readonly base: string;
	readonly folder: string;
	readonly format: DiffFormat;
	/** Null: to standard output. */
	readonly out: string | null;
	/** Where the page is written as well; null: nowhere. */
	readonly page: string | null;
	/** Whether a warning counts as an error. */
	readonly strict: boolean;
}

export const help = `Usage: npm run geodata -- <command>

  check [path…] [--format <format>] read and check every file; print every issue with its place, or those of the files
                                    that are named, as text, json, github (notes on a pull request) or sarif
  build [folder] [--out <folder>] [--cache <folder>]
                                    check, then derive what the site needs (default: static/data); what did not change
                                    since an earlier build comes from the cache (default: in node_modules/.cache)
  record [folder] [--viina <zip>]   build the occupation record from places, changes and corrections, then check;
                                    with a control file of VIINA, take its days first
  import <kind> <file> [--dry-run]  take deposits, outline, line, balance, allocations, prices, sources, events,
                                    control-flags or licence-states from a file: all of it or nothing; --dry-run tells
                                    what would be written; --template prints a table to fill in
  new <kind>                        ask for a deposit, snapshot, source or price at the terminal, or take --set
                                    field=value or --answers <file.json>, and write the record
  export deposits [--oblast <slug>] print the deposits as the table that import reads
  format [folder]                   rewrite every file in its canonical form, and the schemas
  diff [base] [--folder <folder>] [--format <format>] [--out <file>] [--page <file>] [--strict]
                                    what changed against a commit of git (default: HEAD) or another folder: records,
                                    sides, headlines and why they move; as text, markdown or html (a page with maps);
                                    --page: write the page too; --strict: a warning counts as an error

The folder of the canonical files is geodata unless another is named.
Exit code: 0 done, 1 the data has errors, 2 the command was not understood.`;

const options = {
	check: { format: '<text|json|github|sarif>' },
	build: { out: '<folder>', cache: '<folder>' },
	record: { viina: '<zip>' },
	format: {},
	diff: {
		folder: '<folder>',
		format: '<text|markdown|html>',
		out: '<file>',
		page: '<file>',
		strict: null
	},
	import: {},
	new: {},
	export: { oblast: '<slug>', language: '<en|uk>', folder: '<folder>' }
} as const satisfies Record<string, Options>;

type Name = keyof typeof options;
export const defaultFolder = 'geodata';

/** Reads the words after the program's name; a word that is not understood gives `unknown`, never a guess. */
export function parseCommand(args: readonly string[]): Command {
	const [name, ...rest] = args;
	if (name === undefined || args.includes('--help') || name === 'help') return { name: 'help' };
	if (!Object.hasOwn(options, name)) {
		const names = Object.keys(options);
		return unknown(`the command "${name}"`, didYouMean(name, names, names.join(', ')));
	}
	if (name === 'import') {
		const request = parseImport(rest);
		return 'found' in request ? unknown(request.found, request.expected) : { name, request };
	}
	if (name === 'new') {
		const request = parseNew(rest);
		return 'found' in request ? unknown(request.found, request.expected) : { name, request };
	}
	return commandOf(name as Exclude<Name, 'import' | 'new'>, rest);
}

function commandOf(name: Exclude<Name, 'import' | 'new'>, words: readonly string[]): Command {
	const { values, stray } = readWords(words, options[name]);
	const fault = stray.find(({ kind }) => kind !== 'loose');
	if (fault !== undefined) return faultOf(fault, name);
	const folders = stray.flatMap((word) => (word.kind === 'loose' ? [word.word] : []));
	if (name === 'check') return checkOf(folders, values.get('format') ?? 'text');
	if (name === 'diff') return diffOf(folders, values);
	if (name === 'export') return exportOf(folders, values);
	if (folders.length > 1) {
		return unknown(`the folders ${folders.join(', ')}`, 'one folder at most');
	}
	const folder = folders[0] ?? defaultFolder;
	if (name === 'build') {
		const cache = values.get('cache') ?? null;
		return { name, folder, out: values.get('out') ?? 'static/data', cache };
	}
	if (name === 'record') return { name, folder, viina: values.get('viina') ?? null };
	return { name, folder };
}

function diffOf(bases: readonly string[], values: ReadonlyMap<string, string>): Command {
	if (bases.length > 1) return unknown(`the bases ${bases.join(', ')}`, 'one base at most');
	const asked = values.get('format') ?? 'text';
	const format = diffFormats.find((one) => one === asked);
	if (format === undefined) {
		const known = diffFormats.join(', ');
		return unknown(`the format "${asked}"`, didYouMean(asked, diffFormats, known));
	}
	return {
		...{ name: 'diff', base: bases[0] ?? 'HEAD', folder: values.get('folder') ?? defaultFolder },
		...{ format, out: values.get('out') ?? null, page: values.get('page') ?? null },
		strict: values.has('strict')
	};
}

function exportOf(words: readonly string[], values: ReadonlyMap<string, string>): Command {
	const [what = 'nothing', another] = words;
	const asked = another === undefined ? what : words.join(' ');
	if (asked !== 'deposits') return unknown(`an export of ${asked}`, 'deposits');
	const oblast = values.get('oblast') ?? null;
	const language = values.get('language') ?? 'en';
	return { name: 'export', folder: values.get('folder') ?? defaultFolder, oblast, language };
}

function checkOf(paths: readonly string[], asked: string): Command {
	const format = reportFormats.find((one) => one === asked);
	if (format !== undefined) return { name: 'check', paths, format };
	const known = reportFormats.join(', ');
	return unknown(`the format "${asked}"`, didYouMean(asked, reportFormats, known));
}

function faultOf(stray: StrayWord, name: Name): Command {
	const known = Object.entries<string | null>(options[name]).map(
		([option, takes]) => `--${option}${takes === null ? '' : ` ${takes}`}`
	);
	const expected = known.join(', ') || 'no option';
	if (stray.kind === 'loose' || stray.kind === 'unknown') {
		return unknown(`the option "${stray.word}" of ${name}`, expected);
	}
	const what = {
		'without-value': 'without a value',
		'with-value': 'with a value',
		repeated: 'twice'
	};
	return unknown(`"${stray.option}" ${what[stray.kind]}`, expected);
}

/** A command that was not understood, in two lines. */
export function unknown(found: string, expected: string): Extract<Command, { name: 'unknown' }> {
	return { name: 'unknown', found: `found     ${found}`, expected: `expected  ${expected}` };
}
