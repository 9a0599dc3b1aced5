import { lastDay, manifest, dayBefore, dayInWords } from '../built-data';
import { expect, shownDate, test, typeDate } from './journey';

test('a date is taken when it is written, as one step, and nonsense is told', async ({ page }) => {
	await page.goto('/');
	await shownDate(page, lastDay);
	const field = page.getByRole('textbox', { name: 'Exact date' });
	await expect(field).toHaveValue(dayInWords(lastDay));
	const entries = () => page.evaluate(() => history.length);
	const before = await entries();
	await field.click();
	await field.press('ControlOrMeta+a');
	await field.pressSequentially('23.02.2022');
	await expect(field).toHaveValue('23.02.2022');
	await shownDate(page, lastDay);
	await field.press('Enter');
	await shownDate(page, '2022-02-23');
	await expect(field).toHaveValue('23 February 2022');
	await expect(page).toHaveURL(/date=2022-02-23/);
	await field.blur();
	expect(await entries()).toBe(before + 1);

	const timeline = page.locator('.timeline');
	for (const [nonsense, words] of [
		['31.02.2022', /no such day/],
		['02/24/2022', /12 months/],
		['18.03.0003', /four digits/]
	] as const) {
		await typeDate(page, nonsense);
		await expect(timeline.getByRole('alert')).toContainText(words);
		await expect(field).toHaveAccessibleDescription(words);
		await expect(field).toHaveValue(nonsense);
		await shownDate(page, '2022-02-23');
	}
	await field.press('Escape');
	await expect(timeline.getByRole('alert')).toHaveCount(0);
	await expect(field).toHaveValue('23 February 2022');
	expect(await entries()).toBe(before + 1);

	await typeDate(page, '1 Jan 2010');
	await shownDate(page, manifest.firstDate);
	await expect(timeline).toContainText(
		`There is no observation for 1 January 2010. Shown as of ${dayInWords(manifest.firstDate)}, the first one after it.`
	);
	const after = dayBefore(lastDay, -400);
	await typeDate(page, after);
	await shownDate(page, lastDay);
	await expect(timeline).toContainText(`${dayInWords(lastDay)}, the last one before it.`);
});

test('the day to compare with is written in Ukrainian too, or chosen in the calendar', async ({
	page
}) => {
	await page.goto('/uk/');
	await shownDate(page, lastDay);
	await page.getByText('Порівняти', { exact: false }).first().click();
	const field = page.getByRole('textbox', { name: 'Порівняти з' });
	await field.fill('18.03.0003');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toContainText('чотирма цифрами');
	await expect(page).not.toHaveURL(/compare=/);
	await field.fill('23 лютого 2022 року');
	await field.press('Enter');
	await expect(page).toHaveURL(/compare=2022-02-23/);
	await expect(field).toHaveValue('23 лютого 2022');
	const calendar = page.locator('.timeline input[type="date"]');
	await calendar.fill('2022-11-11');
	await shownDate(page, '2022-11-11');
});

test.describe('with fingers', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('a finger that scrolls over the slider chooses no date, one that drags or taps does', async ({
		page
	}) => {
		await page.goto('/');
		await shownDate(page, lastDay);
		const slider = page.getByRole('slider', { name: 'Date of the front line' });
		const box = (await slider.boundingBox())!;
		const y = box.y + 10;
		const [left, middle] = [box.x + box.width * 0.3, box.x + box.width * 0.5];
		const client = await page.context().newCDPSession(page);
		const touch = (type: string, points: [number, number][]) =>
			client.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: points.map(([x, y]) => ({ x, y }))
			});
		const swipe = async (from: [number, number], to: [number, number]) => {
			await touch('touchStart', [from]);
			for (const part of [0.1, 0.3, 0.5, 0.7, 1]) {
				const at = (i: 0 | 1) => from[i] + (to[i] - from[i]) * part;
				await touch('touchMove', [[at(0), at(1)]]);
			}
			await touch('touchEnd', []);
		};
		await swipe([middle, y], [middle + 2, y - 200]);
		await expect(slider).toHaveAttribute('aria-valuetext', dayInWords(lastDay));
		await expect.poll(() => slider.inputValue()).toBe(await slider.getAttribute('max'));
		expect(page.url()).not.toContain('date=');
		await swipe([middle, y], [left, y]);
		await expect(page).toHaveURL(/date=2023/);
		await touch('touchStart', [[middle, y]]);
		await touch('touchEnd', []);
		await expect(page).toHaveURL(/date=2024/);
	});
});
