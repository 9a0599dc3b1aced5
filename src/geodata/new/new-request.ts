import { didYouMean } from '../../lib/check/nearest';
import { readWords, type Options } from '../command-words';
import { takeSettings, type Misunderstanding } from '../import/import-request';

export const newKinds = ['deposit', 'snapshot', 'source', 'price'] as const;
export type NewKind = (typeof newKinds)[number];

export interface NewRequest {
	readonly kind: NewKind;
	readonly folder: string;
	readonly isDry: boolean;
	/** A file of answers; null: none. */
	readonly answersFile: string | null;
	readonly settings: ReadonlyMap<string, string>;
}

const options = {
	'dry-run': null,
	folder: '<folder>',
	answers: '<file.json>'
} as const satisfies Options;

/** Reads the words behind `new`; one that is not understood is told, never guessed. */
export function parseNew(words: readonly string[]): NewRequest | Misunderstanding {
	const [asked = '', ...rest] = words;
	const kind = newKinds.find((one) => one === asked);
	if (kind === undefined) {
		const found = asked === '' ? 'no kind of record' : `the kind of record "${asked}"`;
		return { found, expected: didYouMean(asked, newKinds, newKinds.join(', ')) };
	}
	const taken = takeSettings(rest);
	if ('found' in taken) return taken;
	const { values, stray } = readWords(taken.words, options);
	const [fault] = stray;
	if (fault !== undefined) {
		const word = 'word' in fault ? fault.word : fault.option;
		const known = Object.entries(options).map(([name, takes]) => `--${name} ${takes ?? ''}`.trim());
		return {
			found: `"${word}" of new ${kind}`,
			expected: `${known.join(', ')}, --set field=value`
		};
	}
	return {
		...{ kind, settings: taken.settings, isDry: values.has('dry-run') },
		folder: values.get('folder') ?? 'geodata',
		answersFile: values.get('answers') ?? null
	};
}
