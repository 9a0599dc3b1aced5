import type { Page } from '@playwright/test';
import { onBuiltSite, openWhenServed } from './built-site';
import { median, report } from './report';

const port = 4276;
const budgets = { slide: 3000, a3: 20_000 } as const;
const rounds = 3;

/** Pictures of the built page, from the press to the file, in Chromium. */
export async function benchPictures(): Promise<void> {
	await onBuiltSite(port, async (page, site) => {
		await openPanel(page, site);
		for (const use of ['slide', 'a3'] as const) {
			await page.locator('[data-picture] select').first().selectOption(use);
			const times: number[] = [];
			for (let i = 0; i < rounds; i++) times.push(await timeOfFile(page, 'Save PNG'));
			const ms = median(times);
			report(
				`a PNG for ${use}, from the press to the file, median of ${rounds}`,
				`${(ms / 1000).toFixed(2)} s`,
				`≤ ${budgets[use] / 1000} s`,
				ms <= budgets[use]
			);
		}
	});
}

const ofSlides = { picture: 15_000, shapes: 5000 } as const;

/** The slides of a briefing of five scenes or more, of which each is two, from the press to the file. */
export async function benchSlides(): Promise<void> {
	await onBuiltSite(port, async (page, site) => {
		await openWhenServed(page, `${site}brief/minerals-agreement/`);
		const scenes = await page.locator('nav a[href^="#scene-"]').count();
		await page.getByRole('button', { name: 'Save as slides' }).click();
		const slides = 2 * scenes;
		for (const map of ['shapes', 'picture'] as const) {
			await page.locator('[data-slides] select').first().selectOption(map);
			const times: number[] = [];
			for (let i = 0; i < rounds; i++) {
				times.push(await timeOfFile(page, 'Save slides'));
			}
			const ofTen = (median(times) * 10) / slides;
			report(
				`PPTX with its maps as ${map}, ten slides of ${slides}, median of ${rounds}`,
				`${(ofTen / 1000).toFixed(2)} s`,
				`≤ ${ofSlides[map] / 1000} s`,
				ofTen <= ofSlides[map]
			);
		}
	});
}

async function openPanel(page: Page, site: string): Promise<void> {
	await openWhenServed(page, site);
	await page.waitForSelector('[data-map-state="idle"]');
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	await page.locator('[data-picture] img').waitFor();
}

async function timeOfFile(page: Page, name: string): Promise<number> {
	const start = performance.now();
	const file = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('button', { name }).click();
	await (await file).path();
	return performance.now() - start;
}
