import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openFigures, type Figures } from '../../src/estimate/answer/load-figures';
import { parseCommand } from '../../src/estimate/command/command';
import { resolveRequest, type Names } from '../../src/estimate/command/request';
import { respond } from '../../src/estimate/respond';
import { leadingShare, type CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import type { DepositControl } from '../../src/lib/domain/control/side';
import { parse } from 'csv-parse/sync';
import { download, expect, shownDate, shownInterval, unfoldBoard } from './journey';
import { testInSharedPage as test } from './shared-page';
import { lastDay } from '../built-data';

/** The figures of the command line, read once for all questions of a worker. */
let opened: Promise<{ readonly names: Names; readonly figures: Figures }> | null = null;

async function openOnce() {
	const opening = await openFigures({ geodata: 'geodata', built: 'static/data' });
	if ('report' in opening) throw new Error(opening.report);
	const { names, load } = opening.source;
	return { names, figures: await load() };
}

/**
 * What the command line prints, of which its program does no more than print it; its numbers are read with their digits as
 * they stand.
 */
async function printed(...words: readonly string[]): Promise<string> {
	const command = parseCommand(words);
	if (command.name !== 'estimate') throw new Error(`expected a question, found ${command.name}`);
	const { names, figures } = await (opened ??= openOnce());
	const { request, problems } = resolveRequest(command.asked, names);
	expect([...command.problems, ...problems]).toEqual([]);
	const response = await respond(request, figures);
	if ('report' in response) throw new Error(response.report);
	return response.text;
}

interface Printed {
	readonly commodities: readonly CommodityEstimate[];
	readonly control: Readonly<Record<string, DepositControl>>;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
	const file = await download(page, press);
	return readFileSync(await file.path(), 'utf8');
}

/** Shares of every row of the panel, as the text of its attributes, from figures that the browser computed. */
async function pageShares(page: Page): Promise<Record<string, string[]>> {
	await unfoldBoard(page);
	await expect(page.locator('[data-how]').first()).toBeAttached();
	const rows = await page
		.locator('tr[data-commodity]')
		.evaluateAll((all) => all.map((row) => ({ ...(row as HTMLElement).dataset })));
	return Object.fromEntries(
		rows.map(({ commodity, shareLow, shareCentral, shareHigh }) => [
			commodity,
			[shareLow, shareCentral, shareHigh]
		])
	) as Record<string, string[]>;
}

const withSixDigits = (all: Record<string, readonly string[]>) =>
	Object.fromEntries(
		Object.entries(all).map(([id, texts]) => [id, texts.map((text) => Number(text).toPrecision(6))])
	);

const questions = [
	{ date: lastDay, oblast: null },
	{ date: '2024-07-08', oblast: null },
	{ date: '2022-03-10', oblast: null },
	{ date: '2015-02-18', oblast: null },
	{ date: '2025-08-17', oblast: 'UA-14' }
] as const;

for (const { date, oblast } of questions) {
	const address = `/?date=${date}${oblast === null ? '' : `&oblast=${oblast}`}`;
	const words = ['--date', date, ...(oblast === null ? [] : ['--oblast', oblast])];

	test(`${address}: the panel has every digit of the command line`, async ({ page }) => {
		const json = JSON.parse(await printed(...words, '--format', 'json')) as Printed;
		await page.goto(address);
		await shownDate(page, date);
		const shares = json.commodities.map((row) => {
			const { low, central, high } = leadingShare(row).share;
			return [row.commodity, [low, central, high].map(String)] as const;
		});
		// The intervals come after the shares; those of the first visit are prerendered, to six digits.
		const isFirst = date === lastDay && oblast === null;
		const digits = (all: Record<string, readonly string[]>) => (isFirst ? withSixDigits(all) : all);
		await expect
			.poll(async () => digits(await pageShares(page)))
			.toEqual(digits(Object.fromEntries(shares)));
	});

	test(`${address}: the derivation of coal is the command line’s, letter by letter`, async ({
		page
	}) => {
		const csv = await printed(...words, '--explain', 'coal', '--format', 'csv');
		await page.goto(`${address}&commodity=coal`);
		await shownDate(page, date);
		await shownInterval(page, 'coal');
		const how = page.locator('[data-how="coal"]');
		await how.locator('summary').first().click();
		const file = await downloaded(page, () =>
			how.getByRole('button', { name: 'Download derivation (CSV)' }).click()
		);
		expect(file.split('\n')).toEqual(csv.split('\n'));
	});
}

test('the table of all deposits has the shares of the command line to the last digit', async ({
	page
}) => {
	const date = '2023-06-06';
	const { control } = JSON.parse(await printed('--date', date, '--format', 'json')) as Printed;
	await page.goto(`/?date=${date}&pane=table`);
	await shownDate(page, date);
	const file = await downloaded(page, () =>
		page.getByRole('button', { name: 'Download all rows (CSV)' }).click()
	);
	const lines = parse<Record<string, string>>(file, { columns: true, bom: true });
	expect(lines.length).toBeGreaterThan(300);
	for (const line of lines) {
		const { share, sigmaKm } = control[line['deposit_id']!]!;
		// To the metre: no place is known better.
		const sigma = sigmaKm === null ? '' : Math.round(sigmaKm * 1000) / 1000;
		expect([
			line['share_behind_low'],
			line['share_behind_central'],
			line['share_behind_high'],
			line['sigma_km']
		]).toEqual([share.low, share.central, share.high, sigma].map(String));
	}
});
