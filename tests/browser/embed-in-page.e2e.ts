import type { Frame, Page } from '@playwright/test';
import { formatShareRange } from '../../src/lib/domain/format';
import { unbroken } from '../../src/lib/ui/panel/unbroken';
import { estimateOf, lastDay } from '../built-data';
import { expect, longestEvent, test, testWithMap } from './journey';

const tall = '<p style="height: 2500px">Text of the page</p>';

/** A frame in the middle of a long page of somebody else, brought into sight. */
async function inPage(
	page: Page,
	src: string,
	attributes = 'width="700" height="450"'
): Promise<Frame> {
	await page.setContent(
		`<!doctype html><meta name="viewport" content="width=device-width"><title>A page</title><button>Before</button>${tall}<iframe src="${src}" ${attributes}></iframe>${tall}<button>After</button>`
	);
	await page.locator('iframe').scrollIntoViewIfNeeded();
	const element = await page.waitForSelector('iframe', { timeout: longestEvent });
	return (await element.contentFrame())!;
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Zoom and middle of the frame's map. */
const camera = (frame: Frame) =>
	frame.evaluate(() => {
		const { map } = document.querySelector('[data-map]') as unknown as {
			map: { getZoom(): number; getCenter(): { lng: number; lat: number } };
		};
		const { lng, lat } = map.getCenter();
		return [map.getZoom(), lng, lat];
	});

async function drawn(frame: Frame): Promise<void> {
	await expect(frame.locator('[data-map]')).toHaveAttribute('data-map-state', 'idle', {
		timeout: 90_000
	});
}

testWithMap(
	'the wheel over the map of an embed scrolls the page, and a hint says how to zoom',
	async ({ page, baseURL }) => {
		const frame = await inPage(page, `${baseURL}/uk/embed/`);
		await drawn(frame);
		const [before, from] = [await camera(frame), await scrolled(page)];
		await frame.locator('[data-map] canvas').hover();
		await page.mouse.wheel(0, 300);
		await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 200);
		await expect(frame.getByText(/Щоб змінити масштаб/)).toBeVisible();
		expect(await camera(frame)).toEqual(before);
	}
);

testWithMap(
	'Escape and Tab leave the map of an embed, whose arrows then scroll the page',
	async ({ page, baseURL }) => {
		const frame = await inPage(page, `${baseURL}/embed/`);
		await drawn(frame);
		const canvas = frame.locator('[data-map] canvas');
		await canvas.focus();
		const before = await camera(frame);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => camera(frame)).not.toEqual(before);
		await page.keyboard.press('Escape');
		await expect(canvas).not.toBeFocused();
		const from = await scrolled(page);
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => scrolled(page)).toBeGreaterThan(from);
		const after = page.getByRole('button', { name: 'After' });
		for (let press = 0; press < 40; press++) {
			await page.keyboard.press('Tab');
			if (await after.evaluate((button) => button === document.activeElement)) break;
		}
		await expect(after).toBeFocused();
	}
);

testWithMap.describe('on a phone', () => {
	testWithMap.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	testWithMap(
		'one finger on the map of an embed scrolls the page, and a hint says how to move the map',
		async ({ page, baseURL }) => {
			const src = `${baseURL}/embed/`;
			const frame = await inPage(page, src, 'width="350" height="640"');
			await drawn(frame);
			const before = await camera(frame);
			const from = await scrolled(page);
			const box = (await page.locator('iframe').boundingBox())!;
			const [x, y] = [box.x + box.width / 2, box.y + 300];
			const client = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
				client.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: at === null ? [] : [{ x, y: at }]
				});
			await touch('touchStart', y);
			for (let way = 15; way <= 150; way += 15) await touch('touchMove', y - way);
			await touch('touchEnd', null);
			await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 80);
			expect(await camera(frame)).toEqual(before);
			await expect(frame.getByText(/two fingers/)).toBeVisible();
		}
	);
});

test('an embed whose storage is blocked shows its number', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	});
	const frame = await inPage(page, `${baseURL}/embed/?parts=title,number&commodity=lithium`);
	await expect(frame.locator('[data-number]')).toContainText('Lithium');
	await expect(frame.locator('[data-number]')).toContainText(share());
});

test('an embed in a frame without an origin says its own number', async ({
	page,
	baseURL,
	watched
}) => {
	watched.expectedErrors.push(/CORS policy|ERR_FAILED|Failed to fetch dynamically/);
	const src = `${baseURL}/embed/?commodity=lithium`;
	const frame = await inPage(page, src, 'sandbox="allow-scripts"');
	await expect(frame.locator('[data-early]')).toContainText(share());
	await expect(frame.locator('[data-headline]')).toBeHidden();
	await expect(frame.getByRole('img', { name: /Map of Ukraine/ })).toBeVisible();
});

/** That of lithium, as the page writes it. */
function share(): string {
	return unbroken(formatShareRange(estimateOf('lithium', lastDay).resource!.share, 'en'));
}
