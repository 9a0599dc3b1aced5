import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { monteCarlo } from '../../src/lib/domain/monte-carlo/monte-carlo';
import { readBuilt } from '../bench/built';
import { seriousFindings } from './accessibility';
import { expect, mapIdle, shownDate, test, testWithMap } from './journey';
import { testInSharedPage } from './shared-page';
import { changeBefore, dayInWords, lastDay } from '../built-data';

const workerScript = '**/draws.worker*.js';
const start = (page: Page) => page.getByRole('button', { name: 'Make 5,000 random draws' });
const cancel = (page: Page) => page.getByRole('button', { name: 'Cancel' });
const drawnRow = (page: Page, id: string) => page.locator(`tr[data-drawn="${id}"]`);

/** The machine-readable percentiles of a row, to the last digit. */
async function drawn(page: Page, id: string): Promise<(string | null)[]> {
	const row = drawnRow(page, id);
	await expect(row).toBeVisible();
	const names = ['share-p5', 'share-p50', 'share-p95', 'value-p5', 'value-p50', 'value-p95'];
	return Promise.all(names.map((name) => row.getAttribute(`data-${name}`)));
}

/** The same, computed here from the built files. */
function computed(id: string, date: string, draws: number, seed: number): string[] {
	const { dataset, history } = readBuilt();
	const question = { date: isoDate(date), oblast: null, prices: '2021-2025' } as const;
	const estimate = monteCarlo(dataset, history, question, { draws, seed });
	const { tonnage, value } = estimate.commodities.find(({ commodity }) => commodity === id)!;
	return [tonnage!.share, value!.behind!].flatMap(({ p5, p50, p95 }) => [p5, p50, p95].map(String));
}

