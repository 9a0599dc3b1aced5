import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { briefingFileText } from '../../src/lib/domain/briefing/briefing-file';
import { seriousFindings } from './accessibility';
import { download, expect, longestEvent, test } from './journey';

const path = '/brief/own/';
/** The beginning of a published briefing: a file that any analyst has. */
const [whole] = JSON.parse(
	readFileSync('static/data/briefings.json', 'utf8')
) as readonly Briefing[];
const published = { ...whole!, scenes: whole!.scenes.slice(0, 3) };
const days = [...new Set(published.scenes.map(({ view }) => /date=([\d-]+)/.exec(view)![1]!))];

const sceneOf = (page: Page, scene: number): Locator => page.locator(`[data-own-scene="${scene}"]`);
const headings = (page: Page): Locator => page.locator('[data-own-scene] h3');
const answer = (page: Page): Locator => page.locator('[data-workshop-answer]');
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

async function openFile(page: Page, name: string, text: string): Promise<void> {
	await page
		.locator('[data-briefing-file]')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The workshop with a published briefing in it. */
async function withPublished(page: Page, at = path): Promise<void> {
	await page.goto(at);
	await openFile(page, `${published.slug}.json`, briefingFileText(published));
	await expect(headings(page)).toHaveCount(published.scenes.length);
}

/** Adds what the map shows to the briefing. */
async function addView(page: Page, query: string): Promise<void> {
	await page.goto(`/${query}`);
	await button(page, 'Share and cite').first().click();
	await button(page, 'Add this view to a briefing').click();
	await expect(page.locator('[data-briefing-answer]')).toContainText('Added');
}

test('a briefing is assembled on the map, written, ordered, kept, and presented', async ({
	page
}) => {
	await addView(page, '?commodity=coal');
	await addView(page, `?date=${days[0]}&commodity=lithium`);
	await button(page, 'Undo').click();
	await expect(page.locator('[data-briefing-answer]')).toHaveText('Undone.');
	await button(page, 'Add this view to a briefing').click();
	await page.getByRole('link', { name: 'To your briefing' }).click();
	await expect(page).toHaveURL(new RegExp(`${path}$`));
	await expect(headings(page)).toContainText([/Coal/, /Lithium/]);

	await page.getByLabel('Title of the briefing').fill('Who holds the coal');
	await sceneOf(page, 1).getByLabel('Text').fill('The first.\n\nThe second.');
	await sceneOf(page, 1).getByLabel('Speaker’s notes').fill('Pause here.');
	await sceneOf(page, 1).getByLabel('What to look at').selectOption('oblast/donetsk');
	const up = sceneOf(page, 2).getByRole('button', { name: /^Move up/ });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(headings(page)).toContainText([/Lithium/, /Coal/]);
	await expect(answer(page)).toContainText('is now scene 1 of 2');
	await expect(sceneOf(page, 1).getByRole('button', { name: /^Move up/ })).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(headings(page)).toContainText([/Coal/, /Lithium/]);
	await page.keyboard.press('Control+Shift+z');
	await expect(headings(page)).toContainText([/Lithium/, /Coal/]);

	await page.reload();
	await expect(headings(page)).toContainText([/Lithium/, /Coal/]);
	await expect(sceneOf(page, 2).getByLabel('Text')).toHaveValue('The first.\n\nThe second.');
	// In words of the other language of the page, where nothing is written in it.
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(headings(page)).toContainText([/Літій/, /вугілля/i]);
	await page.getByRole('link', { name: 'English' }).click();

	// The view of a scene, changed on the map.
	await sceneOf(page, 1).getByRole('link', { name: 'Change the view on the map' }).click();
	await expect(page).toHaveURL(new RegExp(`date=${days[0]}`));
	await page.goto(`/?date=${days[0]}&commodity=titanium`);
	await button(page, 'Share and cite').first().click();
	await button(page, /^Take this view for scene 1/).click();
	await page.getByRole('link', { name: 'To your briefing' }).click();
	await expect(sceneOf(page, 1).locator('[data-answer]')).toContainText('titanium');

	await expect(headings(page).first()).toContainText('Titanium');

	await button(page, 'Present').click();
	const shown = page.locator('[data-presentation]');
	await expect(shown.getByRole('heading', { level: 1 })).toContainText('Titanium');
	await page.keyboard.press('PageDown');
	await expect(shown.getByRole('heading', { level: 1 })).toContainText('Coal');
	await expect(shown).toContainText('The second.');
	await expect(shown).toContainText(/Look at the oblast: Donetsk/);
	await expect(shown.locator('[data-number]')).toContainText(/\d+%.*\(.+%\)/s);
	const picture = shown.getByRole('img', { name: /^Map of Ukraine on/ });
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	const [notes] = await Promise.all([
		page.waitForEvent('popup', { timeout: longestEvent }),
		button(page, 'Speaker’s notes').click()
	]);
	await expect(notes.getByText('Pause here.')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(notes.locator('[data-notes]')).toHaveAttribute('data-notes', '1');
	await page.keyboard.press('Escape');
	await expect(page.getByLabel('Title of the briefing')).toHaveValue('Who holds the coal');
});

test('a file is opened, told as the published briefing, dragged into order, saved and opened again', async ({
	page
}) => {
	await withPublished(page);
	await expect(page.locator('[data-publish]')).toHaveAttribute('data-publish', '0');
	await page.getByRole('link', { name: 'Read as a story' }).click();
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
	const told = async (one: Page) =>
		plain(await one.locator('[data-scene="2"] [data-answer]').innerText());
	const other = await page.context().newPage();
	await other.goto(`/brief/${published.slug}/`);
	const printed = await told(other);
	await expect.poll(() => told(page)).toBe(printed);
	// On paper in the colours for paper, whatever theme the reader has.
	const onScreen = page.locator('[data-scene] img').locator('visible=true');
	const sources = () =>
		onScreen.evaluateAll((all) => all.map((image) => image.getAttribute('src')));
	const shownSources = await sources();
	await page.emulateMedia({ media: 'print' });
	await expect(onScreen).toHaveCount(published.scenes.length);
	expect((await sources()).filter((source) => shownSources.includes(source))).toEqual([]);
	const grounds = onScreen.evaluateAll((all) =>
		all.map((image) => (image as HTMLImageElement).naturalWidth > 0)
	);
	expect(await grounds).toEqual(published.scenes.map(() => true));
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: 'Back to editing' }).click();

	const handle = sceneOf(page, 2).locator('[title^="Drag"]');
	await handle.scrollIntoViewIfNeeded();
	const from = (await handle.boundingBox())!;
	const first = (await sceneOf(page, 1).boundingBox())!;
	await page.mouse.move(from.x + 8, from.y + 8);
	await page.mouse.down();
	await page.mouse.move(from.x + 8, Math.max(first.y + 8, 70), { steps: 4 });
	await page.mouse.up();
	await expect(headings(page).first()).toContainText(published.scenes[1]!.title.en);

	await sceneOf(page, 1).getByLabel('Heading').fill('Another heading');
	const file = await download(page, () => button(page, 'Save as a file').click());
	expect(file.suggestedFilename()).toBe(`${published.slug}.json`);
	const saved = readFileSync(await file.path(), 'utf8');
	await button(page, 'Begin anew').click();
	await expect(page.getByRole('heading', { name: 'How to begin' })).toBeVisible();
	await openFile(page, 'again.json', saved);
	await expect(headings(page).first()).toContainText('Another heading');
	const { uk } = published.scenes[1]!.title;
	expect((JSON.parse(saved) as Briefing).scenes[0]!.title).toEqual({ en: 'Another heading', uk });
});

