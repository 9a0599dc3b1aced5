import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { manifest } from '../built-data';
import { expect, test } from './journey';

const briefings = JSON.parse(
	readFileSync('static/data/briefings.json', 'utf8')
) as readonly Briefing[];

/** A page of A4 within its margins (`print.css`), px. */
const mm = 96 / 25.4;
const papers = [
	{ landscape: false, width: (210 - 26) * mm, height: (297 - 30) * mm },
	{ landscape: true, width: (297 - 26) * mm, height: (210 - 30) * mm }
];

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const { slug, title, scenes } of briefings) {
	test(`${slug} is a hand-out: a cover and whole scenes, with numbers, sources and addresses`, async ({
		page
	}) => {
		await page.goto(`/uk/brief/${slug}/`);
		await expect(page.locator('html[data-alive]')).toHaveCount(1);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const written = page.locator('[data-scene] [data-address]');
		await expect(written).toHaveCount(scenes.length);
		for (const [i, { view }] of scenes.entries()) {
			await expect(written.nth(i)).toContainText(`http://127.0.0.1`);
			await expect(written.nth(i)).toContainText(/date=(\S+?)(&|$)/.exec(view)![1]!);
		}
		const cover = page.locator('[data-colophon]');
		await expect(cover).toContainText(manifest.version);
		await expect(cover).toContainText('ODbL');
		await expect(cover).toContainText(`/uk/brief/${slug}/`);
		const controls = page.locator('button, nav, select, input').locator('visible=true');
		await expect(controls).toHaveCount(0);
		// Whatever theme the reader has, the pictures are those for paper.
		const pictures = page.locator('[data-scene] img').locator('visible=true');
		await expect(pictures).toHaveCount(scenes.length);
		await expect(pictures.and(page.locator('[src$="-print.svg"]'))).toHaveCount(scenes.length);
		const foot = await page.evaluate(() =>
			[...document.styleSheets]
				.flatMap((sheet) => [...sheet.cssRules])
				.filter((rule) => rule instanceof CSSPageRule)
				.map(({ cssText }) => cssText)
				.join(' ')
		);
		expect(foot).toContain(title.uk);

		for (const { landscape, width, height } of papers) {
			await page.setViewportSize({ width: Math.floor(width), height: 900 });
			const heights = await page
				.locator('[data-scene]')
				.evaluateAll((all) => all.map((scene) => scene.scrollHeight));
			if (!landscape) expect(Math.max(...heights)).toBeLessThanOrEqual(height);
			const pages = pagesOf(await page.pdf({ format: 'A4', landscape, printBackground: true }));
			// They wait for their turn on a screen, and not for paper.
			const arrived = pictures.evaluateAll((all) =>
				all.map((image) => (image as HTMLImageElement).naturalWidth > 0)
			);
			expect(await arrived).toEqual(scenes.map(() => true));
			const most = scenes.length + 1;
			expect([landscape, pages <= most]).toEqual([landscape, true]);
			// Across each scene has a page; one more would be broken, or blank.
			if (landscape) expect(pages).toBe(most);
		}
	});
}
