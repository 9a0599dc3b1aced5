import { didYouMean } from '../../lib/check/nearest';
import { readWords, type Options, type StrayWord } from '../command-words';
import { encodings, type Encoding } from './brought-text';
import { rowKinds, type RowKindName } from './row-kinds';
import type { Language } from './printed-table';

export const importKinds = [
	'deposits',
	'outline',
	'line',
	...(Object.keys(rowKinds) as RowKindName[])
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What an import is asked for. */
export interface ImportRequest {
	readonly kind: ImportKind;
	readonly files: readonly string[];
	readonly folder: string;
	readonly isDry: boolean;
	/** Print the template instead. */
	readonly isTemplate: boolean;
	readonly language: Language;
	readonly encoding: Encoding | null;
	readonly leftOut: readonly string[];
	/** Values for columns that the file does not have, by column. */
	readonly settings: ReadonlyMap<string, string>;
	/** The other options by name, which only some kinds take. */
	readonly options: ReadonlyMap<string, string>;
}

export interface Misunderstanding {
	readonly found: string;
	readonly expected: string;
}

const common = { 'dry-run': null, folder: '<folder>' } as const satisfies Options;

const ofSheets = {
	...common,
	encoding: '<windows-1251>',
	template: null,
	language: '<en|uk>',
	'leave-out': '<columns>'
} as const satisfies Options;

function optionsOf(kind: ImportKind): Options {
	switch (kind) {
		case 'outline':
			return {
				...common,
				encoding: '<windows-1251>',
				deposit: '<id>',
				'location-source': '<words>'
			};
		case 'line':
			return { ...common, date: '<day>', credit: '<words>', licence: '<words>', confirm: null };
		default:
			return ofSheets;
	}
}

/** Reads the words behind `import`; one that is not understood is told, never guessed. */
export function parseImport(words: readonly string[]): ImportRequest | Misunderstanding {
	const [asked = '', ...rest] = words;
	const kind = importKinds.find((one) => one === asked);
	if (kind === undefined) {
		const known = importKinds.join(', ');
		const found = asked === '' ? 'no kind of import' : `the kind of import "${asked}"`;
		return { found, expected: didYouMean(asked, importKinds, known) };
	}
	const taken = takeSettings(rest);
	if ('found' in taken) return taken;
	const options = optionsOf(kind);
	const { values, stray } = readWords(taken.words, options);
	const fault = stray.find((word) => word.kind !== 'loose');
	if (fault !== undefined) return strayWord(fault, kind, options);
	const files = stray.flatMap((word) => (word.kind === 'loose' ? [word.word] : []));
	return requestOf(kind, files, values, taken.settings);
}

/** `--set column=value`, which may be repeated. */
export function takeSettings(
	words: readonly string[]
):
	| { readonly words: readonly string[]; readonly settings: ReadonlyMap<string, string> }
	| Misunderstanding {
	const settings = new Map<string, string>();
	const rest: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (word !== '--set' && !word.startsWith('--set=')) {
			rest.push(word);
			continue;
		}
		const pair = word === '--set' ? (words[++i] ?? '') : word.slice('--set='.length);
		const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
		if (name === undefined || value === undefined) {
			return { found: `"--set ${pair}"`, expected: '--set column=value, e.g. --set evidence=B' };
		}
		if (settings.has(name)) return { found: `"--set ${name}" twice`, expected: 'each column once' };
		settings.set(name, value);
	}
	return { words: rest, settings };
}

function strayWord(stray: StrayWord, kind: ImportKind, options: Options): Misunderstanding {
	const known = Object.entries(options).map(([name, takes]) => `--${name} ${takes ?? ''}`.trim());
	const expected = `${known.join(', ')}, --set column=value`;
	if (stray.kind === 'loose' || stray.kind === 'unknown') {
		return { found: `the option "${stray.word}" of import ${kind}`, expected };
	}
	const what = {
		'without-value': 'without a value',
		'with-value': 'with a value',
		repeated: 'twice'
	};
	return { found: `"${stray.option}" ${what[stray.kind]}`, expected };
}

function requestOf(
	kind: ImportKind,
	files: readonly string[],
	values: ReadonlyMap<string, string>,
	settings: ReadonlyMap<string, string>
): ImportRequest | Misunderstanding {
	const encoding = encodings.find((one) => one === values.get('encoding')?.toLowerCase()) ?? null;
	if (values.has('encoding') && encoding === null) {
		return { found: `the encoding "${values.get('encoding')}"`, expected: encodings.join(' or ') };
	}
	const language = values.get('language') ?? 'en';
	if (language !== 'en' && language !== 'uk') {
		return { found: `the language "${language}"`, expected: 'en or uk' };
	}
	const isTemplate = values.has('template');
	if (!isTemplate && files.length === 0)
		return { found: 'no file', expected: `a file: import ${kind} <file>` };
	if (isTemplate && files.length > 0)
		return { found: `"${files[0]}" beside --template`, expected: 'one of the two' };
	if (kind !== 'line' && files.length > 1) {
		return { found: `the files ${files.join(', ')}`, expected: 'one file, or the kind "line"' };
	}
	return {
		...{ kind, files, encoding, language, isTemplate, settings, options: values },
		folder: values.get('folder') ?? 'geodata',
		isDry: values.has('dry-run'),
		leftOut: (values.get('leave-out') ?? '').split(';').filter((name) => name !== '')
	};
}
