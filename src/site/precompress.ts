import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const extensions = ['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt', '.webmanifest'];
/** Folders of the pages of one deposit, oblast or resource each, in either language. */
const dossiers = ['deposit', 'oblast', 'commodity'];

/**
 * Writes beside each text file of a built site what a server can send of it, `.br` and `.gz`.
 *
 * Kit's adapter does so too, for all files at once, and the collector of garbage is busy with their buffers for long: one
 * after another, on one thread, they take half the processor. The many dossiers are squeezed less hard than the rest.
 */
export function precompress(site: string): void {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files) compressFile(file, isOfDossier(relative(site, file)) ? quick : best);
}

interface Effort {
	readonly quality: number;
	/** How far back it looks for what repeats, as a power of 2; 0: as far as it can. */
	readonly window: number;
}

const best: Effort = { quality: 11, window: 0 };
/** A sixteenth of the time of quality 10 (2 s of 35 for a thousand dossiers), for 8 % more bytes: a small window is fast to clear. */
const quick: Effort = { quality: 9, window: 16 };

/**
 * Sizes of blocks to try, as powers of 2. Small ones suit most files, since what they have of one kind is short: half a
 * kilobyte of the first visit. Of the few large files some want larger ones.
 */
const blocksOf = (bytes: number): readonly number[] => (bytes > 400_000 ? [16, 20] : [16]);

const isOfDossier = (path: string) => path.split(sep).some((part) => dossiers.includes(part));

/** Writes `.br` and `.gz` beside one file. */
export function compressFile(file: string, { quality, window } = best): void {
	const content = readFileSync(file);
	const squeezed = blocksOf(content.length).map((block) =>
		brotliCompressSync(content, {
			params: {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
				[constants.BROTLI_PARAM_LGBLOCK]: block,
				...(window > 0 && { [constants.BROTLI_PARAM_LGWIN]: window })
			}
		})
	);
	writeFileSync(`${file}.br`, squeezed.sort((a, b) => a.length - b.length)[0]!);
	writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
