import { expect, longestEvent, test } from './journey';

test('in a frame of another site a page that is not made for one says so, and opens alone', async ({
	page,
	baseURL
}) => {
	const frames = ['/uk/method/', '/embed/?parts=number&commodity=lithium'].map(
		(path) => `<iframe src="${baseURL}${path}" width="900" height="300"></iframe>`
	);
	await page.setContent(`<!doctype html><title>A page</title>${frames.join('')}`);
	const said = page.frameLocator('iframe').nth(0).locator('[data-framed]');
	await expect(said).toContainText('не призначено для показу у фреймі іншого сайту');
	const embed = page.frameLocator('iframe').nth(1);
	await expect(embed.locator('[data-number]')).toContainText('Lithium');
	await expect(embed.locator('[data-framed]'), 'it is made for frames').toHaveCount(0);
	const opened = page.waitForEvent('popup', { timeout: longestEvent });
	await said.getByRole('link').click();
	const alone = await opened;
	await expect(alone).toHaveURL(`${baseURL}/uk/method/`);
	await expect(alone.locator('html[data-alive]')).toHaveCount(1);
	await expect(alone.locator('[data-framed]'), 'it stands in no frame').toHaveCount(0);
});

test('a page in a frame of its own site says nothing of it', async ({ page }) => {
	await page.goto('/data/');
	await page.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.src = '/method/';
		document.body.append(frame);
	});
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html[data-alive]')).toHaveCount(1);
	await expect(frame.locator('[data-framed]')).toHaveCount(0);
});
