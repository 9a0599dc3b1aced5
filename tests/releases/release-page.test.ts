import { expect, test } from 'vitest';
import { releasePage } from '../../src/site/release-page';
import { socialTags } from '../../src/lib/ui/site/social-tags';

test('a release tells sites that show links its title, and neither address, picture nor embed of the live page', () => {
	const tags = socialTags({
		...{ root: 'https://a.example/', language: 'en', folder: '', site: 'Site', card: 'map' },
		...{ title: 'A > "B"', description: 'Of <this> day.', alt: 'Map > "B"', isEmbedded: true }
	});
	const page = `<head><link rel="alternate" hreflang="en" href="./">${tags}</head><a href="./method/">x</a>`;
	const kept = releasePage(page, '');
	expect(kept).toContain('<meta property="og:title" content="A &gt; &quot;B&quot;">');
	expect(kept).toContain('og:description');
	expect(kept).toContain('og:locale');
	expect(kept).not.toMatch(/a\.example|og:url|og:image|twitter:card|oembed/);
	expect(kept).toContain('<link rel="alternate" hreflang="en" href="../../">');
	expect(kept).toMatch(/<\/head><a href="\.\.\/\.\.\/method\/">x<\/a>$/);
});
