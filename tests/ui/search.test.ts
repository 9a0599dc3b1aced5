import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../src/lib/domain/search/search-index';
import { en } from '../../src/lib/i18n/en';
import { uk } from '../../src/lib/i18n/uk';
import { askedOfPath } from '../../src/lib/ui/search/asked-of-path';
import { contextWords, kindWord, otherName } from '../../src/lib/ui/search/entry-words';
import { isPlainClick, isSearchShortcut, movedTo } from '../../src/lib/ui/search/search-list';

describe('what an address that leads nowhere asks for', () => {
	test.each([
		['/deposit/li-shevchenkivsk/', '', 'li shevchenkivsk', 'deposit'],
		['/uk/oblast/poltavska', '', 'poltavska', 'oblast'],
		['/maps/minerals/commodity/Lithum.html', '/maps/minerals', 'Lithum', 'commodity'],
		['/deposit/%D0%94%D0%BE%D0%B1%D1%80%D0%B0/', '', 'Добра', 'deposit'],
		['/deposit/%E0%A4%A/', '', '%E0%A4%A', 'deposit'],
		['/shevchenkivske', '', 'shevchenkivske', undefined],
		['/', '', '', undefined]
	])('%s', (pathname, base, name, kind) => {
		expect(askedOfPath(pathname, base)).toEqual({ name, kind });
	});
});

describe('moving through the list', () => {
	test.each([
		['ArrowDown', -1, 3, 0],
		['ArrowDown', 2, 3, 0],
		['ArrowUp', -1, 3, 2],
		['ArrowUp', 0, 3, 2],
		['Home', 2, 3, 0],
		['End', 0, 3, 2],
		['Home', -1, 3, null],
		['End', -1, 3, null],
		['ArrowDown', -1, 0, null],
		['a', 1, 3, null]
	])('%s from %d of %d', (key, active, count, next) => {
		expect(movedTo(key, active, count)).toBe(next);
	});
});

test('only a click without modifiers is ours, and only a modified letter is the shortcut', () => {
	const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
	const click = (over: object) => isPlainClick({ button: 0, ...none, ...over } as MouseEvent);
	expect([
		click({}),
		click({ button: 1 }),
		click({ ctrlKey: true }),
		click({ metaKey: true })
	]).toEqual([true, false, false, false]);
	const key = (over: object) =>
		isSearchShortcut({ code: 'KeyK', ...none, ...over } as KeyboardEvent);
	expect([key({ ctrlKey: true }), key({ metaKey: true }), key({})]).toEqual([true, true, false]);
	expect([key({ ctrlKey: true, shiftKey: true }), key({ ctrlKey: true, code: 'KeyL' })]).toEqual([
		false,
		false
	]);
});

describe('the line of a hit', () => {
	const names = (nameEn: string, nameUk: string) => ({ nameEn, nameUk });
	const deposit: SearchHit = {
		kind: 'deposit',
		id: 'li-dobra',
		...names('Dobra', 'Добра'),
		group: 'critical',
		oblast: names('Kirovohrad Oblast', 'Кіровоградська область'),
		commodities: [names('Lithium', 'Літій'), names('Gold', 'Золото')],
		via: 'nameUk'
	};
	const oblast = (id: 'UA-12' | 'UA-30' | 'UA-43', deposits: number): SearchHit => ({
		kind: 'oblast',
		id,
		...names('Any', 'Будь-яка'),
		deposits,
		via: null
	});
	test('says where a deposit lies and what it holds', () => {
		expect(contextWords(deposit, 'en', en)).toEqual(['Kirovohrad Oblast', 'Lithium, gold']);
		expect(contextWords(deposit, 'uk', uk)).toEqual(['Кіровоградська область', 'Літій, золото']);
	});
	test('says how many deposits an oblast has, in the form that the number needs', () => {
		expect(contextWords(oblast('UA-12', 1), 'en', en)).toEqual(['1 deposit']);
		expect([1, 3, 57].map((n) => contextWords(oblast('UA-12', n), 'uk', uk)[0])).toEqual([
			'1 родовище',
			'3 родовища',
			'57 родовищ'
		]);
	});
	test('does not call Crimea or Kyiv an oblast', () => {
		expect(kindWord(oblast('UA-12', 0), en)).toBe('Oblast');
		expect(kindWord(oblast('UA-43', 0), en)).toBe('Autonomous republic');
		expect(kindWord(oblast('UA-30', 0), uk)).toBe('Місто зі спеціальним статусом');
	});
	test('shows the other name where that one was found', () => {
		expect(otherName(deposit, 'en')).toEqual({ name: 'Добра', language: 'uk' });
		expect(otherName(deposit, 'uk')).toBeNull();
		expect(otherName({ ...deposit, via: null }, 'en')).toBeNull();
	});
});
