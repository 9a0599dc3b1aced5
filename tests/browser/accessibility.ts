import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Finding {
	readonly rule: string;
	readonly colours: 'light' | 'dark';
	/** The elements at fault, as HTML. */
	readonly elements: readonly string[];
}

/**
 * Serious and critical findings of axe in both themes, in the whole page or within `part`. The themes differ in nothing but
 * colours, so that the dark one is asked for contrast alone.
 */
export async function seriousFindings(page: Page, part?: string): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	for (const colours of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: colours });
		const axe = new AxeBuilder({ page });
		if (part !== undefined) axe.include(part);
		if (colours === 'dark') axe.withRules('color-contrast');
		const { violations } = await axe.analyze();
		for (const { id, impact, nodes } of violations) {
			if (impact !== 'serious' && impact !== 'critical') continue;
			findings.push({ rule: id, colours, elements: nodes.map(({ html }) => html) });
		}
	}
	return findings;
}
