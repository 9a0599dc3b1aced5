import { expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { distanceWords, shareWords, turnsOf } from '../../src/lib/ui/deposit/side-words';
import { dossier } from '../../src/lib/i18n/dossier/en';
import { lineDistance } from '../../src/lib/ui/dossier/line-distance';
import { english, ukrainian } from './speech';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const near = { distanceKm: -0.6, lineErrorKm: 5, sigmaKm: 6.4, side: 'near' } as const;

test('a distance that is too near the line to tell names no side', () => {
	expect(plain(distanceWords(near, english))).toBe('0.6 km from the line of the record, ± 6.4 km');
	expect(distanceWords(near, ukrainian)).not.toMatch(/за лінією|не за нею/);
});

test('a distance on a side that is told names it', () => {
	const behind = { ...near, distanceKm: 8.7, side: 'behind' } as const;
	const free = { ...near, distanceKm: -87, side: 'free' } as const;
	expect(plain(distanceWords(behind, english))).toBe('8.7 km behind the line, ± 6.4 km');
	expect(plain(distanceWords(free, english))).toMatch(/^87 km from the line, not behind it/);
});

test('a side of a point has a probability, and an outline a part', () => {
	const share = { low: 0, central: 0.91, high: 1 };
	expect(shareWords({ share, basis: 'point' }, english)).toBe(
		'Probability of lying behind the line: 91%'
	);
	const cut = { low: 0.92, central: 0.95, high: 0.98 };
	expect(shareWords({ share: cut, basis: 'area' }, english)).toBe(
		'Share of the outline behind the line: 95% (92–98%)'
	);
});

test('a list says the side with the distance only where it can be told', () => {
	const written = (side: 'near' | 'behind' | 'free', distanceKm: number | null) =>
		plain(lineDistance({ side, distanceKm, distanceErrorKm: 5 }, dossier, 'en'));
	expect(written('near', 0.6)).toBe('0.6 ± 5 km, on either side of it');
	expect(written('behind', 12)).toBe('12 ± 5 km behind it');
	expect(written('free', -12)).toBe('12 ± 5 km from it');
	expect(written('free', null)).toBe('unknown');
});

test('the line has passed a deposit that changes from one side to the other, and only that', () => {
	const sides = ['unknown', 'behind', 'free', 'contested', 'behind'] as const;
	const crossings = sides.map((side, i) => ({ date: isoDate(`2022-03-0${i + 1}`), side }));
	expect(turnsOf(crossings).map(({ passed }) => passed)).toEqual([false, true, false, false]);
	expect(english.messages.deposit.turned('1 March 2022', 'Behind the front line', true)).toBe(
		'1 March 2022: the line passed it, behind the front line'
	);
});
