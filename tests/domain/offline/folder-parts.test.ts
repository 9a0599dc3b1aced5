import { describe, expect, it } from 'vitest';
import { textsOfFolder } from '../../../src/lib/domain/offline/folder-parts';

describe('the texts of a folder', () => {
	const parts = {
		pages: {
			en: '<a href="%uk%">uk</a> %address%?date=2024-01-01',
			uk: '<a href="%en%">en</a> %address%uk/'
		},
		readMe: '%address%',
		pictures: []
	};

	it('name the site that it was saved from, and each other', () => {
		const texts = textsOfFolder(parts, 'uk', 'https://a.example/m/');
		expect([...texts]).toEqual([
			['index.html', '<a href="en.html">en</a> https://a.example/m/uk/'],
			['en.html', '<a href="index.html">uk</a> https://a.example/m/?date=2024-01-01'],
			['read-me.txt', 'https://a.example/m/']
		]);
	});
});
