import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/domain/search/fold';
import { buildSearchIndex, type SearchHit } from '../../../src/lib/domain/search/search-index';
import type { SearchNames } from '../../../src/lib/domain/search/search-entry';
import { keyOf } from '../../../src/lib/domain/search/search-key';
import { viewOfHit } from '../../../src/lib/domain/search/view-of-hit';
import { noFilter } from '../../../src/lib/domain/estimate/deposit-filter';
import { otherCommodityNames } from '../../../src/lib/domain/search/other-forms';
import { oblastCodes } from '../../../src/lib/domain/dataset/oblast';
import { geodata } from '../../shipped/geodata';
import { cities, index, names } from './shipped-names';

const { commodities, deposits } = geodata;

const found = (text: string) => index.find(text).hits.map(keyOf);
const foldedNames = ({ nameEn, nameUk }: SearchHit) => [fold(nameEn), fold(nameUk)];

/** The hit of a key, and the hits before it that are called neither like it nor like what was asked. */
function placeOf(text: string, key: string) {
	const { hits } = index.find(text);
	const at = hits.findIndex((hit) => keyOf(hit) === key);
	const hit = hits[at];
	const names = [fold(text), ...(hit ? foldedNames(hit) : [])];
	const before = hits.slice(0, Math.max(0, at));
	const others = before.filter((one) => !foldedNames(one).some((name) => names.includes(name)));
	return { hit, others: others.map(keyOf) };
}

/** It is found, first or among others of the same name: a second deposit of a name is no fault. */
function expectFirst(text: string, key: string): void {
	const { hit, others } = placeOf(text, key);
	expect([text, hit && keyOf(hit), others]).toEqual([text, key, []]);
}

/** Links, articles and older editions of this data have them. */
test.each([
	['Srebnenske', 'k-srebnenske'],
	['Pereiaslivsko-Ivanhorodske', 'k-pereiaslivske'],
	['Pervomaiske (uranium)', 'u-pervomaiske'],
	['Northern GOK (Pervomaiske and Hannivske)', 'fe-pervomaiske-hannivske'],
	['Chervonoyarske', 'ni-chervonoyarske'],
	['Samotkan', 'ti-malyshivske'],
	['Derenyukhske', 'ni-derenyukhske'],
	['Byrzulivske', 'ti-byrzulivske'],
	['Muratovske', 'gas-muratovske'],
	['Rozdilske', 's-rozdilske'],
	['Halieshchynske', 'fe-galeshchynske'],
	['Buhruvatske', 'oil-buhruvatske'],
	['Velykohadominetske', 'kao-velykohadominetske'],
	['Malokomyshuvakhske', 'p-malokomyshuvakhske'],
	['Zlobychske', 'ti-zlobytske'],
	['Strilkove', 'gas-strilkove'],
	['Buchach - Zhyznomyr', 'gas-buchachske'],
	['Должанська-Капітальна', 'coal-dovzhanska-kapitalna'],
	['Боровське', 'gas-borivske'],
	['Малокринкіське', 'gas-malokrynkivske']
])('a deposit is found by the spelling "%s" that its name had', (spelling, id) => {
	expectFirst(spelling, `deposit/${id}`);
});

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
		expectFirst(text, key);
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
		const [lithium, kaolin] = ['deposit/li-polokhivske', 'deposit/kao-polohivske'];
		const order = (text: string) => found(text).filter((key) => key === lithium || key === kaolin);
		expect(order('Polokhivske')).toEqual([lithium, kaolin]);
		expect(order('Пологівське')).toEqual([kaolin, lithium]);
	});
});

describe('what belongs to a deposit finds it', () => {
	test('its commodities and its oblast, in any order and language', () => {
		const both = names.deposits.filter(
			({ commodities, oblast }) => commodities.includes('lithium') && oblast === 'UA-14'
		);
		expect(both.map(({ id }) => id)).toContain('li-shevchenkivske');
		for (const text of ['lithium donetsk', 'Донецька літій', 'donetsk область lithium']) {
			const [view, ...deposits] = found(text);
			expect(view).toBe('view/lithium/UA-14');
			expect(deposits.sort()).toEqual(both.map(({ id }) => `deposit/${id}`).sort());
		}
	});
	test('a commodity lists its deposits after itself', () => {
		const holding = names.deposits.filter(({ commodities }) => commodities.includes('lithium'));
		expect(found('lithium').sort()).toEqual(
			['commodity/lithium', ...holding.map(({ id }) => `deposit/${id}`)].sort()
		);
	});
});

