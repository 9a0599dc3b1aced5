import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { dayInWords, lastDay, manifest } from '../built-data';
import { seriousFindings } from './accessibility';
import { changedLastDay, testOnHosts as test } from './changed-host';
import { download, expect, longestEvent, mapIdle, windowOfMap } from './journey';

const briefings = JSON.parse(
	readFileSync('static/data/briefings.json', 'utf8')
) as readonly Briefing[];
const ofLithium = `?parts=number,legend&commodity=lithium&date=${lastDay}&prices=2021-2025`;

/** Kinds of space are one space. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The one number of an embed, once its interval is drawn. */
async function numberIn(page: Page, address: string): Promise<string> {
	await page.goto(address);
	const number = page.locator('[data-number]');
	await expect(number).toContainText(/\([<>]?\d/);
	return plain(await number.innerText());
}

test('a pinned embed stays as it was when the data change, while the live one changes', async ({
	page,
	hosts
}) => {
	const before = await numberIn(page, `/embed/${ofLithium}`);
	expect(before).toContain(dayInWords(lastDay));
	const root = `${hosts.changed}/v/${hosts.release}/`;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	expect(await numberIn(page, `${root}embed/${ofLithium}`)).toBe(before);
	const badge = page.locator('main footer [data-release]');
	await expect(badge).toContainText(`pinned, data of ${dayInWords(lastDay)}`);
	await expect(badge).toContainText(`newer data: now ${dayInWords(changedLastDay)}`);
	// Code and data are the release's own; the host is asked for nothing but what it shows now.
	expect(asked.filter((url) => !url.startsWith(root))).toEqual([`${hosts.changed}/version.json`]);
	const live = ofLithium.replace(lastDay, changedLastDay);
	const after = await numberIn(page, `${hosts.changed}/embed/${live}`);
	expect(after).toContain(dayInWords(changedLastDay));
	expect(after.split(' ')[0]).not.toBe(before.split(' ')[0]);
	await expect(page.locator('[data-release]')).toHaveCount(0);
});

test('the line on newer data leads to the live map with the same question, of its last day', async ({
	page,
	hosts
}) => {
	await page.goto(`${hosts.changed}/v/${hosts.release}/uk/embed/${ofLithium}`);
	const badge = page.locator('[data-release]');
	await expect(badge).toContainText(`закріплено, дані станом на ${dayInWords(lastDay, 'uk')}`);
	await expect(badge).toContainText(`є новіші дані: станом на ${dayInWords(changedLastDay, 'uk')}`);
	const opened = page.waitForEvent('popup', { timeout: longestEvent });
	await badge.getByRole('link', { name: 'чинна мапа' }).click();
	const live = await opened;
	await expect(live).toHaveURL(`${hosts.changed}/uk/?commodity=lithium`);
	await expect(live.locator('[data-observation-date]')).toHaveAttribute(
		'data-observation-date',
		changedLastDay
	);
	await live.close();
	expect(await seriousFindings(page, { within: 'main footer' })).toEqual([]);
	for (const width of [280, 320, 480, 800, 1200]) {
		await page.setViewportSize({ width, height: 600 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide, `${width} wide`).toBeLessThanOrEqual(width);
	}
});

test('where the live data are the same, a release says its day and nothing of newer data', async ({
	page,
	hosts
}) => {
	const answered = page.waitForResponse(/version\.json$/, { timeout: longestEvent });
	await page.goto(`${hosts.same}/v/${hosts.release}/`);
	const badge = page.locator('[data-release]');
	await expect(badge).toHaveText(`pinned, data of ${dayInWords(lastDay)}`);
	await (await answered).finished();
	await expect(badge).toHaveText(`pinned, data of ${dayInWords(lastDay)}`);
});

test('links between map, languages and embed stay in a release, all others lead to live pages', async ({
	page,
	hosts
}) => {
	const root = `${hosts.changed}/v/${hosts.release}/`;
	await page.goto(root);
	const badge = page.locator('[data-release]');
	await expect(badge).toContainText('newer data');
	await page.getByRole('link', { name: 'Українська' }).click();
	await expect(page).toHaveURL(`${root}uk/`);
	await expect(badge).toContainText('закріплено');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(root);
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Embed' })).toHaveAttribute(
		'href',
		new URL(`${root}embed/`).pathname
	);
	await main.locator('tr[data-commodity="lithium"] a[href*="commodity"]').click();
	await expect(page).toHaveURL(new RegExp(`^${hosts.changed}/commodity/lithium/`));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('ithium');
	await page.goBack();
	await page.getByRole('navigation').getByRole('link', { name: 'Method' }).click();
	await expect(page).toHaveURL(`${hosts.changed}/method/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('no link of a release is dead', async ({ page, hosts }) => {
		for (const folder of ['', 'embed/', 'uk/', 'uk/embed/']) {
			await page.goto(`${hosts.changed}/v/${hosts.release}/${folder}`);
			const links = await page
				.locator('a')
				.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href.split('#')[0]!));
			const own = [...new Set(links)].filter((href) => href.startsWith(hosts.changed));
			expect(own.length).toBeGreaterThan(0);
			// Of the dossiers the hosts of these tests have one.
			const there = own.filter((href) => !/commodity\/(?!lithium).+/.test(href));
			for (const href of there) {
				const answer = await page.request.get(href);
				expect([href, answer.status()]).toEqual([href, 200]);
			}
		}
	});
});

test.describe('with WebGL', () => {
	test.use({ drawsMap: true, ...windowOfMap });
	test('a release draws its map on any day and finds names, with no file but its own', async ({
		page,
		hosts
	}) => {
		const root = `${hosts.changed}/v/${hosts.release}/`;
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${root}?date=2024-06-01&deposit=li-shevchenkivske`);
		await mapIdle(page);
		await expect(page.locator('article[data-deposit="li-shevchenkivske"]')).toBeVisible();
		await page.getByRole('search').getByRole('combobox').fill('Dobra');
		await expect(page.getByRole('option', { name: /Dobra/ }).first()).toBeVisible();
		const foreign = () => asked.filter((url) => !url.startsWith(root) && !url.startsWith('blob:'));
		// It is asked for when the browser is idle.
		await expect.poll(foreign).toEqual([`${hosts.changed}/version.json`]);
	});
});

