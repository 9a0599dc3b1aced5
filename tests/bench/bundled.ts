import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * A module of the bench, built as the site's code is built. The loader that runs TypeScript elsewhere names
 * every function it makes, which costs several times the work that is measured here.
 */
export async function bundled<T>(name: string): Promise<T> {
	const outDir = join('node_modules', '.cache', 'bench');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: join(import.meta.dirname, `${name}.ts`),
			outDir,
			minify: false,
			rolldownOptions: { output: { entryFileNames: '[name].mjs' } }
		}
	});
	const file = join(process.cwd(), outDir, `${name.split('/').at(-1)}.mjs`);
	return (await import(pathToFileURL(file).href)) as T;
}
