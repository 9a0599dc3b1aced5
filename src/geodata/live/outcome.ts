import type { ErrorPayload } from 'vite';

/** What became of one check and build. */
export type Outcome =
	| {
			readonly kind: 'built';
			/** False: the output is what it was. */
			readonly isNew: boolean;
			/** For the terminal. */
			readonly report: string;
	  }
	| { readonly kind: 'faulty'; readonly report: string; readonly error: ErrorPayload['err'] };

/** What is asked of the process that builds: folders below the one where it runs. */
export interface Asked {
	/** Of the canonical files. */
	readonly folder: string;
	/** Of the built files. */
	readonly out: string;
	/** Of the results that are kept; null: the usual one. */
	readonly cache: string | null;
}
