import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { folderOfFiles } from '../../src/lib/check/geodata/folder-of-files';
import { recordTables } from '../../src/lib/check/read/tables';
import { readFolder } from '../../src/lib/check/geodata/read-folder';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { oblastSlugs } from '../../src/lib/domain/dataset/oblast';
import { latestVintage } from '../../src/lib/domain/dataset/price';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { dataset, history, lastDay } from '../built-data';
import { seriousFindings } from './accessibility';
import { download, expect, test, testWithMap } from './journey';

const path = '/edit/';
/** The canonical files that the site was built from. */
const texts = JSON.parse(
	readFileSync(
		`static/data/${JSON.parse(readFileSync('static/data/canonical-files.json', 'utf8')) as string}`,
		'utf8'
	)
) as Readonly<Record<string, string>>;
const prices = texts['prices.csv']!;
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const answer = (page: Page): Locator => page.locator('[data-edit-answer]');
const field = (page: Page): Locator => page.locator('[data-edited] textarea').first();
const issue = (page: Page, place: string): Locator =>
	page.locator(`[data-check="done"] [data-issue^="${place}"]`);

interface File {
	readonly name: string;
	readonly content: string | Buffer;
}

/** Drops files on the page. */
async function drop(page: Page, ...files: readonly File[]): Promise<void> {
	const data = await page.evaluateHandle(
		(all) => {
			const transfer = new DataTransfer();
			for (const { name, bytes } of all) {
				const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
				transfer.items.add(new File([content], name));
			}
			return transfer;
		},
		files.map(({ name, content }) => ({ name, bytes: Buffer.from(content).toString('base64') }))
	);
	await page.locator('main').dispatchEvent('drop', { dataTransfer: data });
}

/** Waits until what is on the desk is checked. */
async function checked(page: Page): Promise<void> {
	await expect(page.locator('[data-check="done"]')).toBeVisible({ timeout: 60_000 });
}

test('bad files are dropped: each is told with its place, and a large one stops nothing', async ({
	page
}) => {
	await page.goto(path);
	await expect(button(page, 'Open files…')).toBeVisible();
	await drop(
		page,
		{ name: 'prices.csv', content: prices.replaceAll(',', ';') },
		{ name: 'basins.geojson', content: texts['basins.geojson']!.slice(0, -40) },
		{ name: 'units.csv', content: Buffer.from(`\uFEFF${texts['units.csv']!}`, 'utf16le') },
		{ name: 'price.csv', content: 'a' },
		{ name: 'book.xlsx', content: 'PK' }
	);
	const refused = page.locator('[data-refused]');
	await expect(refused).toContainText('text in UTF-16');
	await expect(refused).toContainText('save the file again with the encoding UTF-8');
	await expect(refused).toContainText('did you mean "prices.csv"?');
	await expect(page.locator('[data-file]')).toHaveCount(2);
	await checked(page);
	await expect(issue(page, 'geodata/prices.csv:1:1')).toContainText('separated by semicolons');
	const broken = issue(page, 'geodata/basins.geojson:');
	await expect(broken).toContainText('broken JSON');
	await expect(page.locator('[data-effect]')).toContainText('Correct the errors first');

	// The place leads into the text.
	const place = (await broken.getByRole('button').innerText()).split(':');
	await broken.getByRole('button').click();
	await expect(page.locator('[data-edited="basins.geojson"]')).toBeVisible();
	const line = await field(page).evaluate(
		(area: HTMLTextAreaElement) => area.value.slice(0, area.selectionStart).split('\n').length
	);
	const first = Number(/\d+/.exec(await page.locator('[data-lines]').innerText())![0]);
	expect(first + line - 1).toBe(Number(place[1]));

	// 10 MB of valid text.
	const rows = texts['sources.csv']!;
	const large = rows + rows.slice(rows.indexOf('\n') + 1).repeat(Math.ceil(1e7 / rows.length));
	await drop(page, { name: 'sources.csv', content: large });
	await expect(page.locator('[data-file="sources.csv"]')).toBeVisible();
	await expect(page.locator('[data-check]')).toHaveAttribute('data-check', 'running');
	const started = Date.now();
	await page.locator('[data-file="sources.csv"] button').first().click();
	await expect(page.locator('[data-edited="sources.csv"] textarea')).toBeVisible();
	await button(page, 'Later lines').click();
	await expect(page.locator('[data-lines]')).toContainText('Lines 301–600');
	expect(Date.now() - started, 'while it is checked').toBeLessThan(8000);
	expect(await seriousFindings(page)).toEqual([]);
});

