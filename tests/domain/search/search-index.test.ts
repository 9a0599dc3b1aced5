import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/domain/search/fold';
import { buildSearchIndex, type SearchHit } from '../../../src/lib/domain/search/search-index';
import type { SearchNames } from '../../../src/lib/domain/search/search-entry';
import { keyOf } from '../../../src/lib/domain/search/search-key';
import { viewOfHit } from '../../../src/lib/domain/search/view-of-hit';
import { cities, index, names } from './shipped-names';

const found = (text: string) => index.find(text).hits.map(keyOf);
const best = (text: string) => found(text)[0];

describe('a name is found first in every spelling', () => {
	test.each([
		['Шевченківське', 'deposit/li-shevchenkivske'],
		['Shevchenkivske', 'deposit/li-shevchenkivske'],
		["shevchenkivs'ke", 'deposit/li-shevchenkivske'],
		['Шевченковское месторождение', 'deposit/li-shevchenkivske'],
		['родовище Шевченківське', 'deposit/li-shevchenkivske'],
		['li-shevchenkivske', 'deposit/li-shevchenkivske'],
		['Perjanske', 'deposit/be-perzhanske'],
		['Єрастівське', 'deposit/fe-yerystivske'],
		['Balakhovskoye', 'deposit/gr-balakhivske'],
		['Novopoltavskoe', 'deposit/ree-novopoltavske'],
		['станкуватська', 'deposit/li-dobra'],
		['Stankuvatskoe', 'deposit/li-dobra'],
		['Крутая Балка', 'deposit/li-kruta-balka'],
		['Artemivske gypsum', 'deposit/gyp-artemivske'],
		['Зеленояр', 'deposit/ti-zelenoiarske'],
		['lithium', 'commodity/lithium'],
		['litii', 'commodity/lithium'],
		['Литий', 'commodity/lithium'],
		['rare earth', 'commodity/rare-earths'],
		['рідкісноземельні', 'commodity/rare-earths'],
		['Krivoy Rog', 'place/Kryvyi Rih'],
		['Kryvyj Rih', 'place/Kryvyi Rih'],
		['Запорожье', 'oblast/UA-23'],
		['Zaporozhye', 'oblast/UA-23'],
		['Crimea', 'oblast/UA-43'],
		['Крим', 'oblast/UA-43'],
		['Lviv region', 'oblast/UA-46'],
		['Dnipro', 'place/Dnipro'],
		['Kiev', 'oblast/UA-30']
	])('%s', (text, key) => {
		expect(best(text)).toBe(key);
	});
});

describe('one slip does not lose a name', () => {
	test.each([
		['a letter wrong', 'Shevchemkivske'],
		['a letter wrong', 'Шевчанківське'],
		['two letters swapped', 'Shevchnekivske'],
		['two letters swapped', 'Шевечнківське'],
		['a letter missing', 'Shevhenkivske'],
		['a letter missing', 'Шевченкіське'],
		['the first letter missing', 'евченківське']
	])('%s: %s', (_, text) => {
		expect(found(text)).toContain('deposit/li-shevchenkivske');
	});
	test('in a short name too', () => {
		for (const text of ['Dorba', 'Dovra', 'Doba', 'Добар']) {
			expect([text, found(text)]).toEqual([text, expect.arrayContaining(['deposit/li-dobra'])]);
		}
	});
});

describe('while it is typed', () => {
	test.each([
		['Shevchenkivske', 'deposit/li-shevchenkivske', 3],
		['Шевченківське', 'deposit/li-shevchenkivske', 3],
		['Zaporizhzhia', 'oblast/UA-23', 3],
		['Perzhanske', 'deposit/be-perzhanske', 3],
		['Donetsk', 'oblast/UA-14', 3],
		['Яблунівське', 'deposit/gas-yablunivske', 2],
		['Kryvyi Rih', 'place/Kryvyi Rih', 3]
	])('%s stays among the hits from letter to letter', (name, key, from) => {
		for (let length = from; length <= name.length; length += 1) {
			const typed = name.slice(0, length);
			expect([typed, found(typed)]).toEqual([typed, expect.arrayContaining([key])]);
		}
	});
});

