import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const extensions = ['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt'];
/** Folders of the pages of one deposit, oblast or resource each, in either language. */
const dossiers = ['deposit', 'oblast', 'commodity'];

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes beside each text file of a built site what a server can send of it, `.br` and `.gz`.
 *
 * Kit's adapter does so too, for all files at once, and the collector of garbage is busy with their buffers for long. The
 * many dossiers are squeezed less hard, in two fifths of the time, and are 0.3 % larger for it.
 */
export async function precompress(site: string): Promise<void> {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.values();
	const lane = async () => {
		for (const file of files) await compress(file, isOfDossier(relative(site, file)) ? 10 : 11);
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

const isOfDossier = (path: string) => path.split(sep).some((part) => dossiers.includes(part));

async function compress(file: string, quality: 10 | 11): Promise<void> {
	const content = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length
	};
	await writeFile(`${file}.br`, await toBrotli(content, { params }));
	await writeFile(`${file}.gz`, await toGzip(content, { level: constants.Z_BEST_COMPRESSION }));
}
