import { expect, test } from 'vitest';
import { loadCompare } from '../../src/lib/i18n/compare/load-compare';

test('Ukrainian percentage points agree with their number', async () => {
	const { points } = await loadCompare('uk');
	expect([1, 2.04, 5, 11, 21, -12, 0.5, 1.96, 0].map(points)).toEqual([
		'+1 відсотковий пункт',
		'+2 відсоткові пункти',
		'+5 відсоткових пунктів',
		'+11 відсоткових пунктів',
		'+21 відсотковий пункт',
		'-12 відсоткових пунктів',
		'+0,5 відсоткового пункту',
		'+2 відсоткові пункти',
		'0 відсоткових пунктів'
	]);
});

test('English percentage points agree with their number', async () => {
	const { points } = await loadCompare('en');
	expect([1, -1, 1.5, 0.04].map(points)).toEqual([
		'+1 percentage point',
		'-1 percentage point',
		'+1.5 percentage points',
		'0 percentage points'
	]);
});

test('net km² carry their sign', async () => {
	const [en, uk] = [await loadCompare('en'), await loadCompare('uk')];
	expect(en.netKm2(1234.4)).toBe('+1,234\u202fkm²');
	expect(uk.netKm2(-56.7)).toBe('-57\u202fкм²');
});
