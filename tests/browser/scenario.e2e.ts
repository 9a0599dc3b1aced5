import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openFigures } from '../../src/estimate/answer/load-figures';
import { parseCommand } from '../../src/estimate/command/command';
import { resolveRequest } from '../../src/estimate/command/request';
import { respond } from '../../src/estimate/respond';
import type { Deposit } from '../../src/lib/domain/dataset/deposit';
import type { DepositControl } from '../../src/lib/domain/control/side';
import { leadingShare, type CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import { seriousFindings } from './accessibility';
import {
	download,
	expect,
	mapIdle,
	shownInterval,
	test,
	testWithMap,
	unfoldBoard
} from './journey';
import { dataset, estimateOn, lastDay } from '../built-data';

/** A deposit whose place is known well, farther from the line than what is drawn around it. */
const { control } = estimateOn(lastDay);
const sigmaOf = (id: string) => control.get(id)!.sigmaKm ?? Number.MAX_VALUE;
const [chosen] = dataset.deposits
	.filter(({ id, point, zone }) => {
		const { side, distanceKm } = control.get(id)!;
		const isFree = point !== null && zone === 'onshore' && side === 'free';
		return isFree && (distanceKm ?? 0) < -80;
	})
	.sort((a, b) => sigmaOf(a.id) - sigmaOf(b.id)) as [Deposit];
const [lng, lat] = chosen.point!;
const sides = (page: Page) => page.locator(`[data-scenario-side="${chosen.id}"]`);
const panel = (page: Page) => page.locator('[data-what-if]');
const headline = (page: Page) => page.locator('[data-headline]').first();

async function openPanel(page: Page) {
	await panel(page).getByText('What if the line moved?').click();
	await expect(panel(page).getByRole('button', { name: 'Land taken' })).toBeVisible();
}

/** What the command line prints of the line of a file, as its program does. */
async function printed(file: string) {
	const command = parseCommand(['--line', file, '--date', lastDay, '--format', 'json']);
	if (command.name !== 'estimate') throw new Error(`expected a question, found ${command.name}`);
	const opening = await openFigures({ geodata: 'geodata', built: 'static/data' });
	if ('report' in opening) throw new Error(opening.report);
	const { names, load } = opening.source;
	const { request, problems } = resolveRequest(command.asked, names);
	expect([...command.problems, ...problems]).toEqual([]);
	const response = await respond(request, await load());
	if ('report' in response) throw new Error(response.report);
	return JSON.parse(response.text) as {
		readonly commodities: readonly CommodityEstimate[];
		readonly control: Readonly<Record<string, DepositControl>>;
		readonly observation: { readonly areaKm2: number };
	};
}

test('corners that are typed put a deposit on the other side, and every number is that of the command line', async ({
	page,
	context
}) => {
	await page.goto(`/?date=${lastDay}`);
	await openPanel(page);
	await panel(page).getByRole('button', { name: 'Land taken' }).click();
	const form = panel(page).locator('[data-add-corner]');
	const [longitude, latitude] = [form.getByLabel('Longitude'), form.getByLabel('Latitude')];
	await longitude.fill('here');
	await latitude.fill('48');
	await form.getByRole('button', { name: 'Add corner' }).click();
	await expect(panel(page).getByText('“here” is no longitude')).toBeVisible();
	for (const [east, north] of [
		[-0.3, -0.2],
		[0.3, -0.2],
		[0.3, 0.2],
		[-0.3, 0.2]
	] as const) {
		await longitude.fill((lng + east).toFixed(4).replace('.', ','));
		await latitude.fill((lat + north).toFixed(4));
		await page.keyboard.press('Enter');
		await expect(longitude).toHaveValue('');
	}
	await expect(sides(page)).toHaveAttribute('data-is', 'behind');
	await expect(headline(page)).toContainText('Scenario: ');
	await expect(page).toHaveTitle(/^Scenario: /);
	await expect(page).toHaveURL(/[?&]scenario=t/);
	expect(await seriousFindings(page, { within: '[data-what-if]' })).toEqual([]);

	const file = await download(page, () =>
		panel(page).getByRole('button', { name: 'Save as a file' }).click()
	);
	expect(file.suggestedFilename()).toBe(`scenario-${lastDay}.geojson`);
	const byCommand = await printed(await file.path());
	expect(byCommand.control[chosen.id]).toMatchObject({ side: 'behind' });
	const turned = await panel(page)
		.locator('[data-scenario-side]')
		.evaluateAll((all) => all.map((one) => Object.values((one as HTMLElement).dataset)));
	const expected = [...control].flatMap(([id, { side }]) => {
		const now = byCommand.control[id]!.side;
		return now === side ? [] : [[id, side, now]];
	});
	expect(turned).toEqual(expected.sort(([a], [b]) => (a! < b! ? -1 : 1)));
	await unfoldBoard(page);
	await shownInterval(page, 'coal');
	const rows = await page
		.locator('tr[data-commodity]')
		.evaluateAll((all) => all.map((row) => ({ ...(row as HTMLElement).dataset })));
	for (const { commodity, shareLow, shareCentral, shareHigh } of rows) {
		const row = byCommand.commodities.find((one) => one.commodity === commodity)!;
		const { low, central, high } = leadingShare(row).share;
		const six = (value: unknown) => Number(value).toPrecision(6);
		expect([shareLow, shareCentral, shareHigh].map(six), commodity).toEqual(
			[low, central, high].map(six)
		);
	}

	// The link alone says the same; a file that was saved opens again where nothing was asked.
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(sides(other)).toHaveAttribute('data-is', 'behind');
	await expect(headline(other)).toHaveText((await headline(page).textContent())!);
	await other.getByRole('button', { name: 'Back to the record' }).click();
	await expect(headline(other)).not.toContainText('Scenario');
	await expect(other).not.toHaveURL(/scenario/);
	await other.locator('input[type=file]').setInputFiles(await file.path());
	await expect(sides(other)).toHaveAttribute('data-is', 'behind');
	await other.close();

	// Compared with the same day of the record, and with nothing of the scenario left after a step back.
	await panel(page).getByRole('button', { name: 'Undo' }).click();
	await panel(page).getByRole('button', { name: 'Undo' }).click();
	await expect(page).not.toHaveURL(/scenario/);
	await expect(sides(page)).toHaveCount(0);
	await panel(page).getByRole('button', { name: 'Redo' }).click();
	await expect(page).toHaveURL(/scenario=t/);
});

test('whatever is handed on says that it is a scenario, and a link that holds none says so', async ({
	page
}) => {
	const link = `/?date=${lastDay}&commodity=coal&compare=${lastDay}&scenario=`;
	await page.goto(`${link}nonsense`);
	await expect(page.getByText('not a scenario that can be drawn')).toBeVisible();
	await expect(headline(page)).not.toContainText('Scenario');

	await page.goto(`/?date=${lastDay}&commodity=coal&compare=${lastDay}`);
	await openPanel(page);
	const form = panel(page).locator('[data-move-line]');
	await form.getByLabel('Kilometres').fill('-12,5');
	const [from, to] = frontPlaces();
	for (const [name, place] of [
		['A', from],
		['B', to]
	] as const) {
		const fields = form.locator(`[data-place="${name}"]`);
		await fields.getByLabel('Longitude').fill(place[0].toFixed(3));
		await fields.getByLabel('Latitude').fill(place[1].toFixed(3));
	}
	await form.getByRole('button', { name: 'Move the line' }).click();
	await expect(page.locator('[data-scenario="laid"]')).toContainText('Scenario, not the record');
	await expect(page.locator('#compare-between')).toContainText('(scenario)');

	await page.getByRole('button', { name: 'Table of deposits' }).click();
	const csv = await download(page, () =>
		page.getByRole('button', { name: 'Download these rows (CSV)' }).click()
	);
	expect(csv.suggestedFilename()).toContain('-scenario');
	const [head, first] = readFileSync(await csv.path(), 'utf8').split(/\r?\n/);
	expect(head).toContain(',line,');
	expect(first).toContain(`${lastDay},scenario,`);

	await page.getByRole('button', { name: 'Share and cite' }).first().click();
	await expect(page.locator('[data-finding]')).toContainText(/^Scenario, not the record/);
	await expect(page.locator('[data-finding]')).toContainText('scenario=m');
	const picture = page.locator('[data-picture]');
	await expect(picture.getByRole('img')).toBeVisible();
	const svg = await download(page, () => picture.getByRole('button', { name: 'Save SVG' }).click());
	const drawn = readFileSync(await svg.path(), 'utf8');
	expect(svg.suggestedFilename()).toContain('scenario');
	expect(drawn).toContain('Scenario: ');
	// Words may be drawn apart, to fit their line.
	expect(drawn).toMatch(/Line of/);
	await page.goto(page.url().replace('/?', '/embed/?'));
	await expect(headline(page)).toContainText('Scenario: ');
});

/** Two places near the front line of one oblast, some way apart. */
function frontPlaces(): readonly [readonly [number, number], readonly [number, number]] {
	const near = dataset.deposits.flatMap(({ id, point, oblast }) => {
		const { distanceKm } = control.get(id)!;
		return point && oblast === 'UA-14' && Math.abs(distanceKm ?? Infinity) < 15 ? [point] : [];
	});
	const [first] = near;
	const other = near.find((point) => Math.abs(point[1] - first![1]) > 0.2);
	return [first!, other!];
}

testWithMap('by mouse and by keys corners are set and moved on the map', async ({ page }) => {
	await page.goto(`/?date=${lastDay}&map=7.00/${lat.toFixed(5)}/${lng.toFixed(5)}`);
	await mapIdle(page);
	await openPanel(page);
	await panel(page).getByRole('button', { name: 'Land taken' }).click();
	const map = page.locator('[data-map]');
	const { width, height } = (await map.boundingBox())!;
	const [x, y] = [width / 2, height / 2];
	for (const [right, down] of [
		[-110, 80],
		[110, 80],
		[0, -120]
	] as const) {
		await map.click({ position: { x: x + right, y: y + down } });
	}
	await expect(sides(page)).toHaveAttribute('data-is', 'behind');
	await expect(page.locator('[data-scenario-mark]')).toHaveText('Scenario');
	await panel(page).getByRole('button', { name: 'Done' }).click();

	// The top is dragged below the deposit, which is free again.
	const top = page.locator('[data-handle="0-2"]');
	const link = page.url();
	await top.hover();
	await page.mouse.down();
	const box = (await map.boundingBox())!;
	await page.mouse.move(box.x + x, box.y + y + 30, { steps: 4 });
	await page.mouse.move(box.x + x, box.y + y + 70, { steps: 4 });
	await page.mouse.up();
	await expect(sides(page)).toHaveCount(0);
	expect(page.url()).not.toBe(link);

	// Keys put it back.
	await top.focus();
	for (let i = 0; i < 10; i++) await page.keyboard.press('Shift+ArrowUp');
	await expect(sides(page)).toHaveAttribute('data-is', 'behind');
	expect(await seriousFindings(page, { within: '[data-map]' })).toEqual([]);
	await page.keyboard.press('Delete');
	await expect(page).not.toHaveURL(/scenario/);
});
