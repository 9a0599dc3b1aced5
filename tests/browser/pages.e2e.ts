import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { seriousFindings } from './accessibility';
import { expect, panelShare, test } from './journey';
import { testInSharedPage } from './shared-page';

const kinds = ['/deposit/li-shevchenkivske/', '/commodity/lithium/', '/oblast/donetsk/'] as const;
const lists = ['/oblast/', '/commodity/', '/deposit/'] as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the dossier of a deposit says what is known of it, and from where', async ({ page }) => {
		await page.goto('/deposit/li-shevchenkivske/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Shevchenkivske');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Шевченківське');
		const main = page.getByRole('main');
		await expect(main).toContainText('8.7 km behind the line, ± 6.4 km');
		await expect(main).toContainText('17 August 2025');
		await expect(main).toContainText('C1+C2');
		await expect(main).toContainText('nearest settlement, standard error 4 km');
		// The formula with its numbers, and what the money is not.
		await expect(main).toContainText(
			/263\s+kt \(weighted by category: 375\skt × 0\.7\) × 11,800\s+USD\/t\s=\s+USD\s3\.1\sbillion/
		);
		await expect(main).toContainText('not wealth');
		await expect(main.locator('a[href^="https://"]').first()).toBeVisible();
		await page.getByRole('link', { name: 'Donetsk Oblast' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Donetsk Oblast');
	});

	for (const [path, said] of [
		[
			'/commodity/lithium/',
			['What it is for', 'rechargeable batteries', 'in the world, 2025', 'Australia']
		],
		[
			'/uk/commodity/lithium/',
			['Для чого використовують', 'акумуляторів', 'у світі, 2025 рік', 'Австралія']
		],
		[
			'/commodity/ozokerite/',
			['What it is for', 'None of our sources covers this', 'Who produces it in the world']
		],
		[
			'/uk/commodity/ozokerite/',
			[
				'Для чого використовують',
				'Жодне з наших джерел про це не каже',
				'Найбільші виробники у світі'
			]
		]
	] as const) {
		test(`${path} says what it is for and who produces it, or that this is not known`, async ({
			page
		}) => {
			await page.goto(path);
			const main = page.getByRole('main');
			for (const words of said) await expect(main).toContainText(words);
			const source = main.getByRole('link', {
				name: 'Mineral Commodity Summaries 2026',
				exact: true
			});
			await expect(source).toHaveCount(path.includes('lithium') ? 1 : 0);
		});
	}

	for (const [slug, text] of [
		['poltava', 'Natural gas'],
		['zhytomyr', 'Titanium'],
		['kirovohrad', 'Lithium'],
		['dnipropetrovsk', 'Coal'],
		['crimea', '100%']
	] as const) {
		test(`the page of ${slug} has its deposits and its land`, async ({ page }) => {
			await page.goto(`/oblast/${slug}/`);
			await expect(page.getByRole('main')).toContainText(text);
			await expect(page.getByRole('main')).toContainText(/of its land lies behind the front line/);
			await expect(page.locator('tr[data-deposit]').first()).toBeVisible();
		});
	}

	test('all units, resources and deposits are listed and lead to their pages', async ({ page }) => {
		for (const [list, count] of [
			['oblast', 27],
			['commodity', 74],
			['deposit', 375]
		] as const) {
			await page.goto(`/${list}/`);
			await expect(page.locator(`main li a[href*="/${list}/"]`)).toHaveCount(count);
		}
	});
});

testInSharedPage('the page of a resource says what the map says', async ({ page }) => {
	await page.goto('/commodity/coal/');
	const ofPage = await panelShare(page, 'coal');
	await page.getByRole('link', { name: 'Show on the map' }).click();
	await expect(page).toHaveURL(/\?commodity=coal$/);
	await expect(page.locator('#figures [data-how="coal"]')).toBeVisible();
	const ofMap = await panelShare(page, 'coal');
	for (const bound of ['low', 'central', 'high'] as const) {
		expect(ofPage[bound]).toBeCloseTo(ofMap[bound], 5);
	}
});

testInSharedPage(
	'the share through time has a table twin that ends with the latest day',
	async ({ page }) => {
		await page.goto('/commodity/lithium/');
		await page.getByText('As a table').click();
		const first = page.locator('figure tbody tr').first();
		await expect(first).toContainText('24 April 2026');
		const { central } = await panelShare(page, 'lithium');
		await expect(first).toContainText(`${Math.round(central * 100)}%`);
	}
);

testInSharedPage('the other language has the same page', async ({ page }) => {
	await page.goto('/deposit/li-shevchenkivske/');
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(/\/uk\/deposit\/li-shevchenkivske\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
	await expect(page.getByRole('main')).toContainText('За лінією фронту');
});

/** Folders of all built pages, below `build`. */
const builtFolders = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => basename(file) === 'index.html')
	.map((file) => join(dirname(file), '/'));

test('every oblast, resource and deposit has a page in both languages', () => {
	const english = builtFolders.filter((folder) => !folder.startsWith('uk/'));
	// The map, its embedded form, three lists, method and data.
	expect(english).toHaveLength(27 + 74 + 375 + 3 + 4);
	const lost = english.filter((folder) => !builtFolders.includes(join('uk', folder)));
	expect(lost).toEqual([]);
	expect(builtFolders).toHaveLength(2 * english.length);
});