test('a pinned link leads into the release; where none is kept, the panel says so', async ({
	page,
	hosts
}) => {
	const share = async (address: string) => {
		await page.goto(`${address}?commodity=lithium`);
		await page.getByRole('button', { name: 'Share and cite' }).first().click();
		const dialog = page.getByRole('dialog');
		const link = /https?:\S+$/.exec(plain(await dialog.locator('[data-finding]').innerText()))![0];
		return { link, said: dialog.locator('[data-pinning]') };
	};
	const query = `?commodity=lithium&date=${lastDay}&prices=2021-2025`;
	const pinned = `/v/${hosts.release}/${query}`;
	const kept = await share(`${hosts.same}/`);
	expect(kept.link).toBe(hosts.same + pinned);
	await expect(kept.said).toContainText('never change');
	const within = await share(`${hosts.changed}/v/${hosts.release}/`);
	expect(within.link).toBe(hosts.changed + pinned);
	const notKept = await share(`${hosts.changed}/`);
	expect(notKept.link).toBe(`${hosts.changed}/${query.replace(lastDay, changedLastDay)}`);
	await expect(notKept.said).toContainText('keeps no release of this version');
});

test('an old link with a version leads into its release, or says that it is not kept', async ({
	page,
	hosts
}) => {
	const asked = `commodity=lithium&version=${manifest.version}`;
	await page.goto(`${hosts.changed}/uk/embed/?${asked}`);
	const notice = page.getByRole('status').filter({ hasText: manifest.version });
	await expect(notice).toContainText('інша версія даних');
	await expect(notice.getByRole('link')).toHaveAttribute(
		'href',
		new URL(`${hosts.changed}/v/${hosts.release}/uk/embed/?commodity=lithium`).pathname +
			'?commodity=lithium'
	);
	await page.goto(`${hosts.changed}/?${asked}`);
	await page.getByRole('link', { name: /open the release/ }).click();
	await expect(page).toHaveURL(`${hosts.changed}/v/${hosts.release}/?commodity=lithium`);
	await expect(page.locator('[data-release]')).toContainText('pinned');
	await page.goto(`${hosts.changed}/?commodity=lithium&version=2020-01-01-ffffffff`);
	await expect(page.getByRole('status').filter({ hasText: '2020-01-01' })).toContainText(
		'no release is kept here'
	);
	await page.goto(`${hosts.same}/?${asked}`);
	await expect(page.locator('[data-share-low]').first()).toBeAttached();
	await expect(page.getByText('Part of the link')).toHaveCount(0);
});

const notKept = {
	en: ['This release is not kept here', 'Open the live map'],
	uk: ['Цього випуску тут не збережено', 'Відкрити чинну мапу']
} as const;

for (const at of ['changed', 'changedAtRoot'] as const) {
	for (const [language, page_] of [
		['en', ''],
		['en', 'embed/'],
		['uk', 'uk/'],
		['uk', 'uk/embed/']
	] as const) {
		test(`a release that is not kept says so, ${at} ${page_}`, async ({ page, hosts, watched }) => {
			watched.expectedErrors.push(/404/);
			const [title, open] = notKept[language];
			await page.goto(`${hosts[at]}/v/2020-01-01-ffffffff-ffffffff/${page_}?commodity=coal`);
			await expect(page.getByRole('heading')).toHaveText([title]);
			await expect(page).toHaveTitle(title);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('link')).toHaveText([open]);
			await expect(page.locator('main')).toHaveCount(1);
			await expect(page.locator('header, nav, [data-map], [data-number], table')).toHaveCount(0);
			expect(await seriousFindings(page, { contrast: page_ === '' })).toEqual([]);
			await page.getByRole('link').click();
			await expect(page).toHaveURL(`${hosts[at]}/${page_}?commodity=coal`);
			await expect(page.locator('h1')).toBeVisible();
		});
	}
}