test('a file is edited, undone, redone, lost and brought back, saved, and passes the check', async ({
	page
}) => {
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto(path);
	await expect(page.locator('#of-site option').nth(1)).toBeAttached();
	await drop(page, { name: 'prices.csv', content: prices });
	await checked(page);
	await expect(page.locator('[data-check]')).toContainText('No error and no warning');

	// By the keyboard alone: the high price of a metal.
	await button(page, 'Table').focus();
	await page.keyboard.press('Enter');
	const record = page.getByRole('button', { name: 'Edit nickel' });
	await record.focus();
	await page.keyboard.press('Enter');
	const note = page.getByRole('form').getByLabel('note', { exact: true });
	await expect(page.getByRole('form').getByLabel('id', { exact: true })).toBeFocused();
	await note.focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Checked, "twice"');
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-file="prices.csv"]')).toContainText('changed');
	await page.getByRole('button', { name: 'Text', exact: true }).click();
	await expect(field(page)).toHaveValue(/"Checked, ""twice"""/);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(answer(page)).toHaveText('Undone in prices.csv: a value of the table.');
	await expect(field(page)).toHaveValue(prices);
	await page.keyboard.press('Control+Shift+z');
	await expect(field(page)).toHaveValue(/"Checked, ""twice"""/);

	// Typed into the text: what that does to the numbers.
	const [row = ''] = /^nickel,.*$/m.exec(prices)!;
	const [, , , low = '', central = '', high = ''] = row.split(',');
	const dearer = row.replace(
		`${low},${central},${high}`,
		`${low},${central},${Number(high) + 5000}`
	);
	await field(page).fill(
		(await field(page).inputValue()).replace(row.split(',2021')[0]!, dearer.split(',2021')[0]!)
	);
	await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
	await checked(page);
	await expect(issue(page, 'geodata/prices.csv:').first()).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(field(page)).not.toHaveValue(new RegExp(String(Number(high) + 5000)));

	// The window is gone, as after a crash.
	await expect(async () => {
		await page.reload();
		await expect(page.locator('[data-left-edits]')).toContainText('prices.csv', { timeout: 4000 });
	}).toPass({ timeout: 30_000 });
	await button(page, 'Discard them').click();
	await button(page, 'Keep them').click();
	await button(page, 'Bring them back').click();
	await expect(field(page)).toHaveValue(/"Checked, ""twice"""/);
	await expect(field(page)).not.toHaveValue(new RegExp(String(Number(high) + 5000)));
	await expect(page.locator('[data-left-edits]')).toHaveCount(0);
	await expect(button(page, 'Undo')).toBeEnabled();

	const file = await download(page, () => button(page, 'Save prices.csv').click());
	expect(file.suggestedFilename()).toBe('prices.csv');
	const saved = readFileSync(await file.path(), 'utf8');
	expect(saved).toContain('"Checked, ""twice"""');
	await expect(answer(page)).toContainText('in its canonical form');
	const bytes = Object.entries({ ...texts, 'prices.csv': saved }).map(
		([name, text]) => [name, new TextEncoder().encode(text)] as const
	);
	const apart = recordTables.map(({ path: table }) => table);
	const { issues } = readFolder(folderOfFiles('geodata', new Map(bytes), apart), () => '');
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	// What is saved is not offered again.
	await expect(page.locator('[data-file="prices.csv"]')).toContainText('as opened');
	await page.reload();
	await expect(button(page, 'Open files…')).toBeVisible();
	await expect(page.locator('[data-left-edits]')).toHaveCount(0);
});

