import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { frameToParams, frameFromParams, defaultFrame } from '$lib/domain/view/frame';
import { embedAddress, embedCode } from '$lib/export/embed-code';

describe('the code of an embed', () => {
	test('is one frame with an accessible name, whatever is in it', () => {
		fc.assert(
			fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (src, title) => {
				const root = parse(embedCode({ src, title, height: 450, script: null }));
				const frames = root.querySelectorAll('*');
				expect(frames.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
				expect(frames[0]!.getAttribute('src')).toBe(src);
				expect(frames[0]!.getAttribute('title')).toBe(title);
				expect(frames[0]!.getAttribute('loading')).toBe('lazy');
			})
		);
	});
});

describe('the address of an embed', () => {
	const frame = { ...defaultFrame, parts: ['number', 'map'] as const, theme: 'dark' as const };

	test.each([
		['https://minerals.example/', 'https://minerals.example/embed/'],
		[
			'https://minerals.example/uk/?date=2025-06-30&commodity=coal,lithium',
			'https://minerals.example/uk/embed/'
		],
		[
			'https://minerals.example/sub/v/2026-04-24-6d82113e-57c81611/?date=2026-04-24#map',
			'https://minerals.example/sub/v/2026-04-24-6d82113e-57c81611/embed/'
		]
	])('of %s keeps its view and has the frame', (page, path) => {
		const address = new URL(embedAddress(page, frameToParams(frame)));
		expect(address.origin + address.pathname).toBe(path);
		expect(address.hash).toBe('');
		for (const [name, value] of new URL(page).searchParams) {
			expect(address.searchParams.get(name)).toBe(value);
		}
		expect(frameFromParams(address.searchParams).state).toEqual(frame);
	});

	test('of a frame as usual is the page’s own, with embed/', () => {
		expect(
			embedAddress('https://minerals.example/?date=2025-06-30', frameToParams(defaultFrame))
		).toBe('https://minerals.example/embed/?date=2025-06-30');
	});
});
