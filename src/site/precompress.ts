import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const extensions = ['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt', '.webmanifest'];
/**
 * How hard files are squeezed, by their path with `/`; all else, as hard as can be. The 930 pages of deposits and
 * resources take 5 s for it in place of 66, and are 9 % (1 to 2 kB) larger; what is long and alike from line to line takes 3 s
 * in place of 23.
 */
const qualities: readonly (readonly [RegExp, number])[] = [
	[/(^|\/)(deposit|commodity)\//, 7],
	[/(^|\/)oblast\//, 10],
	[/(^|\/)(brief|brief-picture|brief-folder)\//, 10],
	[/(^|\/)(data|method)\/(index\.html|__data\.json)$/, 10],
	[/^data\/canonical-files\./, 10],
	[/^embed-days\//, 9]
];
const best = 11;

/**
 * Writes beside each text file of a built site what a server can send of it, `.br` and `.gz`.
 *
 * Kit's adapter does so too, for all files at once, and the collector of garbage is busy with their buffers for long: one
 * after another, on one thread, they take half the processor.
 */
export function precompress(site: string): void {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && extensions.includes(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
	for (const file of files) compressFile(file, qualityOf(relative(site, file)));
}

/**
 * Sizes of blocks to try, as powers of 2. Small ones suit most files, since what they have of one kind is short: half a
 * kilobyte of the first visit. Of the few large files some want larger ones.
 */
const blocksOf = (bytes: number, quality: number): readonly number[] =>
	bytes > 400_000 && quality === best ? [16, 20] : [16];

function qualityOf(path: string): number {
	const slashed = path.replaceAll(sep, '/');
	return qualities.find(([of]) => of.test(slashed))?.[1] ?? best;
}

/** Writes `.br` and `.gz` beside one file. */
export function compressFile(file: string, quality: number = best): void {
	const content = readFileSync(file);
	const squeezed = blocksOf(content.length, quality).map((block) =>
		brotliCompressSync(content, {
			params: {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
				[constants.BROTLI_PARAM_LGBLOCK]: block
			}
		})
	);
	writeFileSync(`${file}.br`, squeezed.sort((a, b) => a.length - b.length)[0]!);
	writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
