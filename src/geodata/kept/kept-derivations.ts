import { fileURLToPath } from 'node:url';
import { codeVersion } from './code-version';
import { Derivations } from './derivations';
import { KeptResults } from './kept-results';

/** Where tools keep what they can make again: git ignores it, and `npm ci` empties it. */
const usualFolder = fileURLToPath(
	new URL('../../../node_modules/.cache/behind-the-line', import.meta.url)
);

/** Derivations whose results are kept in a folder from one run to the next; null: the usual one. */
export function keptDerivations(folder: string | null = null): Derivations {
	const version = codeVersion();
	return version === null
		? new Derivations()
		: new Derivations({ results: new KeptResults(folder ?? usualFolder), version });
}
