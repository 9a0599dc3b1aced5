import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { dayInWords, lastDay } from '../built-data';
import { download, expect, hold, shownDate, test } from './journey';

const section = (page: Page) => page.locator('[data-picture]');

/** Opens the panel with the picture of the view. */
async function openPicture(page: Page, path: string, name = 'Share and cite') {
	await page.goto(path);
	await page.getByRole('button', { name }).first().click();
	await expect(section(page).getByRole('img')).toBeVisible();
}

/** Width, height and, where it has them, dots per metre of a PNG, as its own bytes say. */
function headOf(file: string) {
	const bytes = readFileSync(file);
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	const density = bytes.indexOf('pHYs');
	return {
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20),
		dotsPerMetre: density < 0 ? null : bytes.readUInt32BE(density + 4)
	};
}

/** How many colours a picture has, and how much of it the most frequent one takes, as a browser decodes it. */
async function coloursOf(page: Page, file: string) {
	const base64 = readFileSync(file).toString('base64');
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = new OffscreenCanvas(400, Math.round((400 * image.height) / image.width));
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
		const counts = new Map<number, number>();
		for (let i = 0; i < pixels.length; i += 4) {
			const colour = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
		return { colours: counts.size, most: Math.max(...counts.values()) / (pixels.length / 4) };
	}, base64);
}

test('a view is saved as a slide and as a page of paper, of the exact size and not blank', async ({
	page
}) => {
	await openPicture(page, '/?date=2024-07-08&commodity=coal');
	await shownDate(page, '2024-07-08');
	for (const [use, width, height, dotsPerMetre] of [
		['slide', 1920, 1080, null],
		['a4', 3508, 2480, 11811]
	] as const) {
		await section(page).getByRole('combobox').first().selectOption(use);
		const file = await download(page, () =>
			section(page).getByRole('button', { name: 'Save PNG' }).click()
		);
		expect(file.suggestedFilename()).toBe(`behind-the-line_2024-07-08_${width}x${height}.png`);
		const path = await file.path();
		expect(headOf(path)).toEqual({ width, height, dotsPerMetre });
		const { colours, most } = await coloursOf(page, path);
		expect(colours).toBeGreaterThan(200);
		expect(most).toBeLessThan(0.6);
		await expect(section(page).getByRole('status')).toContainText('Saved as');
	}
});

test('an SVG holds text as text, named layers, date, source, licence, version and address', async ({
	page
}) => {
	await openPicture(page, '/');
	const file = await download(page, () =>
		section(page).getByRole('button', { name: 'Save SVG' }).click()
	);
	const text = readFileSync(await file.path(), 'utf8');
	const found = await page.evaluate((svg) => {
		const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
		const inkscape = 'http://www.inkscape.org/namespaces/inkscape';
		return {
			isValid: parsed.querySelector('parsererror') === null,
			words: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '),
			layers: [...parsed.querySelectorAll('g')].flatMap(
				(group) => group.getAttributeNS(inkscape, 'label') ?? []
			),
			addresses: [...parsed.querySelectorAll('[href]')].length
		};
	}, text);
	expect(found.isValid).toBe(true);
	expect(found.addresses).toBe(0);
	expect(found.layers).toEqual(
		expect.arrayContaining(['land', 'occupied', 'water', 'borders', 'front', 'deposits', 'names'])
	);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	for (const word of [title, dayInWords(lastDay), 'VIINA', 'ODbL 1.0', 'data version', 'Kyiv']) {
		expect(found.words.replace(/[\s\u2060]+/g, ' ')).toContain(word.replace(/[\s\u2060]+/g, ' '));
	}
	expect(found.words).toContain(`date=${lastDay}`);
});

test('a picture is copied, and a refused clipboard leaves a way', async ({ context, page }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPicture(page, '/uk/', 'Поділитися й цитувати');
	const copy = section(page).getByRole('button', { name: 'Копіювати зображення' });
	await copy.click();
	await expect(section(page).getByRole('status')).toHaveText('Зображення скопійовано');
	const kinds = await page.evaluate(async () => {
		return (await navigator.clipboard.read()).flatMap(({ types }) => [...types]);
	});
	expect(kinds).toContain('image/png');
	await context.clearPermissions();
	await page.evaluate(() =>
		Object.defineProperty(navigator.clipboard, 'write', {
			value: () => Promise.reject(new DOMException('', 'NotAllowedError'))
		})
	);
	await copy.click();
	await expect(section(page).getByRole('status')).toContainText('Збережіть його як PNG');
});

test('a size that is none says what one is, and keeps what was typed', async ({ page }) => {
	await openPicture(page, '/');
	await section(page).getByRole('combobox').first().selectOption('custom');
	const width = section(page).getByLabel('Width, px');
	await width.fill('12');
	await expect(section(page).getByText('Each side measures 600 to 8000 px.')).toBeVisible();
	await expect(section(page).getByRole('button', { name: 'Save PNG' })).toBeDisabled();
	await expect(width).toHaveValue('12');
	await width.fill('1234');
	const file = await download(page, () =>
		section(page).getByRole('button', { name: 'Save PNG' }).click()
	);
	expect(headOf(await file.path())).toMatchObject({ width: 1234, height: 900 });
});

test('the line of the day is waited for, and a failed part can be fetched again', async ({
	page
}) => {
	const release = await hold(page, '**/data/occupation.*');
	await page.goto('/?date=2022-04-15');
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	await expect(section(page).getByText('Drawing the picture…')).toBeVisible();
	await expect(section(page).getByRole('button', { name: 'Save PNG' })).toBeDisabled();
	release();
	await expect(section(page).getByRole('img')).toBeVisible();
});

test('the panel has no accessibility finding and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPicture(page, '/');
	expect(await seriousFindings(page, { within: 'dialog', anyImpact: true })).toEqual([]);
	const box = await section(page).boundingBox();
	expect(box!.x + box!.width).toBeLessThanOrEqual(390);
});
