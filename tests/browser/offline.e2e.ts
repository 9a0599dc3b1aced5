import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { dayInWords, dayPattern, lastDay, manifest } from '../built-data';
import { seriousFindings } from './accessibility';
import { testOnHosts } from './changed-host';
import { anotherBuild, cutHost, type CutHost } from './cut-host';
import { download, expect, longestEvent, mapIdle, test as base, windowOfMap } from './journey';

const briefings = JSON.parse(
	readFileSync('static/data/briefings.json', 'utf8')
) as readonly Briefing[];
const { slug, scenes, title } = briefings.find(({ scenes }) => scenes.length >= 4)!;
const story = `/brief/${slug}/`;

/** A browser that lets workers in, and a host below a path. */
const test = base.extend<{ host: CutHost }>({
	serviceWorkers: 'allow',
	host: async ({ watched }, use) => {
		// What is not there without a network says so in the console too.
		watched.expectedErrors.push(/Failed to load resource|Failed to fetch|ERR_/);
		const host = await cutHost('build', '/maps');
		await use(host);
		await host.close();
	}
});

const offline = (page: Page) => page.locator('[data-offline]');
const ofDay = new RegExp(`^Offline, data of ${dayPattern(lastDay)}`);

/** Waits until a page that was opened is on the device with all that it had fetched. */
async function kept(page: Page): Promise<void> {
	await expect(page.locator('.lines')).toBeAttached();
	// What tells of it has texts, which come after it: the page has fetched nothing more since it was looked at last.
	let before = -1;
	const isKept = async () => {
		const { fetched, isKept } = await page.evaluate(keptHere);
		const isAtRest = fetched === before;
		before = fetched;
		return isAtRest && isKept;
	};
	await expect.poll(isKept, { timeout: 60_000, intervals: [500] }).toBe(true);
}

/** How much the page has fetched, and whether it and its code are on the device. */
async function keptHere(): Promise<{ readonly fetched: number; readonly isKept: boolean }> {
	const names = await caches.keys();
	const files = await Promise.all(
		names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
	);
	const all = new Set(files.flat());
	const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
	const code = fetched.filter((url) => url.includes('/_app/immutable/'));
	const own = location.origin + location.pathname;
	return { fetched: fetched.length, isKept: [own, ...code].every((url) => all.has(url)) };
}