/** A deposit that is not behind the line, and a place behind it in the same oblast, where another deposit is. */
function movable() {
	const question = { date: isoDate(lastDay), oblast: null, prices: latestVintage } as const;
	const { control } = estimateAt(dataset, history, question);
	const on = (side: 'behind' | 'free') =>
		dataset.deposits.filter(
			({ id, point, outlined }) => point !== null && !outlined && control.get(id)!.side === side
		);
	const pairs = on('free').flatMap((deposit) =>
		on('behind')
			.filter(({ oblast }) => oblast === deposit.oblast)
			.map(({ point }) => ({ deposit, to: point!.map((degrees) => degrees + 0.012) }))
	);
	return pairs[0]!;
}

test('in Ukrainian a deposit is moved over the line, and its side and the shares follow', async ({
	page
}) => {
	const { deposit, to } = movable();
	// A browser that keeps nothing says so, and the work goes on.
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await page.goto('/uk/edit/');
	const choice = page.getByLabel('Файл цього сайту');
	await expect(choice.locator('option').nth(1)).toBeAttached();
	await choice.selectOption(`deposits/${oblastSlugs[deposit.oblast]}.geojson`);
	await button(page, 'Відкрити його').click();
	await button(page, 'Таблиця').click();
	await page.getByRole('button', { name: `Редагувати ${deposit.id}`, exact: true }).click();
	const place = page.getByRole('form').getByLabel('geometry', { exact: true });
	await place.fill(to.join(', '));
	await place.press('Enter');
	await expect(page.locator('[data-keeping="blocked"]')).toContainText('не дозволяє сторінці');
	const moved = page.locator(`[data-side-of="${deposit.id}"]`);
	await expect(moved).toContainText('За лінією фронту', { timeout: 90_000 });
	await expect(page.locator('[data-effect-of]').first()).toContainText('→');
	// Dollars stand beside what they are not.
	const effect = page.locator('[data-effect]');
	const hasMoney = (await effect.innerText()).includes('дол.');
	await expect(effect.getByText('не багатство, не прибуток')).toHaveCount(hasMoney ? 1 : 0);
	expect(await seriousFindings(page, { contrast: false })).toEqual([]);
});

testWithMap('a point is dragged on the map, undone, and typed as coordinates', async ({ page }) => {
	const { deposit } = movable();
	await page.goto(path);
	await page.locator('#of-site').selectOption(`deposits/${oblastSlugs[deposit.oblast]}.geojson`);
	await button(page, 'Open it').click();
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	const map = page.locator('[data-edit-map="ready"]');
	await expect(map).toBeVisible({ timeout: 60_000 });
	await page.getByRole('combobox', { name: 'Shape' }).selectOption(deposit.id);
	const typed = page.getByLabel('Coordinates');
	const before = await typed.inputValue();
	expect(before).toBe(deposit.point!.join(', '));
	await map.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await map.boundingBox())!;
	const [across, down] = [x + width / 2, y + height / 2];
	await expect(async () => {
		await page.mouse.move(across, down);
		await page.mouse.down();
		await page.mouse.move(across + 40, down + 30, { steps: 5 });
		await page.mouse.up();
		await expect(typed).not.toHaveValue(before, { timeout: 3000 });
	}).toPass({ timeout: 30_000 });
	await button(page, 'Undo').click();
	await expect(answer(page)).toContainText('a shape on the map');
	await expect(typed).toHaveValue(before);
	await typed.fill('37.5, 148');
	await button(page, 'Take these coordinates').click();
	await expect(page.getByRole('alert')).toContainText('Line 1 is no pair');
	await typed.fill('37.5, 48');
	await button(page, 'Take these coordinates').click();
	await expect(page.locator('[data-file]')).toContainText('changed');
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(page.locator('tr', { hasText: deposit.id }).first()).toContainText(/37\.5, ?48/);
});
