import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';

/** The code for browsers is built before the pages are prerendered. */
const builtCode = '.svelte-kit/output/client/.vite/manifest.json';

interface BuiltModule {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly assets?: readonly string[];
}

/** Built files that a module is made of, and its workers, as paths below the site's root. */
export interface ClientCode {
	readonly modules: readonly string[];
	readonly workers: readonly string[];
}

/**
 * What the browser fetches for a dynamic import of a module, so that a page can ask for it before the code that imports
 * it has come; nothing while developing. Throws when there is no such module.
 */
export function clientCode(source: string): ClientCode {
	if (dev) return { modules: [], workers: [] };
	const built = JSON.parse(readFileSync(builtCode, 'utf8')) as Record<string, BuiltModule>;
	const found = built[source];
	if (found === undefined) throw new Error(`expected ${source} in ${builtCode}, found none`);
	const imported = (found.imports ?? []).flatMap((name) => built[name]?.file ?? []);
	return {
		modules: [found.file, ...imported],
		workers: (found.assets ?? []).filter((file) => file.endsWith('.js'))
	};
}
