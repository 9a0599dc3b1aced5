import { expect, test as base, type Download, type Page } from '@playwright/test';
import { watchFaults, type Watched } from './faults';
import { refuseWebGl } from './web-gl';

export { expect };

/** How long a test waits for an event that something it did should cause, ms: a wrong expectation costs seconds. */
export const longestEvent = 10_000;

interface Options {
	/** Whether the browser has WebGL. Drawing the map in software takes longer than all else. */
	readonly drawsMap: boolean;
}

/**
 * Every journey fails on a page error, a console error or a request to another host. The browser has no WebGL: the page
 * is laid out as ever, and shows the picture of the map.
 */
export const test = base.extend<{ watched: Watched } & Options>({
	drawsMap: [false, { option: true }],
	watched: [
		async ({ context, baseURL, drawsMap }, use) => {
			if (!drawsMap) await refuseWebGl(context);
			await watchFaults(context, baseURL, use);
		},
		{ auto: true }
	]
});

/** Just wide enough for the layout of a desktop, with a quarter of its pixels: the fewer, the sooner a map is drawn. */
export const windowOfMap = { viewport: { width: 1024, height: 640 }, deviceScaleFactor: 0.5 };

/** A journey that asks something of the map. */
export const testWithMap = test.extend({ drawsMap: true, ...windowOfMap });

/** Waits until the map (of two dates, that of the later choice) has drawn all that it was given. */
export async function mapIdle(page: Page): Promise<void> {
	await expect(page.locator('[data-map]').last()).toHaveAttribute('data-map-state', 'idle', {
		timeout: 90_000
	});
}

/** Holds back what matches until what it gives is called. */
export async function hold(page: Page, pattern: string): Promise<() => void> {
	let release!: () => void;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(pattern, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

/** The file that the page offers to save after `press`; many maps may have to be drawn for it. */
export async function download(page: Page, press: () => Promise<void>): Promise<Download> {
	const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
	return file;
}

/** Waits until the page has fetched the code of the map and found that it cannot draw. */
export async function mapGivenUp(page: Page): Promise<void> {
	await expect(page.getByText(/cannot draw the map|не може намалювати мапу/)).toBeVisible();
}

/** Waits until page and estimate show a date. */
export async function shownDate(page: Page, date: string): Promise<void> {
	await expect(page.locator('[data-observation-date]')).toHaveAttribute(
		'data-observation-date',
		date
	);
}

/** Types a day into the field of the timeline. */
export async function typeDate(page: Page, date: string): Promise<void> {
	const field = page.locator('.timeline').getByRole('textbox');
	await field.fill(date);
	await field.press('Enter');
}

/** Waits until the row of a resource has its interval, which comes after its share. */
export async function shownInterval(page: Page, commodity: string): Promise<void> {
	const row = page.locator(`tr[data-commodity="${commodity}"]`);
	await expect(row).toHaveAttribute('data-share-low', /\d/);
}

/** Unfolds the resources that the board keeps folded, and what each row rests on. */
export async function unfoldBoard(page: Page): Promise<void> {
	const more = page.locator('details', { has: page.getByText(/^\d+ more resources?$/) });
	await expect(more).toBeVisible();
	if ((await more.getAttribute('open')) === null) await more.locator('summary').first().click();
	// The folded rows are drawn after the press, not with it.
	await expect(more.getByRole('row').last()).toBeVisible();
	const folded = page.locator('[data-unfold][aria-expanded="false"]');
	await folded.evaluateAll((buttons: HTMLButtonElement[]) => buttons.forEach((b) => b.click()));
	await expect(folded).toHaveCount(0);
}

export interface Share {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** The machine-readable share of a row of the panel. */
export async function panelShare(page: Page, commodity: string): Promise<Share> {
	const row = page.locator(`tr[data-commodity="${commodity}"]`);
	const read = async (bound: string) => Number(await row.getAttribute(`data-share-${bound}`));
	return { low: await read('low'), central: await read('central'), high: await read('high') };
}

interface DrawnMap {
	getStyle(): { layers: { id: string; source?: string }[] };
	queryRenderedFeatures(options: { layers: string[] }): { properties: { id?: string } }[];
}

/** How many features of a source the map has drawn in the window. */
export async function renderedCount(page: Page, source: string): Promise<number> {
	return (await renderedIds(page, source)).length;
}

/** Ids of the deposits that the map has drawn in the window. */
export async function renderedDeposits(page: Page): Promise<string[]> {
	return [...new Set(await renderedIds(page, 'deposits'))].sort();
}

async function renderedIds(page: Page, source: string): Promise<string[]> {
	return page.evaluate((name) => {
		const { map } = document.querySelector('[data-map]') as unknown as { map: DrawnMap };
		const layers = map
			.getStyle()
			.layers.filter((layer) => layer.source === name)
			.map((layer) => layer.id);
		return map.queryRenderedFeatures({ layers }).map(({ properties }) => properties.id ?? '');
	}, source);
}
