import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { onlyWhatIsUsed } from '../../../vite.config';

/** Budget of `geometry/GEOMETRY.md`: the whole engine, bytes. */
export const engineBudgetBytes = 10_000;

/**
 * Size of the geometry engine minified and compressed with gzip, bytes, with the exact predicates and the queue
 * that it brings along. Not counted: topojson-client, which the page has for drawing anyway.
 */
export async function engineBytes(): Promise<number> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(import.meta.dirname, 'engine-exports.ts'),
				preserveEntrySignatures: 'strict',
				external: ['topojson-client'],
				treeshake: onlyWhatIsUsed
			}
		}
	});
	const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
	return gzipSync(code, { level: 9 }).length;
}