test.describe('with WebGL', () => {
	test.use({ drawsMap: true, ...windowOfMap });

	test('a map that was opened once opens without a network, and says of which day its data is', async ({
		page,
		host
	}) => {
		await page.goto(`${host.address}/`);
		await mapIdle(page);
		const first = host.asked.length;
		await kept(page);
		// Nothing of it was fetched a second time: only the worker and what starts it came after.
		const again = host.asked.slice(first).filter((path) => host.asked.indexOf(path) < first);
		expect(again).toEqual([]);
		await expect(offline(page)).toHaveCount(0);

		await host.cut();
		await page.goto(`${host.address}/?commodity=lithium`);
		await expect(offline(page)).toHaveText(ofDay);
		await mapIdle(page);
		await expect(page.locator('tr[data-commodity="lithium"]')).toBeVisible();

		// A page that was not opened says so in its language, and what there is instead.
		await page.goto(`${host.address}/uk/method/`);
		await expect(page.getByRole('heading')).toHaveText('Немає зв’язку');
		await page.getByRole('listitem').getByRole('link').click();
		await expect(page).toHaveURL(`${host.address}/`);
		await expect(offline(page)).toHaveText(ofDay);
		// One that only its data would have to be fetched for stays as it is.
		await page.context().setOffline(true);
		await page.getByRole('link', { name: 'Method', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('There is no connection');
		await page.context().setOffline(false);

		await host.mend();
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-alive', '');
		await expect(page.locator('html')).not.toHaveAttribute('data-served', /./);
	});

	test('a briefing that was made available offline is presented by keys without a network', async ({
		page,
		host
	}) => {
		await page.goto(host.address + story);
		await page.locator('.take-along summary').click();
		const line = page.locator('[data-copy="en"]');
		await line.getByRole('button', { name: /Make available offline, \d+(\.\d)? MB/ }).click();
		await expect(line).toContainText(
			new RegExp(`Available offline since .+, data of ${dayPattern(lastDay)}`),
			{ timeout: 60_000 }
		);
		await host.cut();
		await page.goto(host.address + story);
		await expect(offline(page)).toHaveText(ofDay);
		await page.getByRole('button', { name: 'Present' }).click();
		await mapIdle(page);
		await expect(offline(page)).toHaveCount(0);
		for (const scene of [...scenes.keys()].slice(1)) {
			await page.keyboard.press('PageDown');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenes[scene]!.title.en);
			await mapIdle(page);
		}
		await expect(page.getByText(/could not be fetched|Try again/)).toHaveCount(0);
		await page.keyboard.press('Escape');
		for (const picture of await page.locator('.picture img:visible').all()) {
			await picture.scrollIntoViewIfNeeded();
			await expect
				.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
				.toBeGreaterThan(0);
		}

		// What is kept can be removed again, also without a network.
		await page.locator('.take-along summary').click();
		await line.getByRole('button', { name: 'Remove' }).click();
		await expect(line).toContainText('Removed from this device');
	});
});

test('what is taken along can be called off, and a full disk is told and loses nothing', async ({
	page,
	host
}) => {
	await page.goto(host.address + story);
	await page.locator('.take-along summary').click();
	const line = page.locator('[data-copy="uk"]');
	const keep = line.getByRole('button', { name: /Make available offline/ });
	await expect(keep).toBeVisible();
	expect(await seriousFindings(page, { within: '.take-along' })).toEqual([]);

	await page.route('**/*-1-dark.svg', () => undefined);
	await keep.click();
	await expect(line.getByRole('progressbar')).toBeVisible();
	await line.getByRole('button', { name: 'Cancel' }).click();
	await expect(line).toContainText('nothing was kept');
	await page.unroute('**/*-1-dark.svg');

	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(host.address);
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
	await keep.click();
	await expect(line.getByRole('status')).toContainText(/not enough room: \d/);
	await expect(keep).toBeVisible();
	const copies = await page.evaluate(async () =>
		(await caches.keys()).filter((name) => / copy /.test(name))
	);
	expect(copies).toEqual([]);
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.locator('[data-presentation="1"]')).toBeVisible();
});

test('a newer version is announced, never forced, and not in the midst of a presentation', async ({
	context,
	page,
	host
}) => {
	const other = anotherBuild('build');
	try {
		await page.goto(host.address + story);
		await page.getByRole('button', { name: 'Present' }).click();
		await expect(page.locator('[data-presentation="1"]')).toBeVisible();
		await kept(page);
		host.show(other.folder);
		// A second page gets the new build, and this one keeps its own.
		const second = await context.newPage();
		await second.goto(host.address + story);
		const build = (of: Page) =>
			of.evaluate(() => /__sveltekit_\w+/.exec(document.documentElement.innerHTML)?.[0]);
		await expect.poll(() => build(second)).toContain('__sveltekit_other');
		await kept(second);

		await page.evaluate(() => Object.assign(window, { mark: 'still here' }));
		const told = page.waitForResponse(/_app\/version\.json/, { timeout: 20_000 });
		await page.evaluate(() => window.dispatchEvent(new Event('online')));
		await (await told).finished();
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-presentation="2"]')).toBeVisible();
		await expect(page.locator('[data-newer]')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-newer]')).toContainText('A newer version is ready');
		// The code of the presentation is no longer on the host.
		await page.getByRole('button', { name: 'Present' }).click();
		await expect(page.locator('[data-presentation]')).toBeVisible();
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => 'mark' in window)).toBe(true);
		await Promise.all([
			page.waitForEvent('load', { timeout: longestEvent }),
			page.getByRole('button', { name: 'Reload' }).click()
		]);
		expect(await page.evaluate(() => 'mark' in window)).toBe(false);
		await expect.poll(() => build(page)).toContain('__sveltekit_other');
		await kept(page);

		// What was opened last is what there is without a network.
		await host.cut();
		await page.goto(host.address + story);
		await expect(offline(page)).toBeVisible();
		await expect.poll(() => build(page)).toContain('__sveltekit_other');
	} finally {
		other.remove();
	}
});

