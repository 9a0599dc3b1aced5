import type { Page } from '@playwright/test';
import { seriousFindings } from './accessibility';
import { expect, longestEvent, mapIdle, test } from './journey';
import { testInSharedPage, testWithMapInSharedPage } from './shared-page';

const field = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const said = (page: Page) => page.getByRole('search').getByRole('status');

/** Opens a page whose scripts run, and types into the search of its header; only keys are used. */
async function typeInSearch(page: Page, path: string, text: string) {
	await page.goto(path);
	// Before hydration nobody hears the shortcut.
	await expect(async () => {
		await page.keyboard.press('Control+k');
		await expect(field(page)).toBeFocused({ timeout: 500 });
	}).toPass();
	await page.keyboard.type(text);
}

for (const [path, spelling] of [
	['/', 'Шевченківське'],
	['/', 'Shevchenkivske'],
	['/', "shevchenkivs'ke"],
	['/uk/', 'Шевченковское']
] as const) {
	testInSharedPage(
		`${spelling} on ${path} finds the deposit and opens it in the view, by keyboard`,
		async ({ page }) => {
			await typeInSearch(page, path, spelling);
			await expect(options(page).first()).toHaveAttribute('data-hit', 'deposit/li-shevchenkivske');
			await page.keyboard.press('ArrowDown');
			await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
			await page.keyboard.press('Enter');
			await expect(page.locator('article[data-deposit="li-shevchenkivske"]')).toBeVisible();
			await expect(page).toHaveURL(new RegExp(`${path}\\?deposit=li-shevchenkivske&map=[\\d./]+$`));
			await expect(options(page)).toHaveCount(0);
			await page.goBack();
			await expect(page.locator('article[data-deposit]')).toHaveCount(0);
		}
	);
}

testWithMapInSharedPage(
	'on the map an oblast, a resource and a town change the view, not the page',
	async ({ page }) => {
		await typeInSearch(page, '/?date=2025-06-30', 'донецька область');
		await expect(options(page).first()).toHaveAttribute('data-hit', 'oblast/UA-14');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?date=2025-06-30&oblast=UA-14$/);
		await page.keyboard.type('Lithium');
		await expect(options(page).first()).toHaveAttribute('data-hit', 'commodity/lithium');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/commodity=lithium/);
		await mapIdle(page);
		await page.keyboard.type('Krivoy Rog');
		await expect(options(page).first()).toContainText('Kryvyi Rih');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/map=9\.00\/47\.91000\/33\.38000/);
		const centre = () =>
			page.evaluate(() => {
				const { map } = document.querySelector('[data-map]') as unknown as {
					map: { getCenter(): { lng: number; lat: number } };
				};
				const { lng, lat } = map.getCenter();
				return [lng.toFixed(2), lat.toFixed(2)];
			});
		await expect.poll(centre).toEqual(['33.38', '47.91']);
	}
);

test('a hit is a link to its page, which another button or key opens beside', async ({
	page,
	context
}) => {
	await typeInSearch(page, '/method/', 'Donetsk');
	await expect(page.locator('[data-hit="oblast/UA-14"]')).toHaveAttribute(
		'href',
		'/oblast/donetsk/'
	);
	const town = page.locator('[data-hit="place/Donetsk"]');
	await expect(town).toHaveAttribute('href', /^\/\?map=9\.00\/48\.\d+\/37\.\d+$/);
	const beside = context.waitForEvent('page', { timeout: longestEvent });
	await town.click({ button: 'middle' });
	const opened = await beside;
	await expect(opened).toHaveURL(/\?map=9\.00\/48/);
	// Its map would be drawn for nobody.
	await opened.close();
	await expect(page).toHaveURL(/\/method\/$/);
	await expect(town).toBeVisible();
	await town.click();
	await expect(page).toHaveURL(/\/\?map=9\.00\/48/);
	await typeInSearch(page, '/uk/data/', 'літій');
	await expect(options(page).first()).toHaveAttribute('href', '/uk/commodity/lithium/');
});

