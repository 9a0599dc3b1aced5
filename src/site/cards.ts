import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/**
 * Makes bitmaps of the pictures that stand beside links, in the place of the drawings: sites that show links take no SVG.
 * Without `SITE_URL` a built site has none.
 */
export async function makeCards(site: string): Promise<void> {
	const folder = join(site, 'card');
	if (!existsSync(folder)) return;
	// Its code is made for each kind of machine; a build that needs no pictures runs on any.
	const { bitmapOf } = await import('./card/bitmap');
	const drawings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svg'))
		.map((path) => join(folder, path))
		.values();
	const lane = async () => {
		for (const drawing of drawings) {
			const png = await bitmapOf(await readFile(drawing, 'utf8'));
			await writeFile(drawing.replace(/svg$/, 'png'), png);
			await rm(drawing);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, lane));
}