describe('order', () => {
	test('same name before beginning before likeness', () => {
		const made = buildSearchIndex(invented(['Dobre', 'Dobra', 'Dobrianske']));
		expect(made.find('Dobr').hits.map(({ nameEn }) => nameEn)).toEqual([
			'Dobra',
			'Dobre',
			'Dobrianske'
		]);
		expect(made.find('Dobra').hits.map(({ nameEn }) => nameEn)).toEqual(['Dobra', 'Dobrianske']);
		expect(made.find('Dobro').hits.map(({ nameEn }) => nameEn)).toEqual(['Dobra', 'Dobre']);
	});
	test('of equals the oblast, then the commodity, the deposit, the larger town', () => {
		const made = buildSearchIndex({
			oblasts: [{ code: 'UA-53', nameEn: 'Same Oblast', nameUk: 'Однакова область' }],
			commodities: [{ id: 'same', nameEn: 'Same', nameUk: 'Однакове', group: 'energy' }],
			deposits: [
				{ id: 'x-1', nameEn: 'Same', nameUk: 'Одна', oblast: 'UA-53', commodities: ['same'] }
			],
			places: [
				{ nameEn: 'Same', nameUk: 'Одна', oblast: 'UA-53', population: 1, point: [30, 50] },
				{ nameEn: 'Same', nameUk: 'Дві', oblast: 'UA-53', population: 2, point: [31, 50] }
			]
		});
		expect(made.find('same').hits.map(({ kind, nameUk }) => [kind, nameUk])).toEqual([
			['oblast', 'Однакова область'],
			['commodity', 'Однакове'],
			['deposit', 'Одна'],
			['place', 'Дві'],
			['place', 'Одна']
		]);
	});
	test('a spelling that is right comes before one that only sounds alike', () => {
		expect(found('Polokhivske').slice(0, 2)).toEqual([
			'deposit/li-polokhivske',
			'deposit/kao-polohivske'
		]);
		expect(found('Пологівське').slice(0, 2)).toEqual([
			'deposit/kao-polohivske',
			'deposit/li-polokhivske'
		]);
	});
});

describe('what belongs to a deposit finds it', () => {
	test('its commodities and its oblast, in any order and language', () => {
		for (const text of ['lithium donetsk', 'Донецька літій', 'donetsk область lithium']) {
			expect(found(text)).toEqual(['deposit/li-shevchenkivske']);
		}
	});
	test('a commodity lists its deposits after itself', () => {
		const holding = names.deposits.filter(({ commodities }) => commodities.includes('lithium'));
		expect(found('lithium').sort()).toEqual(
			['commodity/lithium', ...holding.map(({ id }) => `deposit/${id}`)].sort()
		);
	});
});

describe('which name was found', () => {
	const via = (text: string) => index.find(text).hits[0]?.via;
	test('that of the script in which it was asked', () => {
		expect(via('Shevchenkivske')).toBe('nameEn');
		expect(via('Шевченківське')).toBe('nameUk');
		expect(via('шевечнківське')).toBe('nameUk');
	});
	test('the other one, where only that answers', () => {
		expect(via('litii')).toBe('nameUk');
		expect(via('vuhillia')).toBe('nameUk');
	});
	test('Cyrillic letters never show a Latin name', () => {
		expect(via('Полтава')).toBeNull();
	});
});

describe('no match', () => {
	test('the nearest names are given', () => {
		const { hits, nearest } = index.find('Shevchukivsky rudnyk');
		expect(hits).toEqual([]);
		expect(nearest.map(keyOf)[0]).toBe('deposit/li-shevchenkivske');
		expect(nearest).toHaveLength(3);
	});
	test('a name broken off with a slip leads on', () => {
		expect(index.find('Shevchek').nearest.map(keyOf)).toContain('deposit/li-shevchenkivske');
	});
	test('nonsense gives something near or nothing, and never throws', () => {
		for (const text of ['xqzzt', 'zzzzzzzzzzzzzzzz', '1234']) {
			const { hits, nearest } = index.find(text);
			expect([text, hits.length + nearest.length > 0]).toEqual([text, true]);
		}
		for (const text of ['', '   ', '«»', '’', 'Ъъъъ', '李', '💥', '()[]{}*+?.\\']) {
			expect([text, index.find(text).hits]).toEqual([text, []]);
		}
		expect(index.find('').nearest).toEqual([]);
	});
	test('no text throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				const { hits, nearest } = index.find(text);
				expect(hits.length > 0 ? nearest.length : 0).toBe(0);
				expect(nearest.length).toBeLessThanOrEqual(3);
			})
		);
	});
});