test('a click draws, shows percentiles, and the link brings the same numbers back', async ({
	page
}) => {
	const requested: string[] = [];
	page.on('request', (request) => void requested.push(request.url()));
	await page.goto('/?commodity=coal,lithium&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	expect(requested.some((url) => url.includes('draws.worker'))).toBe(false);
	await start(page).click();
	await expect(page.getByRole('status').filter({ hasText: '5,000 draws done' })).toBeAttached();
	await expect(page).toHaveURL(/draws=5000&seed=\d+/);
	const seed = Number(new URL(page.url()).searchParams.get('seed'));
	const coal = await drawn(page, 'coal');
	expect(coal).toEqual(computed('coal', '2024-07-08', 5000, seed));
	await expect(page.locator('tr[data-drawn]')).toHaveCount(2);
	const section = page.getByRole('region', { name: /How sure/ });
	await expect(section).toContainText(`As of 8 July 2024: 5,000 random draws from seed ${seed}`);
	await expect(section).toContainText('sticker price of rock in the ground');
	await expect(section.getByRole('progressbar')).toBeHidden();
	await page.reload();
	expect(await drawn(page, 'coal')).toEqual(coal);
});

test('cancel leaves the page as it was, and the draws can be started again', async ({ page }) => {
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	// The worker's code never comes: the run lasts until it is cancelled.
	await page.route(workerScript, () => undefined);
	const url = page.url();
	await start(page).click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await cancel(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('progressbar')).toBeHidden();
	await expect(cancel(page)).toBeHidden();
	await expect(start(page)).toBeFocused();
	await expect(page.locator('tr[data-drawn]')).toHaveCount(0);
	expect(page.url()).toBe(url);
	await page.unroute(workerScript);
	await page.keyboard.press('Enter');
	await expect(drawnRow(page, 'coal')).toBeVisible();
});

test('while it draws, the date can be moved; the result keeps the date it was asked for', async ({
	page
}) => {
	await page.goto('/?commodity=coal&date=2024-07-08');
	await shownDate(page, '2024-07-08');
	const overlapped = page.evaluate(
		() =>
			new Promise<boolean>((resolve) => {
				const shown = () =>
					document.querySelector('[data-observation-date]')?.getAttribute('data-observation-date');
				const before = shown();
				let moved = false;
				const observer = new MutationObserver(() => {
					const progress = document.querySelector('progress');
					if (progress !== null && progress.value > 0 && !moved) {
						moved = true;
						document
							.querySelector<HTMLButtonElement>('button[aria-label="Previous change"]')
							?.click();
					}
					if (!moved || shown() === before) return;
					observer.disconnect();
					resolve(progress !== null);
				});
				observer.observe(document.body, { subtree: true, childList: true, attributes: true });
			})
	);
	await start(page).click();
	expect(await overlapped).toBe(true);
	const earlier = changeBefore('2024-07-08');
	await shownDate(page, earlier);
	const section = page.getByRole('region', { name: /How sure/ });
	await expect(section).toContainText('As of 8 July 2024');
	await expect(section).toContainText('for a different date, area or price');
	await section.getByRole('button', { name: 'Draw again for what is shown now' }).click();
	await expect(section).toContainText(`As of ${dayInWords(earlier)}`);
	await expect(section).not.toContainText('for a different date, area or price');
	await expect(page).toHaveURL(/seed=\d+/);
	const seed = Number(new URL(page.url()).searchParams.get('seed'));
	expect(await drawn(page, 'coal')).toEqual(computed('coal', earlier, 5000, seed));
});

interface Pace {
	readonly median: number;
	readonly longest: number;
	readonly total: number;
}

/** Gaps between frames, ms, while there is a progress bar, or for a second where there is none. */
async function framePace(page: Page, during: 'idle' | 'drawing'): Promise<Pace> {
	return page.evaluate(
		(drawing) =>
			new Promise<Pace>((resolve) => {
				const gaps: number[] = [];
				const running = () => document.querySelector('progress') !== null;
				const start = performance.now();
				let last = start;
				let seen = false;
				// A run may begin and end between two frames.
				const observer = new MutationObserver(() => (seen ||= running()));
				observer.observe(document.body, { subtree: true, childList: true });
				const frame = (now: number) => {
					gaps.push(now - last);
					last = now;
					if (drawing ? !seen || running() : now - start < 1000) requestAnimationFrame(frame);
					else {
						observer.disconnect();
						gaps.sort((a, b) => a - b);
						resolve({
							median: gaps[gaps.length >> 1]!,
							longest: gaps.at(-1)!,
							total: now - start
						});
					}
				};
				requestAnimationFrame(frame);
			}),
		during === 'drawing'
	);
}

testWithMap(
	'while it draws, frames come as they do at rest, and quarters are announced politely',
	async ({ page }) => {
		await page.goto('/?commodity=coal&date=2024-07-08&draws=20000&seed=1');
		await drawn(page, 'coal');
		await mapIdle(page);
		const status = page.locator('section[aria-labelledby="draws-title"] [role="status"]');
		const heard = await status.evaluateHandle((element) => {
			const words: string[] = [];
			new MutationObserver(() => words.push(element.textContent)).observe(element, {
				characterData: true,
				childList: true,
				subtree: true
			});
			return words;
		});
		// A machine that is busy elsewhere keeps any page waiting; a run in which it was not shows what the page does.
		await expect(async () => {
			const idle = await framePace(page, 'idle');
			await heard.evaluate((words) => void words.splice(0));
			const pace = framePace(page, 'drawing');
			await page.getByRole('button', { name: 'Make 20,000 random draws' }).click();
			const drawing = await pace;
			await expect(status).toHaveText('20,000 draws done.');
			// Draws on the page's own thread would be one gap, or a few that fill the run, in every run.
			expect(drawing.longest).toBeLessThan(drawing.total / 3);
			expect(drawing.median).toBeLessThan(4 * idle.median);
		}).toPass({ timeout: 120_000 });
		const words = await heard.jsonValue();
		expect(words.some((text) => /: (25|50|75)%$/.test(text))).toBe(true);
		expect(words.length, 'announcements').toBeLessThanOrEqual(8);
	}
);

test('a run can be cancelled half-way: what was drawn before stays, and nothing comes after', async ({
	page
}) => {
	await page.goto('/?commodity=coal&date=2024-07-08&draws=20000&seed=1');
	const before = await drawn(page, 'coal');
	await page.evaluate(() => {
		new MutationObserver(() => {
			const progress = document.querySelector('progress');
			if (progress === null || progress.value === 0) return;
			const buttons = [...document.querySelectorAll('button')];
			buttons.find(({ textContent }) => textContent.trim() === 'Cancel')?.click();
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
	});
	await page.getByRole('button', { name: 'Make 20,000 random draws' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'cancelled' })).toBeAttached();
	await expect(page.getByRole('progressbar')).toBeHidden();
	expect(await drawn(page, 'coal')).toEqual(before);
});

test('a worker that cannot start is said, and can be tried again', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	await page.route(workerScript, (route) => route.abort());
	await start(page).click();
	const alert = page.getByRole('alert').filter({ hasText: 'The draws could not be made.' });
	await expect(alert).toBeVisible();
	await page.unroute(workerScript);
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(drawnRow(page, 'coal')).toBeVisible();
	await expect(alert).toBeHidden();
});

testInSharedPage(
	'a link with draws that cannot be made names them and draws nothing',
	async ({ page }) => {
		await page.goto('/?commodity=coal&draws=50&seed=1');
		await shownDate(page, lastDay);
		await expect(page.getByRole('status').filter({ hasText: 'draws = “50”' })).toBeVisible();
		await expect(page.locator('tr[data-drawn]')).toHaveCount(0);
	}
);

testInSharedPage('back takes the draws away, forward brings them back', async ({ page }) => {
	await page.goto('/?commodity=coal');
	await shownDate(page, lastDay);
	await start(page).click();
	const coal = await drawn(page, 'coal');
	// Draws are shown before they are a step of the history.
	await expect(page).toHaveURL(/seed=\d+/);
	await page.goBack();
	await expect(page.locator('tr[data-drawn]')).toHaveCount(0);
	await page.goForward();
	expect(await drawn(page, 'coal')).toEqual(coal);
});

for (const path of ['/?draws=100&seed=1', '/uk/?draws=100&seed=1']) {
	testInSharedPage(
		`the drawn table has no serious accessibility finding, and fits a phone: ${path}`,
		async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 844 });
			await page.goto(path);
			await expect(drawnRow(page, 'total')).toBeVisible();
			const overflowPx = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect([path, overflowPx]).toEqual([path, 0]);
			const within = 'section[aria-labelledby="draws-title"]';
			expect(await seriousFindings(page, { within, contrast: path.startsWith('/?') })).toEqual([]);
		}
	);
}

test('the worker starts under a sub-path too', async ({ page }) => {
	const files = sirv('build', { dev: true });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith('/maps/minerals/')) return void response.writeHead(404).end();
		request.url = path.slice('/maps/minerals'.length);
		files(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	try {
		await page.goto(`http://127.0.0.1:${port}/maps/minerals/uk/?commodity=coal&draws=100&seed=9`);
		expect(await drawn(page, 'coal')).toEqual(computed('coal', lastDay, 100, 9));
	} finally {
		server.close();
	}
});
