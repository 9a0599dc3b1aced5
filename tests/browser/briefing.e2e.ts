import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { seriousFindings } from './accessibility';
import { expect, longestEvent, mapIdle, test, testWithMap } from './journey';

const briefings = JSON.parse(
	readFileSync('static/data/briefings.json', 'utf8')
) as readonly Briefing[];
const briefing = briefings.find(({ scenes }) => scenes.length >= 4)!;
const { slug, scenes } = briefing;
const count = scenes.length;
const path = `/brief/${slug}/`;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const title = (scene: number, language: 'en' | 'uk' = 'en') => scenes[scene - 1]!.title[language];

/** The scene of the story, counted from 1. */
const inStory = (page: Page, scene: number): Locator => page.locator(`[data-scene="${scene}"]`);

const headingOf = (page: Page, scene: number): Locator =>
	inStory(page, scene).getByRole('heading', { level: 2 });

async function presents(page: Page, scene: number): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(scene));
	// A heading stands there before the presentation does, which takes the keys.
	await expect(page.locator(`[data-presentation="${scene}"]`)).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`\\?scene=${scene}&present$`));
}

async function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	for (const [prefix, language] of [
		['', 'en'],
		['/uk', 'uk']
	] as const) {
		test(`every briefing reads in ${language}, scene by scene`, async ({ page }) => {
			for (const told of briefings) {
				await page.goto(`${prefix}/brief/`);
				await page.getByRole('link', { name: told.title[language] }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(told.title[language]);
				for (const [i, scene] of told.scenes.entries()) {
					const shown = inStory(page, i + 1);
					await expect(shown.getByRole('heading', { level: 2 })).toContainText(
						scene.title[language]
					);
					for (const paragraph of scene.text[language])
						await expect(shown.getByText(paragraph, { exact: true })).toBeVisible();
					await expect(shown.locator('[data-answer]')).toContainText(/\d/);
				}
				await expect(page.getByRole('button', { name: /Present|Показати/ })).toBeHidden();
			}
		});
	}
});

test('each scene says what the map says of its view, and leads there', async ({ page }) => {
	for (const scene of [1, 2, 3]) {
		await page.goto(path);
		const said = plain(await inStory(page, scene).locator('[data-answer]').innerText());
		await inStory(page, scene)
			.getByRole('link', { name: /view on the map/ })
			.click();
		await expect(page).toHaveURL(
			new RegExp(`date=${/date=([\d-]+)/.exec(scenes[scene - 1]!.view)![1]}`)
		);
		await expect(page.locator('html')).not.toHaveAttribute('data-asked', /./);
		const headline = plain(await page.getByRole('heading', { level: 1 }).innerText());
		expect(said).toContain(headline);
	}
});

test('a link leads to a scene of the story', async ({ page }) => {
	await page.goto(`${path}#scene-3`);
	await expect(headingOf(page, 3)).toBeInViewport();
	await page.goto(`${path}?scene=${count}`);
	await expect(headingOf(page, count)).toBeInViewport();
});

test('keys of a keyboard and of a remote step through the scenes', async ({ page }) => {
	await page.goto(path);
	await page.getByRole('button', { name: 'Present' }).click();
	// The heading is there before the presentation is, which takes the keys.
	await presentation(page);
	await presents(page, 1);
	for (const [key, scene] of [
		['ArrowRight', 2],
		['PageDown', 3],
		['Space', 4],
		['ArrowLeft', 3],
		['PageUp', 2],
		['End', count],
		['ArrowRight', count],
		['Home', 1],
		['ArrowLeft', 1]
	] as const) {
		await page.keyboard.press(key);
		await presents(page, scene);
	}
	await page.keyboard.press('PageDown');
	await page.keyboard.press('.');
	await expect(page.getByText('The screen is dark')).toBeAttached();
	await page.keyboard.press('PageDown');
	await expect(page.getByText('The screen is dark')).toBeHidden();
	await presents(page, 2);
	await expect(page.locator('[data-announcement]')).toHaveText(`Scene 2 of ${count}: ${title(2)}`);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`${path}#scene-2$`));
	await expect(headingOf(page, 2)).toBeInViewport();
});

test('F5 begins again from the first scene, on the full screen', async ({ page }) => {
	await page.goto(`${path}?scene=3&present`);
	await presents(page, 3);
	await page.keyboard.press('F5');
	await presents(page, 1);
	await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
});

test('a link to a scene that there is not is named, and the first is shown', async ({ page }) => {
	await page.goto(`${path}?scene=99&present`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(1));
	await expect(page.getByRole('main')).toContainText('99');
});

test('without WebGL the picture of the scene stays', async ({ page }) => {
	await page.goto(`${path}?scene=2&present`);
	await presents(page, 2);
	await expect(page.getByText('No map can be drawn in this browser')).toBeVisible();
	const picture = page.getByRole('img', { name: /^Map of Ukraine on/ });
	await expect(picture).toBeVisible();
	await expect(picture).toHaveJSProperty('complete', true);
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
		0
	);
});