describe('suggestions for an address', () => {
	const suggested = (text: string, kind?: SearchHit['kind']) =>
		index.suggest(text, 3, kind).map(keyOf);
	test('the thing meant comes first, and there are no more than asked', () => {
		expect(suggested('li shevchenkivsk', 'deposit')[0]).toBe('deposit/li-shevchenkivske');
		expect(suggested('zolotoe')).toHaveLength(3);
		expect(suggested('lithum', 'commodity')[0]).toBe('commodity/lithium');
		expect(suggested('donetska', 'oblast')[0]).toBe('oblast/UA-14');
	});
	test('only of the kind that the folder names', () => {
		expect(suggested('poltava', 'deposit').every((key) => key.startsWith('deposit/'))).toBe(true);
	});
	test('nothing that is merely made of the same letters', () => {
		for (const text of ['nonsense', 'atlantis', 'contact', 'about', 'wp login']) {
			expect([text, suggested(text)]).toEqual([text, []]);
		}
	});
	test('nothing for an address without a name', () => {
		expect(suggested('')).toEqual([]);
	});
});

test('every name of every deposit finds it first, or among others of the same name', () => {
	for (const { id, nameEn, nameUk } of names.deposits) {
		for (const name of [nameEn, nameUk]) {
			const hits = index.find(name).hits;
			const place = hits.findIndex((hit) => keyOf(hit) === `deposit/${id}`);
			const before = hits.slice(0, Math.max(0, place));
			const alike = before.every((hit) =>
				[hit.nameEn, hit.nameUk].some((n) => fold(n) === fold(name))
			);
			expect([name, place >= 0 && alike]).toEqual([name, true]);
		}
	}
});

/** A slip can make another name of it: Yurkivske without its k is Yuriivske, or nearly. */
test('of all names with a slip in the middle, fewer than one in a hundred does not lead to its deposit', () => {
	const long = names.deposits.flatMap(({ id, nameEn, nameUk }) =>
		[nameEn, nameUk].filter((name) => /^\p{L}{8,}$/u.test(name)).map((name) => ({ id, name }))
	);
	const slips = long.flatMap(({ id, name }) => slipsOf(name).map((text) => ({ id, text })));
	const lost = slips.filter(({ id, text }) => {
		const { hits, nearest } = index.find(text);
		return ![...hits, ...nearest].some((hit) => keyOf(hit) === `deposit/${id}`);
	});
	expect(slips.length).toBeGreaterThan(1000);
	expect(lost.map(({ text }) => text).slice(0, slips.length / 100)).toEqual(
		lost.map(({ text }) => text)
	);
});

/** The middle letter left out, doubled, exchanged, and swapped with the next. */
function slipsOf(name: string): readonly string[] {
	const at = Math.floor(name.length / 2);
	const [before, letter, next, after] = [
		name.slice(0, at),
		name.charAt(at),
		name.charAt(at + 1),
		name.slice(at + 2)
	];
	const wrong = /\p{Script=Cyrillic}/u.test(letter) ? 'ф' : 'f';
	return [
		before + next + after,
		before + letter + letter + next + after,
		before + wrong + next + after,
		before + next + letter + after
	];
}

test('the site sends every name, and every town of Ukraine where it lies', () => {
	const ukrainian = cities.filter(({ properties }) => properties.oblast);
	expect(names.places.map(({ nameEn }) => nameEn).sort()).toEqual(
		ukrainian.map(({ properties }) => properties.name_en).sort()
	);
	for (const { nameEn, point } of names.places) {
		const city = ukrainian.find(({ properties }) => properties.name_en === nameEn)!;
		expect([nameEn, Math.abs(point[0] - city.coordinates[0]!) < 0.002]).toEqual([nameEn, true]);
		expect([nameEn, Math.abs(point[1] - city.coordinates[1]!) < 0.002]).toEqual([nameEn, true]);
	}
	expect([names.oblasts.length, names.deposits.length]).toEqual([27, 375]);
});

test('a pick changes only its own part of the view', () => {
	const view = (text: string) => viewOfHit(index.find(text).hits[0]!);
	expect(view('Shevchenkivske')).toEqual({ deposit: 'li-shevchenkivske' });
	expect(view('Poltava')).toEqual({ oblast: 'UA-53' });
	expect(view('lithium')).toEqual({ commodities: ['lithium'] });
	expect(view('Kryvyi Rih')).toEqual({
		camera: { lng: 33.38, lat: 47.91, zoom: 9, bearing: 0 }
	});
});

/** Deposits of these names, all of one oblast without a commodity. */
function invented(deposits: readonly string[]): SearchNames {
	return {
		oblasts: [],
		commodities: [],
		places: [],
		deposits: deposits.map((name) => ({
			id: fold(name),
			nameEn: name,
			nameUk: name,
			oblast: 'UA-53',
			commodities: []
		}))
	};
}
