import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { folderOfRoute, pageOfFolder } from '../../src/lib/ui/site/site-path';
import { robotsTxt, sitemapXml } from '../../src/lib/ui/site/sitemap';

describe('the folder of a page, whatever its language', () => {
	test.each([
		[
			'/[[lang=lang]]/(dossier)/deposit/[id]',
			{ lang: 'uk', id: 'li-x' },
			'deposit/li-x/',
			'deposits'
		],
		['/[[lang=lang]]/commodity/[id]', { id: 'coal' }, 'commodity/coal/', 'resources'],
		['/[[lang=lang]]/(dossier)/oblast', {}, 'oblast/', 'oblasts'],
		['/[[lang=lang]]/method', { lang: 'uk' }, 'method/', 'method'],
		['/[[lang=lang]]', {}, '', 'explore'],
		[null, {}, '', 'explore']
	])('%s', (route, params, folder, page) => {
		expect(folderOfRoute(route, params)).toBe(folder);
		expect(pageOfFolder(folder)).toBe(page);
	});
});

test('a sitemap names each folder in each language, with its alternates, escaped', () => {
	const xml = sitemapXml('https://a.example/m&m/', ['oblast/'], isoDate('2026-04-24'));
	expect(xml.match(/<loc>[^<]+<\/loc><lastmod>[^<]+/g)).toEqual([
		'<loc>https://a.example/m&amp;m/oblast/</loc><lastmod>2026-04-24',
		'<loc>https://a.example/m&amp;m/uk/oblast/</loc><lastmod>2026-04-24'
	]);
	const alternates = [...xml.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((found) =>
		found.slice(1)
	);
	const both = [
		['en', 'https://a.example/m&amp;m/oblast/'],
		['uk', 'https://a.example/m&amp;m/uk/oblast/'],
		['x-default', 'https://a.example/m&amp;m/oblast/']
	];
	expect(alternates).toEqual([...both, ...both]);
});

test('robots are told of a sitemap only where it has an address', () => {
	expect(robotsTxt('https://a.example/')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://a.example/sitemap.xml\n'
	);
	expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
});
