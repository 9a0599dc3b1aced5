import { test as base, type Browser, type Page } from '@playwright/test';
import { watchFaults } from './faults';
import { windowOfMap } from './journey';
import { refuseWebGl } from './web-gl';

/** Null: no test of the worker has opened it yet. */
interface Shared {
	page: Page | null;
}

/** See `testInSharedPage`. */
const inSharedPage = (drawsMap: boolean) =>
	base.extend<object, { shared: Shared }>({
		shared: [
			async ({ browser: _ }, use) => {
				const shared: Shared = { page: null };
				await use(shared);
				await shared.page?.context().close();
			},
			{ scope: 'worker' }
		],
		page: async ({ browser, shared, baseURL, viewport }, use) => {
			const page = (shared.page ??= await newPage(browser, drawsMap));
			// What a test before this one may have changed.
			if (viewport !== null) await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
			await watchFaults(page.context(), baseURL, () => use(page));
			// A map that nobody looks at any more would be drawn beside the next test.
			if (drawsMap) await page.goto('about:blank');
		}
	});

/**
 * A test in a page that all such tests of a worker share, with what the browser has kept of the site: it opens an address
 * in half the time that a new browser takes. For tests that look, choose and unfold; one that counts the history, or asks
 * for the storage or for what is fetched, needs a browser of its own. The page has no WebGL, and fails on the faults of a journey.
 */
export const testInSharedPage = inSharedPage(false);

/** As `testInSharedPage`, where something is asked of the map; its window is that of `testWithMap`. */
export const testWithMapInSharedPage = inSharedPage(true).extend(windowOfMap);

/** A page with the options of the configuration. */
async function newPage(browser: Browser, drawsMap: boolean): Promise<Page> {
	const context = await browser.newContext(drawsMap ? windowOfMap : {});
	if (!drawsMap) await refuseWebGl(context);
	return context.newPage();
}
