import { readFileSync } from 'node:fs';
import { dayInWords, lastDay } from '../built-data';
import { expect, hold, shownDate, test } from './journey';

for (const [path, loading, date] of [
	['/', 'Loading the figures of', '30 June 2025'],
	['/uk/embed/', 'Завантажуються показники станом на', '30 червня 2025 року']
] as const) {
	test(`${path}: until what a link asks for is there, no other figures stand in its place`, async ({
		page
	}) => {
		const releaseCode = await hold(page, '**/_app/**/*.js');
		const releaseFigures = await hold(page, '**/data/dataset.*');
		await page.goto(`${path}?date=2025-06-30&commodity=lithium`, { waitUntil: 'commit' });
		const note = page.getByText(loading);
		const headline = page.locator('[data-headline]');
		await expect(note).toBeVisible();
		expect(
			await note.evaluate((p) => getComputedStyle(p.querySelector('span')!, '::after').content)
		).toContain(date);
		await expect(headline).toBeHidden();
		await expect(page.locator('tr[data-commodity]').filter({ visible: true })).toHaveCount(0);
		releaseCode();
		await expect(page.locator('html[data-alive]')).toHaveCount(1);
		await expect(headline).toBeHidden();
		releaseFigures();
		await expect(headline).toContainText(date);
		await expect(headline).toBeVisible();
		await expect(note).toBeHidden();
	});
}

test('figures that do not come are not replaced by others unmarked', async ({ page, watched }) => {
	watched.expectedErrors.push(/ERR_FAILED/);
	await page.route('**/data/dataset.*.json', (route) => route.abort());
	const failed = page.getByRole('alert').first();
	const marked = page.getByText(`the figures here are of ${dayInWords(lastDay)}`);
	for (const link of ['/?date=2025-06-30', '/embed/?date=2025-06-30&commodity=coal']) {
		await page.goto(link);
		await expect(failed).toContainText('could not be loaded');
		await expect(marked).toBeVisible();
		await expect(page.locator('[data-headline]')).toBeVisible();
	}
	// What an embed says of a day alone needs no figures, and stays.
	await page.goto('/embed/?date=2025-06-30');
	await expect(failed).toContainText('could not be loaded');
	await expect(page.locator('[data-early]')).toContainText(`On ${dayInWords('2025-06-30')}`);
	await expect(marked).toBeHidden();
	await expect(page.locator('[data-headline]')).toBeHidden();
});

test('an address that cannot be decoded leads to the page for wrong addresses', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/Not found: /, /status of 404/);
	for (const [path, words] of [
		['/deposit/%E0%A4%A', 'There is no page at this address'],
		['/uk/%', 'За цією адресою сторінки немає'],
		['/nowhere/#%', 'There is no page at this address']
	] as const) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
	}
	// The router is alive: the way back needs no new document.
	await page.evaluate(() => (document.body.dataset['same'] = ''));
	await page.getByRole('link', { name: /Open the map/ }).click();
	await shownDate(page, lastDay);
	await expect(page.locator('body[data-same]')).toHaveCount(1);
});

test('an embed says what of its link could not be used, and nothing of what it need not use', async ({
	page
}) => {
	await page.goto('/uk/embed/?date=31.03.2025&commodity=coal&version=2025-01-01-deadbeef');
	const notice = page.getByRole('status').filter({ hasText: 'Частину посилання' });
	await expect(notice).toContainText('date = «31.03.2025»: це не дата');
	await expect(notice).toContainText('version = «2025-01-01-deadbeef»: інша версія даних');
	await page.goto('/embed/?date=2024-01-01&fbclid=IwAR0&utm_source=mail');
	await expect(page.locator('[data-headline]')).toContainText('1 January 2024');
	await expect(page.getByText('Part of the link')).toHaveCount(0);
});

test('an embed without an origin shows its picture, promises nothing and leads to the map', async ({
	page,
	watched
}) => {
	watched.expectedErrors.push(/CORS policy|ERR_FAILED|Failed to fetch dynamically/);
	await page.route('**/article.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<iframe sandbox="allow-scripts" src="/embed/?date=2024-01-01" width="700" height="450"></iframe>'
		})
	);
	await page.goto('/article.html');
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('img', { name: /Map of Ukraine/ })).toBeVisible();
	await expect(frame.getByText('The link asks for something else')).toBeVisible();
	await expect(frame.getByText(/Loading/).filter({ visible: true })).toHaveCount(0);
	await expect(frame.getByRole('button')).toHaveCount(0);
	await expect(frame.getByRole('link', { name: 'Open the full map' })).toHaveAttribute(
		'href',
		/\?date=2024-01-01$/
	);
});

test('without a connection a reader stays where they are, and can go on later', async ({
	page,
	context,
	watched
}) => {
	watched.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|import/);
	await page.goto('/?date=2025-09-30&commodity=coal');
	await shownDate(page, '2025-09-30');
	await context.setOffline(true);
	const alert = page.getByRole('alert');
	const method = page.getByRole('navigation').getByRole('link', { name: 'Method' });
	await method.click();
	await expect(alert).toContainText('There is no connection');
	await expect(page).toHaveURL(/\?date=2025-09-30&commodity=coal$/);
	await shownDate(page, '2025-09-30');
	await alert.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(alert).toContainText('There is no connection');
	await method.click();
	// The connection comes back after the page has held the way to Method back, not while it does.
	const again = alert.getByRole('link', { name: 'Try again' });
	await expect(again).toBeVisible();
	await context.setOffline(false);
	await again.click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Method');
	// The browser thinks that it is connected, and the host does not answer.
	await page.route('**/data/__data.json*', (route) => route.abort());
	await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click();
	await expect(title).toHaveText('There is no connection');
	await page.unroute('**/data/__data.json*');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(title).toHaveText('Data');
});

test('a choice that no deposit matches is said first, with the way out of it; a group is told as one', async ({
	page
}) => {
	await page.goto('/?date=2025-09-30&side=behind&oblast=UA-46&commodity=lithium');
	const headline = page.locator('[data-headline]');
	await expect(headline.getByRole('heading')).toContainText('no deposit matches');
	await headline.getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page).toHaveURL(/\/\?date=2025-09-30$/);
	await expect(headline.getByRole('heading')).toContainText('Ukraine’s');
	await page.goto('/uk/');
	await page.locator('summary').getByText('Копалини', { exact: true }).click();
	await page.getByRole('button', { name: 'Критичні для ЄС' }).click();
	await expect(headline.getByRole('heading')).toContainText('родовищ групи «Критичні для ЄС»');
});

/** The policy that the README tells a host to send. */
const policy = /Content-Security-Policy: (.*)/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

test('the policy that a host may send leaves the pages alive', async ({ page }) => {
	expect(policy).toContain("default-src 'self'");
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.fallback();
		const response = await route.fetch();
		const headers = { ...response.headers(), 'content-security-policy': policy };
		await route.fulfill({ response, headers });
	});
	await page.goto('/?date=2025-09-30');
	await shownDate(page, '2025-09-30');
	await page.goto('/uk/method/');
	await expect(page.locator('html[data-alive]')).toHaveCount(1);
});
