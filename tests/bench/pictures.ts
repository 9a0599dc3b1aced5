import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../browser/chromium';
import { median, report } from './report';

const port = 4276;
const site = `http://127.0.0.1:${port}/`;
const budgets = { slide: 3000, a3: 20_000 } as const;
const rounds = 3;

/** Pictures of the built page, from the press to the file, in Chromium. */
export async function benchPictures(): Promise<void> {
	const server = spawn(
		process.execPath,
		[
			'node_modules/sirv-cli/bin.js',
			'build',
			'--host',
			'127.0.0.1',
			'--port',
			`${port}`,
			'--quiet'
		],
		{ stdio: 'ignore' }
	);
	const executablePath = findChromium();
	const browser = await chromium.launch({
		args: chromiumArguments,
		...(executablePath !== null && { executablePath })
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await openPanel(page);
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
	} finally {
		await browser.close();
		server.kill();
	}
}

async function openPanel(page: Page): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			await page.goto(site);
			break;
		} catch (error) {
			if (attempt === 50) throw error;
			await page.waitForTimeout(100);
		}
	}
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
