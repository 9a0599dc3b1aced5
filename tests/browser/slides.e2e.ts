import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { seriousFindings } from './accessibility';
import { download, expect, hold, test } from './journey';

const section = (page: Page) => page.locator('[data-slides]');
const answer = (page: Page) => section(page).getByRole('status');

/** The parts of a saved file. */
async function saved(page: Page, button: string) {
	const file = await download(page, () =>
		section(page).getByRole('button', { name: button }).click()
	);
	await expect(answer(page)).toContainText(file.suggestedFilename());
	return unzipSync(readFileSync(await file.path()));
}

/** The parts that a browser cannot read as XML; office programs offer to repair such a file. */
const brokenParts = (page: Page, parts: Readonly<Record<string, Uint8Array>>) =>
	page.evaluate(
		(texts) =>
			Object.entries(texts)
				.filter(([, text]) => {
					const tree = new DOMParser().parseFromString(text, 'application/xml');
					return tree.querySelector('parsererror') !== null;
				})
				.map(([path]) => path),
		Object.fromEntries(
			Object.entries(parts)
				.filter(([path]) => /\.(xml|rels)$/.test(path))
				.map(([path, part]) => [path, strFromU8(part)])
		)
	);

function xmlOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
	expect(Object.keys(parts)).toContain(path);
	return strFromU8(parts[path]!);
}

test('a view is saved as slides: its headline, its numbers, its map as shapes', async ({
	page
}) => {
	await page.goto('/?commodity=coal');
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	await section(page)
		.getByLabel('The map as')
		.selectOption({ label: 'shapes to move and recolour' });
	const parts = await saved(page, 'Save slides');
	expect(await brokenParts(page, parts)).toEqual([]);
	const [map, numbers] = [1, 2].map((i) => xmlOf(parts, `ppt/slides/slide${i}.xml`));
	const board = page.getByRole('row', { name: /Coal/ }).first();
	const share = /\d+%/.exec(await board.innerText())![0];
	expect(map).toContain(share);
	expect(numbers).toContain(share);
	const corners = map!.split('<a:pt ').length - 1;
	expect(corners).toBeGreaterThan(1000);
	expect(corners).toBeLessThanOrEqual(6000);
	expect(map).toContain('name="Luhansk Oblast"');
	expect(await seriousFindings(page)).toEqual([]);
});

test('a briefing is saved as slides with its maps as pictures, a slide of notes for each', async ({
	page
}) => {
	await page.goto('/uk/brief/minerals-agreement/');
	const scenes = await page.locator('nav a[href^="#scene-"]').count();
	await page.getByRole('button', { name: 'Зберегти як слайди' }).click();
	const parts = await saved(page, 'Зберегти слайди');
	expect(await brokenParts(page, parts)).toEqual([]);
	const pictures = Object.keys(parts).filter((path) => path.endsWith('.png'));
	expect(pictures).toHaveLength(scenes);
	const notes = Object.keys(parts).filter((path) => /notesSlide\d+\.xml$/.test(path));
	const slides = Object.keys(parts).filter((path) => /slides\/slide\d+\.xml$/.test(path));
	expect(notes).toHaveLength(slides.length);
	expect(xmlOf(parts, 'ppt/notesSlides/notesSlide2.xml')).toContain('/uk/?');
	// A picture that is not drawn is a small file of one colour.
	for (const path of pictures) expect(parts[path]!.length).toBeGreaterThan(60_000);
});

test('slides can be given up, and what cannot be fetched is said and asked for again', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/Failed to load resource/);
	await page.goto('/brief/minerals-agreement/');
	await page.getByRole('button', { name: 'Save as slides' }).click();
	const save = section(page).getByRole('button', { name: 'Save slides' });
	const record = '**/occupation.*.json';
	await page.route(record, (route) => route.abort());
	await save.click();
	await expect(answer(page)).toContainText('could not be made');
	await page.unroute(record);
	const release = await hold(page, record);
	await save.click();
	await section(page).getByRole('button', { name: 'Cancel' }).click();
	await expect(answer(page)).toHaveText('Cancelled');
	await expect(save).toBeEnabled();
	release();
});