describe('a question of two parts finds the view that answers it', () => {
	test.each([
		['Poltava rare earth', 'view/rare-earths/UA-53'],
		['rare earths in Poltava oblast', 'view/rare-earths/UA-53'],
		['вугілля Луганська', 'view/coal/UA-09'],
		['уголь Донецк', 'view/coal/UA-14'],
		['lithium behind the line', 'view/lithium/behind'],
		['літій за лінією фронту', 'view/lithium/behind'],
		['coal in Donetsk behind the front line', 'view/coal/UA-14/behind']
	])('%s', (text, key) => {
		expect(found(text)[0]).toBe(key);
	});
	test('the view has what the words name, and nothing else', () => {
		const [hit] = index.find('coal in Donetsk behind the front line').hits;
		expect(viewOfHit(hit!)).toEqual({
			commodities: ['coal'],
			oblast: 'UA-14',
			filter: { ...noFilter, sides: ['behind'] }
		});
	});
	test('one name alone, and words of which one is no name, are no such question', () => {
		for (const text of ['Shevchenkivske lithium', 'Donetsk', 'rare earths', 'Atlantis coal']) {
			expect([text, found(text).filter((key) => key.startsWith('view/'))]).toEqual([text, []]);
		}
	});
});

describe('a resource is found by other words, which are not shown', () => {
	test.each([
		['уголь', 'commodity/coal'],
		['марганец', 'commodity/manganese'],
		['железо', 'commodity/iron-ore'],
		['нефть', 'commodity/oil'],
		['редкоземельные', 'commodity/rare-earths']
	])('%s', (text, key) => {
		const { hits } = index.find(text);
		expect(keyOf(hits[0]!)).toBe(key);
		expect(JSON.stringify(hits)).not.toMatch(/[ыэёъ]/i);
	});
	test('every such word is of a resource that there is', () => {
		const ids = names.commodities.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(Object.keys(otherCommodityNames)));
	});
});

describe('which name was found', () => {
	const via = (text: string, key: string) => placeOf(text, key).hit?.via;
	test('that of the script in which it was asked', () => {
		expect(via('Shevchenkivske', 'deposit/li-shevchenkivske')).toBe('nameEn');
		expect(via('Шевченківське', 'deposit/li-shevchenkivske')).toBe('nameUk');
		expect(via('шевечнківське', 'deposit/li-shevchenkivske')).toBe('nameUk');
	});
	test('the other one, where only that answers', () => {
		expect(via('litii', 'commodity/lithium')).toBe('nameUk');
		expect(via('vuhillia', 'commodity/coal')).toBe('nameUk');
	});
	test('Cyrillic letters never show a Latin name', () => {
		expect(via('Полтава', 'oblast/UA-53')).toBeNull();
		for (const { nameUk } of [...names.oblasts, ...names.deposits]) {
			expect([nameUk, ...index.find(nameUk).hits.map((hit) => hit.via)]).not.toContain('nameEn');
		}
	});
});

describe('no match', () => {
	test('the nearest names are given', () => {
		const { hits, nearest } = index.find('Shevchukivsky rudnyk');
		expect(hits).toEqual([]);
		expect(nearest.map(keyOf)).toContain('deposit/li-shevchenkivske');
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
		for (const name of [nameEn, nameUk]) expectFirst(name, `deposit/${id}`);
	}
});

/** A slip can make another name of it: Yurkivske without its k is Yurivske, or nearly. */
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
	expect(names.oblasts.map(({ code }) => code).sort()).toEqual([...oblastCodes].sort());
	expect(names.deposits.map(({ id }) => id)).toEqual(deposits.map(({ id }) => id));
	expect(names.commodities.map(({ id }) => id)).toEqual(commodities.map(({ id }) => id));
});

test('a pick changes only its own part of the view', () => {
	const view = (text: string, key: string) => viewOfHit(placeOf(text, key).hit!);
	expect(view('Shevchenkivske', 'deposit/li-shevchenkivske')).toEqual({
		deposit: 'li-shevchenkivske'
	});
	expect(view('Poltava', 'oblast/UA-53')).toEqual({ oblast: 'UA-53' });
	expect(view('lithium', 'commodity/lithium')).toEqual({ commodities: ['lithium'] });
	const [lng, lat] = names.places.find(({ nameEn }) => nameEn === 'Kryvyi Rih')!.point;
	expect(view('Kryvyi Rih', 'place/Kryvyi Rih')).toEqual({
		camera: { lng, lat, zoom: 9, bearing: 0 }
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