test('of a broken file it is said where and why, and what was there stays', async ({ page }) => {
	await withPublished(page);
	const count = published.scenes.length;
	const opened = page.locator('[data-opened]');
	for (const [name, text, said] of [
		['broken.json', '{\n  "title": ,\n}', /Line 2, column 12/],
		['picture.json', '\u0089PNG', /Line 1, column 1/],
		['list.json', '[1, 2]', /Line 1, column 1/],
		['large.json', ' '.repeat(1_200_000), /1\.2 MB/]
	] as const) {
		await openFile(page, name, text);
		await expect(opened).toContainText(name);
		await expect(opened).toContainText(said);
		await expect(headings(page)).toHaveCount(count);
	}
	const scenes = [
		{ view: `?date=${days[0]}`, title: { en: '<img src=x onerror=alert(1)>' } },
		{ view: `?date=${days[0]}&commodity=unobtainium` },
		{ view: `?date=${days[0]}`, data: '2020-01-01-00000000' }
	];
	await openFile(page, 'part.json', JSON.stringify({ scenes }, null, 1));
	await expect(opened).toContainText('unobtainium');
	await expect(opened).toContainText(/Line \d+, column \d+,\s+scene 2/);
	await expect(headings(page)).toHaveCount(count);
	await button(page, 'Open the 2 scenes that can be read').click();
	await expect(headings(page)).toContainText(['<img src=x onerror=alert(1)>', 'Scene 2']);
	await expect(answer(page)).toContainText('Undo brings that one back');
	await expect(sceneOf(page, 2)).toContainText('2020-01-01-00000000');
	await button(page, 'Undo').click();
	await expect(headings(page)).toHaveCount(count);
});

