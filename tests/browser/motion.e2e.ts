import { readFileSync } from 'node:fs';
import { download, expect, test } from './journey';

test('a span of days is saved as an animated picture of the exact size, and changes from day to day', async ({
	page
}) => {
	// Before the first days of March 2022 the area behind the line grew every day.
	await page.goto('/?date=2022-03-03&compare=2022-03-01&commodity=coal');
	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	const section = page.locator('[data-motion]');
	await expect(section.getByLabel('From')).toHaveValue('1 March 2022');
	await section.getByRole('button', { name: 'Save GIF' }).waitFor();
	await expect(section).toContainText('3 pictures');
	const file = await download(page, () =>
		section.getByRole('button', { name: 'Save GIF' }).click()
	);
	await expect(section.getByRole('status')).toContainText(file.suggestedFilename());
	const base64 = readFileSync(await file.path()).toString('base64');
	const pictures = await page.evaluate(async (text) => {
		const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
		const decoder = new ImageDecoder({ data, type: 'image/gif' });
		await decoder.tracks.ready;
		const count = decoder.tracks.selectedTrack!.frameCount;
		const all = [];
		for (let frameIndex = 0; frameIndex < count; frameIndex++) {
			const { image } = await decoder.decode({ frameIndex });
			const pixels = new Uint8Array(image.allocationSize({ format: 'RGBA' }));
			await image.copyTo(pixels, { format: 'RGBA' });
			const colours = new Set(new Uint32Array(pixels.buffer)).size;
			const digest = await crypto.subtle.digest('SHA-256', pixels);
			all.push({
				...{ width: image.displayWidth, height: image.displayHeight, colours },
				digest: [...new Uint8Array(digest)].join()
			});
		}
		return all;
	}, base64);
	expect(pictures.map(({ width, height }) => [width, height])).toEqual(
		Array.from({ length: 3 }, () => [960, 540])
	);
	for (const { colours } of pictures) expect(colours).toBeGreaterThan(20);
	expect(new Set(pictures.map(({ digest }) => digest)).size).toBe(3);
});

test('a span of one day is no animation, and says so', async ({ page }) => {
	await page.goto('/uk/?date=2022-03-03&compare=2022-03-03');
	await page
		.getByRole('button', { name: /Поділитися/ })
		.first()
		.click();
	const section = page.locator('[data-motion]');
	await section.getByLabel('Від').fill('03.03.2022');
	await section.getByLabel('Від').press('Enter');
	await expect(section).toContainText('Виберіть два різні дні');
	await expect(section.getByRole('button', { name: 'Зберегти GIF' })).toBeDisabled();
});