test('the window with the notes keeps in step, both ways', async ({ page }) => {
	await page.goto(`${path}?scene=2&present`);
	await presents(page, 2);
	const [notes] = await Promise.all([
		page.waitForEvent('popup', { timeout: longestEvent }),
		page.getByRole('button', { name: 'Speaker’s notes' }).click()
	]);
	const shown = notes.locator('[data-notes]');
	await expect(shown).toHaveAttribute('data-notes', '2');
	await expect(notes.locator('[data-clock]')).toHaveText(/^\d\d:\d\d:\d\d$/);
	await expect(notes.getByText(title(3), { exact: true })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(shown).toHaveAttribute('data-notes', '3');
	await notes.bringToFront();
	await notes.keyboard.press('PageUp');
	await notes.keyboard.press('PageUp');
	await expect(shown).toHaveAttribute('data-notes', '1');
	await presents(page, 1);
	expect(await seriousFindings(notes)).toEqual([]);
});

test('where the window of the notes is blocked, the page says so and has a link', async ({
	page,
	context
}) => {
	await page.addInitScript(() => (window.open = () => null));
	await page.goto(`${path}?scene=2&present`);
	await page.getByRole('button', { name: 'Speaker’s notes' }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('blocked');
	const [notes] = await Promise.all([
		context.waitForEvent('page', { timeout: longestEvent }),
		alert.getByRole('link').click()
	]);
	await expect(notes.locator('[data-notes]')).toHaveAttribute('data-notes', '2');
});

test('a pointer at rest hides, and comes back when it moves', async ({ page }) => {
	await page.goto(`${path}?present`);
	await presentation(page);
	const cursor = () =>
		page.locator('[data-presentation]').evaluate((element) => getComputedStyle(element).cursor);
	await page.mouse.move(300, 300);
	await expect.poll(cursor).toBe('none');
	await page.mouse.move(320, 320);
	await expect.poll(cursor).not.toBe('none');
});

async function presentation(page: Page): Promise<Locator> {
	const shown = page.locator('[data-presentation]');
	await expect(shown).toBeVisible();
	return shown;
}

test('story and presentation have no serious finding', async ({ page }) => {
	await page.goto(path);
	await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.goto(`/uk${path}?present`);
	await presentation(page);
	expect(await seriousFindings(page)).toEqual([]);
});

for (const [width, height] of [
	[390, 844],
	[1920, 1080]
] as const) {
	test(`nothing is wider than a window of ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const prefix of ['', '/uk']) {
			for (const told of briefings) {
				await page.goto(`${prefix}/brief/${told.slug}/`);
				expect(await overflow(page)).toBeLessThanOrEqual(0);
			}
			await page.goto(`${prefix}${path}?present`);
			await presentation(page);
			expect(await overflow(page)).toBeLessThanOrEqual(0);
		}
	});
}

test('at 1080 lines every scene fits, in letters of 24 px and more', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	for (const prefix of ['', '/uk']) {
		await page.goto(`${prefix}${path}?present`);
		const shown = await presentation(page);
		for (let scene = 1; scene <= count; scene++) {
			await expect(shown).toHaveAttribute('data-presentation', String(scene));
			const told = await shown.evaluate((element) => {
				const texts = [...element.querySelectorAll<HTMLElement>('h1, p, li, small, strong')].filter(
					({ innerText }) => innerText.trim() !== ''
				);
				const region = element.querySelector('[role="region"]')!;
				return {
					least: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
					hidden: region.scrollHeight - region.clientHeight
				};
			});
			expect(told.least).toBeGreaterThanOrEqual(24);
			expect(told.hidden).toBeLessThanOrEqual(0);
			await page.keyboard.press('PageDown');
		}
	}
});

testWithMap('the map goes from scene to scene without a reload', async ({ page }) => {
	const dayOf = ({ view }: { readonly view: string }) => /date=([\d-]+)/.exec(view)![1]!;
	const otherIn = (told: Briefing) =>
		told.scenes.findIndex((scene) => dayOf(scene) !== dayOf(told.scenes[0]!));
	const moving = briefings.find((told) => otherIn(told) > 0)!;
	const other = otherIn(moving) + 1;
	await page.goto(`/brief/${moving.slug}/?present`);
	await mapIdle(page);
	const map = page.locator('[data-map]');
	const first = await map.getAttribute('data-observation');
	await map.evaluate((element) => (element.dataset['marked'] = 'yes'));
	for (let scene = 1; scene < other; scene++) await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(new RegExp(`scene=${other}&present$`));
	await expect(map).not.toHaveAttribute('data-observation', first!);
	await expect(map).toHaveAttribute('data-marked', 'yes');
});