testInSharedPage('the keys move through the list and leave it', async ({ page }) => {
	await typeInSearch(page, '/method/', 'lithium');
	await expect(options(page).first()).toHaveAttribute('data-hit', 'commodity/lithium');
	const count = await options(page).count();
	expect(count).toBeGreaterThan(2);
	await expect(said(page)).toHaveText(`${count} results`);
	const last = (await options(page).last().getAttribute('data-hit'))!;
	const reached = async () => {
		const id = await field(page).getAttribute('aria-activedescendant');
		return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('data-hit');
	};
	for (const [key, hit] of [
		['ArrowUp', last],
		['Home', 'commodity/lithium'],
		['End', last],
		['ArrowDown', 'commodity/lithium']
	] as const) {
		await page.keyboard.press(key);
		await expect.poll(reached, key).toBe(hit);
	}
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(field(page)).toHaveValue('lithium');
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Tab');
	await expect(options(page)).toHaveCount(0);
	await expect(field(page)).not.toBeFocused();
});

testInSharedPage(
	'no match names the nearest, which must be reached before Enter takes it',
	async ({ page }) => {
		await typeInSearch(page, '/', 'Shevchukivska ruda');
		await expect(page.getByRole('search')).toContainText('No match. Nearest names:');
		await expect(said(page)).toHaveText(/^No match\. Nearest: Shevchenkivske, .+ or .+\.$/);
		await expect(options(page)).toHaveCount(3);
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(/deposit/);
		await page.keyboard.press('ArrowDown');
		await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\?deposit=li-shevchenkivske&map=[\d./]+$/);
	}
);

/** What the list and the announcement say, without what is marked as the other language, and the names of keys. */
async function wordsOf(page: Page): Promise<string> {
	return page.getByRole('search').evaluate((root) => {
		const copy = root.cloneNode(true) as HTMLElement;
		for (const other of copy.querySelectorAll('[lang="en"], kbd')) other.remove();
		return copy.innerText;
	});
}

for (const text of ['вугілля', 'Shevchenkivske', 'Донецьк', 'xqzzt']) {
	testInSharedPage(`the Ukrainian page answers "${text}" in Ukrainian alone`, async ({ page }) => {
		await typeInSearch(page, '/uk/', text);
		await expect(options(page).first()).toBeVisible();
		expect(await wordsOf(page)).not.toMatch(/[A-Za-z]{2,}/);
		const marked = options(page).locator('[lang="en"]');
		await expect(marked).toHaveCount(text === 'Shevchenkivske' ? 1 : 0);
	});
}

test('neither names nor engine are loaded before a reader turns to the search', async ({
	page
}) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	await page.goto('/method/');
	await expect(page.getByRole('combobox', { name: /Search for/ })).toBeVisible();
	await page.waitForLoadState('networkidle', { timeout: longestEvent });
	const before = requested.length;
	expect(requested.filter((url) => url.includes('search-names'))).toEqual([]);
	// Before hydration, which a quiet network does not tell of, nobody hears of the focus.
	await expect(async () => {
		await field(page).blur();
		await field(page).focus();
		await expect
			.poll(() => requested.some((url) => url.includes('search-names')), { timeout: 1000 })
			.toBe(true);
	}).toPass();
	await expect.poll(() => requested.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
	expect(requested.filter((url) => /dataset|basemap|control-history/.test(url))).toEqual([]);
});

test('names that cannot be loaded are said, and can be tried again', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route('**/search-names.json', (route) => route.abort());
	await typeInSearch(page, '/method/', 'lithium');
	await expect(page.getByRole('search').getByRole('alert')).toContainText('could not be loaded');
	await page.unroute('**/search-names.json');
	await page.getByRole('search').getByRole('button', { name: 'Try again' }).click();
	await expect(options(page).first()).toContainText('Lithium');
	await expect(field(page)).toBeFocused();
});

