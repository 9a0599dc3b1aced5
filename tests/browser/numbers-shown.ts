import type { Locator } from '@playwright/test';
import { expect } from './journey';

/** Dates, years and days since a date that stands beside them: they name a day, they are not results. */
const dates =
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\b\d+ days?\b|\b(?:19|20)\d\d(?:[–-](?:19|20)\d\d)?\b/g;

/** Numbers in a text, each as it is printed, grouping removed: `117,000` is `117000`. */
export function numbersIn(text: string): readonly string[] {
	const bare = text.replace(dates, ' ').replace(/(\d),(?=\d{3}\b)/g, '$1');
	return [...new Set(bare.match(/\d+(?:\.\d+)?/g) ?? [])];
}

/**
 * Those of `shown` that are not a number of `explained`, or one rounded as the shown one is. Whole numbers may be
 * rounded outwards: 2.07 sites at most are 3.
 */
export function orphans(shown: readonly string[], explained: readonly string[]): readonly string[] {
	const known = new Set(explained);
	const values = explained.map(Number);
	return shown.filter((text) => {
		const decimals = text.split('.')[1]?.length ?? 0;
		const within = decimals === 0 ? 1 : 10 ** -decimals / 2 + 1e-9;
		const isRounded = (value: number) => Math.abs(value - Number(text)) < within;
		return !known.has(text) && !values.some(isRounded);
	});
}

/** Ways in which numbers are made, and what a reader does not read. */
const notShown =
	'details[data-how], details[data-how-totals], details[data-how-land], details[data-how-draws], details[data-how-deposit], [aria-hidden="true"], script';

/** The text of each part of the page, without the ways in which its numbers are made. */
export async function shownTexts(parts: Locator): Promise<readonly string[]> {
	return parts.evaluateAll((elements, selector) => {
		return elements.map((element) => {
			const copy = element.cloneNode(true) as HTMLElement;
			for (const way of copy.querySelectorAll(selector)) way.remove();
			return copy.textContent;
		});
	}, notShown);
}

/**
 * All that two clicks on each way lead to: one opens the way, the next any number in it, with formula, inputs and
 * sources. Opened by the script, at once: what a click opens is asked in other tests.
 */
export async function explainedTexts(ways: Locator): Promise<readonly string[]> {
	await expect(ways).not.toHaveCount(0);
	await ways.evaluateAll((all: HTMLDetailsElement[]) => {
		for (const way of all) way.open = true;
	});
	await expect(ways.locator('.trees')).toHaveCount(await ways.count());
	await ways.evaluateAll((all) => {
		const numbers = all.flatMap((way) => [
			...way.querySelectorAll<HTMLDetailsElement>('.trees > details')
		]);
		for (const number of numbers) number.open = true;
	});
	// A number is unfolded when the browser tells of its toggle, which may be frames later; its formula comes first.
	const numbers = ways.locator('.trees > details');
	await expect(numbers.filter({ has: ways.page().locator(':scope > p > code') })).toHaveCount(
		await numbers.count()
	);
	return ways.evaluateAll((all) => all.map(({ textContent }) => textContent));
}

/** Numbers of `part`, of which there are some, that none of the ways leads to in two clicks. */
export async function withoutPath(part: Locator, ways: Locator): Promise<readonly string[]> {
	const shown = numbersIn((await shownTexts(part)).join('\n'));
	expect(shown.length, 'numbers found').toBeGreaterThan(0);
	return orphansIn(part, ways);
}

/** As `withoutPath`, of a part that may say all in words. */
export async function orphansIn(part: Locator, ways: Locator): Promise<readonly string[]> {
	const shown = numbersIn((await shownTexts(part)).join('\n'));
	return orphans(shown, numbersIn((await explainedTexts(ways)).join('\n')));
}