test('a frame of a release that is not kept says so, and shows nothing else', async ({
	page,
	hosts,
	watched
}) => {
	// A frame without an origin gets no code, and needs none.
	watched.expectedErrors.push(/404|CORS policy|ERR_FAILED/);
	const address = `${hosts.changed}/v/2020-01-01-ffffffff-ffffffff/embed/?commodity=coal`;
	await page.route('**/article.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><iframe src="${address}" width="320" height="300" sandbox="allow-scripts"></iframe>`
		})
	);
	await page.goto(`${hosts.changed}/article.html`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading')).toHaveText([notKept.en[0]]);
	await expect(frame.locator('[data-map], [data-number], table')).toHaveCount(0);
});

test('a page that no release holds says so, and leads to the live one', async ({
	page,
	hosts,
	watched
}) => {
	watched.expectedErrors.push(/404/);
	await page.goto(`${hosts.changed}/v/${hosts.release}/uk/method/`);
	await expect(page.getByRole('heading')).toHaveText(['Цієї сторінки немає в жодному випуску']);
	await page.getByRole('link').click();
	await expect(page).toHaveURL(`${hosts.changed}/uk/method/`);
	await expect(page.locator('h1')).toBeVisible();
});

test('what is no release below v/ is an address like any other', async ({
	page,
	hosts,
	watched
}) => {
	watched.expectedErrors.push(/404|Not found/);
	await page.goto(`${hosts.changedAtRoot}/v/deposits/atlantis/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
});

/** The SVG of a view, without the address that it names. */
async function pictureAt(page: Page, root: string): Promise<string> {
	await page.goto(`${root}?date=${lastDay}&prices=2021-2025&commodity=lithium`);
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	const picture = page.locator('[data-picture]');
	await expect(picture.getByRole('img')).toBeVisible();
	// Its intervals come after its shares.
	await expect(page.locator('[data-finding]')).toContainText('90% intervals');
	const file = await download(page, () =>
		picture.getByRole('button', { name: 'Save SVG' }).click()
	);
	return readFileSync(await file.path(), 'utf8').replaceAll(new URL(root).host, 'host');
}

test('a picture of a pinned view stays as it was when the data change, while the live one changes', async ({
	page,
	hosts
}) => {
	const release = (host: string) => `${host}/v/${hosts.release}/`;
	const before = await pictureAt(page, release(hosts.same));
	expect(before).toContain('Lithium');
	expect(await pictureAt(page, release(hosts.changed))).toBe(before);
	const live = await pictureAt(page, `${hosts.changed}/`);
	expect(live.replaceAll(/https?:\S+/g, '')).not.toBe(before.replaceAll(/https?:\S+/g, ''));
});

test('the pinned code of an embed leads into the release, the live one to what follows the data', async ({
	context,
	page,
	hosts
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${hosts.same}/?commodity=lithium`);
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	const section = page.locator('[data-embed-section]');
	await section.locator('summary').click();
	await section.getByLabel('one number').check();
	await section.getByRole('button', { name: 'Copy code: Pinned' }).click();
	await expect(section.getByRole('status')).toHaveText('Code copied');
	const pinned = await page.evaluate(() => navigator.clipboard.readText());
	expect(pinned).toContain(`src="${hosts.same}/v/${hosts.release}/embed/?commodity=lithium`);
	expect(pinned).toContain(`date=${lastDay}`);
	await section.getByRole('button', { name: 'Copy code: Live' }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toContain(`src="${hosts.same}/embed/?commodity=lithium`);
	const live = await page.evaluate(() => navigator.clipboard.readText());
	expect(live).not.toContain('date=');
	// The code is what a page of somebody else holds: it opens there.
	await page.setContent(
		`<!doctype html><title>A page</title><div style="width: 480px">${pinned}</div>`
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-number]')).toContainText('Lithium');
	await expect(frame.locator('[data-release]')).toContainText('pinned, data of');
	const overflow = await frame
		.locator('html')
		.evaluate((html) => html.scrollWidth - html.clientWidth);
	expect(overflow).toBe(0);
});

test('a release holds the briefings of its day, and they say that they are pinned', async ({
	page,
	hosts
}) => {
	const root = `${hosts.changed}/v/${hosts.release}/`;
	await page.goto(`${root}brief/`);
	const { en: title } = briefings[0]!.title;
	await page.getByRole('main').getByRole('link', { name: title }).click();
	await expect(page).toHaveURL(new RegExp(`/v/${hosts.release}/brief/[a-z-]+/$`));
	await expect(page.locator('[data-release]')).toContainText(
		`pinned, data of ${dayInWords(lastDay)}`
	);
	const picture = page.getByRole('main').locator('img:visible').first();
	await expect(picture).toHaveAttribute('src', /brief-picture/);
	await picture.scrollIntoViewIfNeeded();
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page).toHaveURL(new RegExp(`/v/${hosts.release}/brief/.+present`));
	await expect(page.locator('[data-presentation]')).toBeVisible();
});