for (const width of [320, 390]) {
	testInSharedPage(
		`at ${width} px the search unfolds over the header, and its list fits the window`,
		async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			for (const path of ['/', '/uk/method/']) {
				await page.goto(path);
				if (width === 390) {
					const height = async () => (await page.locator('header').boundingBox())?.height;
					await expect.poll(height, path).toBeLessThan(90);
				}
				await expect(field(page)).toBeHidden();
				// Before hydration nobody hears the click.
				await expect(async () => {
					// A field that unfolded late covers the button.
					if (!(await field(page).isVisible()))
						await page.getByRole('button', { name: /^(Search|Пошук)$/ }).click({ timeout: 1000 });
					await expect(field(page)).toBeFocused({ timeout: 1000 });
				}).toPass();
				await page.keyboard.type('donetsk');
				await expect(options(page)).toHaveCount(10);
				const list = page.getByRole('listbox');
				const isWithin = async () => {
					const box = await list.boundingBox();
					return box !== null && box.x >= 0 && box.x + box.width <= width;
				};
				await expect.poll(isWithin, path).toBe(true);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
				const isOnTop = () =>
					options(page)
						.first()
						.evaluate((option) => {
							const { x, y, width: w, height: h } = option.getBoundingClientRect();
							return option.contains(document.elementFromPoint(x + w / 2, y + h / 2));
						});
				await expect.poll(isOnTop, path).toBe(true);
				await page.getByRole('button', { name: /^(Close the search|Закрити пошук)$/ }).click();
				await expect(field(page)).toBeHidden();
				await expect(page.getByRole('button', { name: /^(Search|Пошук)$/ })).toBeFocused();
			}
		}
	);
}

for (const [path, width, text] of [
	['/', 1440, 'donetsk'],
	['/uk/', 390, 'літій'],
	['/method/', 1440, 'xqzzt']
] as const) {
	testInSharedPage(
		`no serious accessibility finding with the list open: ${path}, ${width} px`,
		async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await typeInSearch(page, path, text);
			await expect(options(page).first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
			const contrast = !path.startsWith('/uk/');
			expect(await seriousFindings(page, { within: 'header', contrast })).toEqual([]);
		}
	);
}

test.describe('an address that leads nowhere', () => {
	test.beforeEach(({ watched }) => void watched.expectedErrors.push(/Not found: |status of 404/));

	test('suggests what it may mean, and has its name in a search', async ({ page }) => {
		await page.goto('/deposit/li-shevchenkivsk/');
		const suggestions = page.getByRole('region', { name: 'Did you mean one of these?' });
		const first = suggestions.getByRole('link').first();
		await expect(first).toContainText('Shevchenkivske');
		await expect(first).toHaveAttribute('href', '/deposit/li-shevchenkivske/');
		const main = page.getByRole('main').getByRole('combobox');
		await expect(main).toHaveValue('li shevchenkivsk');
		await main.fill('Kryvyj Rih');
		await expect(options(page).first()).toContainText('Kryvyi Rih');
		await main.press('Enter');
		await expect(page).toHaveURL(/\/\?map=9\.00\/47\.91/);
	});

	test('does so in Ukrainian, by the kind that the folder names', async ({ page }) => {
		await page.goto('/uk/oblast/poltavska-oblast');
		const suggestions = page.getByRole('region', { name: 'Можливо, ви шукали:' });
		await expect(suggestions.getByRole('link').first()).toContainText('Полтавська область');
		await expect(suggestions).not.toContainText('Родовище');
		expect(await seriousFindings(page)).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no search is offered that could not answer', async ({ page }) => {
		for (const width of [390, 1440]) {
			await page.setViewportSize({ width, height: 844 });
			await page.goto('/uk/');
			await expect(page.locator('header a').first()).toBeVisible();
			await expect(page.locator('search')).toBeHidden();
		}
	});
});
