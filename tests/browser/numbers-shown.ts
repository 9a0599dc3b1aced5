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

/** The text of a part of the page without the ways in which its numbers are made. */
export async function shownText(part: Locator): Promise<string> {
	const texts = await part.evaluateAll((elements) =>
		elements.map((element) => {
			const copy = element.cloneNode(true) as HTMLElement;
			for (const way of copy.querySelectorAll(
				'details[data-how], details[data-how-totals], details[data-how-land], details[data-how-draws], details[data-how-deposit], [aria-hidden="true"], script'
			)) {
				way.remove();
			}
			return copy.textContent;
		})
	);
	return texts.join('\n');
}

/** Numbers of `part` that none of the ways leads to in two clicks. */
export async function withoutPath(
	part: Locator,
	ways: readonly Locator[]
): Promise<readonly string[]> {
	const shown = numbersIn(await shownText(part));
	const texts: string[] = [];
	for (const way of ways) texts.push(await explainedText(way));
	expect(shown.length, 'numbers found').toBeGreaterThan(0);
	return orphans(shown, numbersIn(texts.join('\n')));
}

/**
 * All that two clicks lead to: one opens the way, the next any number in it, with formula, inputs and sources.
 */
export async function explainedText(way: Locator): Promise<string> {
	if (!(await way.evaluate((element) => (element as HTMLDetailsElement).open))) {
		await way.locator('summary').first().click();
	}
	await way.locator('.trees').waitFor();
	// The second click: every number on the first level.
	await way.locator('.trees').evaluate((trees) => {
		for (const root of trees.querySelectorAll<HTMLDetailsElement>(':scope > details:not([open])')) {
			root.open = true;
		}
	});
	// A number is unfolded when the browser tells of its toggle, which may be frames later; its formula comes first.
	const roots = way.locator('.trees > details');
	await expect(roots.filter({ has: way.page().locator(':scope > p > code') })).toHaveCount(
		await roots.count()
	);
	return way.evaluate((element) => element.textContent);
}
