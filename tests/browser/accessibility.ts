import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Finding {
	readonly rule: string;
	/** E.g. `serious`. */
	readonly impact: string;
	readonly colours: 'light' | 'dark';
	/** The elements at fault, as HTML. */
	readonly elements: readonly string[];
}

export interface Look {
	/** The part of the page that is looked at, as a CSS selector; the whole page without it. */
	readonly within?: string;
	/** What is passed over, being made like what stays, as a CSS selector. */
	readonly without?: string;
	/** Whether colours are looked at. They are the same in every language: one is enough for a template. */
	readonly contrast?: boolean;
	/** Whether minor and moderate findings count too. */
	readonly anyImpact?: boolean;
}

/** Serious and critical findings of axe, those of contrast in both themes, which differ in nothing but colours. */
export async function seriousFindings(page: Page, look: Look = {}): Promise<readonly Finding[]> {
	const { contrast = true, anyImpact = false } = look;
	const all = contrast
		? [
				...(await findings(page, 'light', axe(page, look))),
				...(await findings(page, 'dark', axe(page, look).withRules('color-contrast')))
			]
		: await findings(page, 'light', axe(page, look).disableRules('color-contrast'));
	return anyImpact ? all : all.filter(({ impact }) => /serious|critical/.test(impact));
}

/** Our pages have no frames, so that axe need not open a page of its own to join what it found in each. */
function axe(page: Page, { within, without }: Look): AxeBuilder {
	const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (within !== undefined) builder.include(within);
	if (without !== undefined) builder.exclude(without);
	return builder;
}

async function findings(
	page: Page,
	colorScheme: 'light' | 'dark',
	builder: AxeBuilder
): Promise<readonly Finding[]> {
	await page.emulateMedia({ colorScheme });
	const { violations } = await builder.analyze();
	return violations.map(({ id, impact, nodes }) => ({
		rule: id,
		impact: String(impact),
		colours: colorScheme,
		elements: nodes.map(({ html }) => html)
	}));
}