testOnHosts.describe('below a live site', () => {
	testOnHosts.use({ serviceWorkers: 'allow' });

	testOnHosts(
		'a release keeps its own code and data: the worker of the live site serves none of it',
		async ({ page, hosts }) => {
			const root = `${hosts.changed}/v/${hosts.release}/`;
			await page.goto(`${hosts.changed}${story}`);
			const controller = () =>
				page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? null);
			await expect.poll(controller).toBe(`${hosts.changed}/service-worker.js`);
			// The live worker stands above the release until that has its own.
			await page.goto(`${root}brief/${slug}/`);
			await expect(page.locator('[data-release]')).toContainText(
				`pinned, data of ${dayInWords(lastDay)}`
			);
			await expect.poll(controller).toBe(`${root}service-worker.js`);
			const keptFiles = await page.evaluate(async () => {
				const names = await caches.keys();
				const files = names.map(async (name) => {
					const requests = await (await caches.open(name)).keys();
					return requests.map(({ url }) => [name, url] as const);
				});
				return (await Promise.all(files)).flat();
			});
			const path = new URL(root).pathname;
			const strangers = keptFiles.filter(
				([name, url]) => url.startsWith(root) !== name.includes(path)
			);
			expect(strangers).toEqual([]);
		}
	);
});

test('a folder of a briefing opens from a memory stick, with keys and without JavaScript', async ({
	page,
	browser,
	host,
	watched
}) => {
	// Beside the page, what it fetches is the folder's own.
	watched.expectedErrors.push(/foreign request: file:/);
	await page.goto(`${host.address}/uk${story}`);
	await page.locator('.take-along summary').click();
	const file = await download(page, () =>
		page.getByRole('button', { name: 'Завантажити теку' }).click()
	);
	expect(file.suggestedFilename()).toBe(`${slug}-${manifest.version.slice(0, 10)}.zip`);
	const place = mkdtempSync(join(tmpdir(), 'memory-stick-'));
	try {
		const files = unzipSync(readFileSync(await file.path()));
		for (const [name, bytes] of Object.entries(files)) {
			mkdirSync(dirname(join(place, name)), { recursive: true });
			writeFileSync(join(place, name), bytes);
		}
		const readMe = strFromU8(files[`${slug}/read-me.txt`]!);
		for (const part of [title.en, title.uk, manifest.version, 'ODbL', host.address])
			expect(readMe).toContain(part);

		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const address = pathToFileURL(join(place, slug, 'index.html')).href;
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.uk);
		expect(await seriousFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Показати на екрані' }).click();
		const heading = page.getByRole('heading', { level: 2 });
		for (const [key, scene] of [
			['ArrowRight', 1],
			['PageDown', 2],
			['ArrowLeft', 1],
			['End', scenes.length - 1],
			['PageDown', scenes.length - 1],
			['Home', 0]
		] as const) {
			await page.keyboard.press(key);
			await expect(heading).toHaveCount(1);
			await expect(heading).toContainText(scenes[scene]!.title.uk);
			const picture = page.getByRole('img');
			expect(
				await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
			).toBeGreaterThan(0);
		}
		await page.keyboard.press('f');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		await page.keyboard.press('f');
		await page.keyboard.press('Escape');
		await expect(heading).toHaveCount(scenes.length);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.en);
		expect(asked.filter((url) => !url.startsWith(pathToFileURL(place).href))).toEqual([]);

		const context = await browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(address);
		for (const [i, scene] of scenes.entries()) {
			const section = plain.locator(`#scene-${i + 1}`);
			for (const paragraph of [...scene.text.uk, ...(scene.notes?.uk ?? [])])
				await expect(section.getByText(paragraph, { exact: true })).toBeVisible();
			await expect(section.locator('figcaption a')).toHaveAttribute(
				'href',
				new RegExp(`^${host.address}/uk/\\?.*date=`)
			);
		}
		await expect(plain.getByRole('button')).toBeHidden();
		await context.close();
	} finally {
		rmSync(place, { recursive: true });
	}
});
