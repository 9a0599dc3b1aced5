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
			for (let i = 0; i < rounds; i++) times.push(await timeOfPng(page));
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

async function openPanel(page: Page, site: string): Promise<void> {
	await openWhenServed(page, site);
	await page.waitForSelector('[data-map-state="idle"]');
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	await page.locator('[data-picture] img').waitFor();
}

async function timeOfPng(page: Page): Promise<number> {
	const start = performance.now();
	const file = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Save PNG' }).click();
	await (await file).path();
	return performance.now() - start;
}