test('every page names itself and its alternates, which are there', () => {
	for (const folder of builtFolders) {
		const html = readFileSync(join('build', folder, 'index.html'), 'utf8');
		const hrefs = [...html.matchAll(/rel="(?:canonical|alternate)"[^>]*href="([^"]+)"/g)].map(
			([, href]) => new URL(href!, `http://built/${folder}`).pathname
		);
		const own = folder === './' ? '/' : `/${folder}`;
		const inEnglish = own.replace(/^\/uk\//, '/');
		const expected = [own, inEnglish, `/uk${inEnglish}`, inEnglish];
		expect([folder, hrefs]).toEqual([folder, expected]);
	}
});

test('without its address a build has no sitemap and leaks none', () => {
	expect(existsSync(join('build', 'sitemap.xml'))).toBe(false);
	expect(readFileSync(join('build', 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test('no page of a deposit, resource or oblast is heavier than 40 kB', () => {
	for (const path of [...kinds, ...lists]) {
		expect([path, readFileSync(join('build', path, 'index.html.br')).length < 40_000]).toEqual([
			path,
			true
		]);
	}
});

/**
 * What is made alike in a long list: of the deposits by oblast those of Donetsk Oblast are looked at, which lie on every
 * side of the line, and of a table the first rows.
 */
const alike =
	'main section[aria-labelledby^="UA-"]:not([aria-labelledby="UA-14"]), main tbody > tr:nth-child(n + 25)';

for (const language of ['', '/uk']) {
	for (const path of [...kinds, ...lists]) {
		testInSharedPage(
			`${language}${path}: nothing is wider than 320 px, and axe has nothing serious to say`,
			async ({ page }) => {
				await page.setViewportSize({ width: 320, height: 700 });
				await page.goto(language + path);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				const contrast = language === '';
				expect(await seriousFindings(page, { without: alike, contrast })).toEqual([]);
			}
		);
	}
}

testInSharedPage('the numbers of a dossier unfold in place to their sources', async ({ page }) => {
	await page.goto('/deposit/li-shevchenkivske/');
	await page.getByText('How are the numbers of this deposit made?').click();
	const trees = page.locator('[data-how-deposit]');
	await expect(trees.locator('[data-quantity]').first()).toBeVisible();
	await expect(trees).toContainText('As of 24 April 2026');
	await expect(trees.locator('a[href^="https://"]').first()).toBeVisible();
});

test('an address of no deposit leads to the page that says so', async ({ page, watched }) => {
	watched.expectedErrors.push(/404/);
	await page.goto('/uk/deposit/li-shevchenkivsk/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'За цією адресою сторінки немає'
	);
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

for (const path of [
	'/uk/deposit/coal-bazhanova/',
	'/uk/commodity/coal/',
	'/uk/commodity/titanium/',
	'/uk/oblast/donetsk/'
]) {
	testInSharedPage(`${path} says nothing of ours in English`, async ({ page }) => {
		await page.goto(path);
		const found = await page.getByRole('main').evaluate((root) => {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: string[] = [];
			while (walker.nextNode()) {
				const quoted = walker.currentNode.parentElement?.closest('[lang="en"]');
				// Formulas and units (Li2O, TR2O3) are the same in every language.
				const words = /\b[a-z]{4,}\b/i.exec(walker.currentNode.textContent ?? '');
				if (!quoted && words) texts.push(walker.currentNode.textContent!.trim());
			}
			return texts;
		});
		expect(found).toEqual([]);
	});
}

testInSharedPage(
	'the product and the unit of a price are in the language of the page',
	async ({ page }) => {
		const price = page.getByRole('region', { name: 'Ціна' });
		await page.goto('/uk/commodity/coal/');
		await expect(price).toContainText('Енергетичне вугілля');
		await expect(price).toContainText('дол. США/т');
		await expect(price.locator('span[lang="en"]')).toHaveCount(0);
		await page.goto('/uk/commodity/zinc/');
		await expect(price.locator('span[lang="en"]')).toHaveText(['LME']);
		await page.goto('/uk/method/');
		const row = page.getByRole('row', { name: 'Енергетичне вугілля (атлантичний орієнтир' });
		await expect(row).toContainText('дол. США/т');
		await page.goto('/commodity/coal/');
		await expect(page.getByRole('region', { name: 'Price' })).toContainText(
			'Thermal coal (Atlantic proxy, recommended): South African export'
		);
	}
);

testInSharedPage(
	'the notes on a deposit and on its place are in the language of the page',
	async ({ page }) => {
		await page.goto('/deposit/li-shevchenkivske/');
		const main = page.getByRole('main');
		await expect(main).toContainText('Its area is given as 0.4 or as 0.8 km².');
		await page.goto('/uk/deposit/li-shevchenkivske/');
		await expect(main).toContainText('Площу вказують як 0,4 або 0,8 км².');
		const place = main.locator('dd', { hasText: 'Великоновосілківський район: GeoNames 694168' });
		await expect(place).toHaveAttribute('lang', 'uk');
		await expect(place.locator('[lang="en"]')).toHaveText(['GeoNames', 'Who’s On First']);
	}
);