for (const [kind, refuse] of [
	[
		'blocked',
		() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			})
	],
	[
		'full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
		}
	]
] as const) {
	test(`where storage is ${kind} the work goes on, and is not lost unasked`, async ({ page }) => {
		await page.addInitScript(refuse);
		await withPublished(page);
		await page.getByLabel('Title of the briefing').fill('Mine');
		await expect(page.locator(`[data-keeping="${kind}"]`)).toContainText('save the briefing');
		await button(page, 'Undo').click();
		await button(page, 'Redo').click();
		await expect(page.getByLabel('Title of the briefing')).toHaveValue('Mine');
		const asked = page.waitForEvent('dialog', { timeout: longestEvent });
		await page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		await download(page, () => button(page, 'Save as a file').click());
		await page.goto('/brief/');
		await expect(page.getByRole('link', { name: 'Make a briefing of your own' })).toBeVisible();
	});
}

test('two windows do not write over each other unseen', async ({ page, context }) => {
	await withPublished(page);
	const other = await context.newPage();
	await other.goto(path);
	await expect(headings(other)).toHaveCount(published.scenes.length);
	await other
		.getByRole('button', { name: /^Remove/ })
		.first()
		.click();
	await expect(headings(page)).toHaveCount(published.scenes.length - 1);
	await expect(answer(page)).toContainText('Another window has changed this briefing');
	await button(page, 'Undo').click();
	await expect(headings(other)).toHaveCount(published.scenes.length);
});

test('the workshop has no serious finding and fits a phone', async ({ page }) => {
	await withPublished(page);
	await page.getByLabel('Show the fields in Ukrainian too').check();
	await page.locator('[data-publish] summary').click();
	await expect(sceneOf(page, 1).locator('[data-answer]')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
	for (const at of [path, `/uk${path}`]) {
		await page.goto(at);
		await expect(headings(page)).toHaveCount(published.scenes.length);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		).toBeLessThanOrEqual(0);
	}
});

test('a briefing of one’s own is saved as slides', async ({ page }) => {
	await withPublished(page);
	await page.getByLabel('Title of the briefing').fill('Who holds the coal');
	await page.getByRole('link', { name: 'Read as a story' }).click();
	await button(page, 'Save as slides').click();
	const slides = page.locator('[data-slides]');
	await slides.getByLabel('The map as').selectOption({ label: 'shapes to move and recolour' });
	const file = await download(page, () =>
		slides.getByRole('button', { name: 'Save slides' }).click()
	);
	const parts = unzipSync(readFileSync(await file.path()));
	const paths = Object.keys(parts).filter((part) => /slides\/slide\d+\.xml$/.test(part));
	expect(paths, 'a cover and two of each scene').toHaveLength(1 + 2 * published.scenes.length);
	expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain('Who holds the coal');
	for (const [scene, { title }] of published.scenes.entries()) {
		const slide = strFromU8(parts[`ppt/slides/slide${2 + 2 * scene}.xml`]!);
		expect(slide).toContain(title.en);
	}
});
