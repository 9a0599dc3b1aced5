import type { SourceFolder } from '../../../lib/check/source-folder';

/** Whether the code that computes is another than that of the base. */
export type CodeState =
	| { readonly kind: 'same' }
	| { readonly kind: 'differs'; readonly files: readonly string[] }
	| { readonly kind: 'unknown'; readonly why: string };

/** What a folder of geodata is compared with. */
export interface Base {
	/** As reports name it: a commit as it was asked for and by its number, or a folder. */
	readonly name: string;
	readonly folder: SourceFolder;
	readonly code: CodeState;
}

/** Why there is nothing to compare with. */
export interface BaseProblem {
	readonly found: string;
	readonly expected: string;
	readonly remedy: string;
}
