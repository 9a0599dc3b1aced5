import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/iso-date';
import { apaCitation, bibtexCitation } from '$lib/export/citation';
import { comparedDays } from '$lib/ui/compare/compared-days';
import { pinnedAddress } from '$lib/ui/share/pinned-address';

const cited = {
	title: 'Ukraine’s minerals and the front line',
	version: '2026-04-24-711b4332',
	url: 'https://minerals.example/?date=2026-04-24',
	accessed: isoDate('2026-11-26'),
	retrieved: 'Retrieved 26 November 2026, from'
};

test('APA: author, year, title, version, kind, retrieval', () => {
	expect(apaCitation(cited)).toBe(
		'Behind the Line. (2026). Ukraine’s minerals and the front line (Version 2026-04-24-711b4332) [Data set]. Retrieved 26 November 2026, from https://minerals.example/?date=2026-04-24'
	);
});

test('BibTeX: an entry with a key and braces that close', () => {
	const entry = bibtexCitation(cited);
	expect(entry).toMatch(/^@misc\{behind-the-line-2026-04-24-711b4332,\n/);
	expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)!.length);
	expect(entry).toContain('year = {2026}');
	expect(entry).toContain('\\url{https://minerals.example/?date=2026-04-24}');
});

test('an address states what it does not state yet, before its fragment', () => {
	const at = (search: string, hash = '') => ({
		href: `https://x.example/${search}${hash}`,
		search
	});
	const pinned = { date: '2026-04-24', prices: '2021-2025' };
	expect(pinnedAddress(at(''), pinned)).toBe('https://x.example/?date=2026-04-24&prices=2021-2025');
	expect(pinnedAddress(at('?date=2025-01-01'), pinned)).toBe(
		'https://x.example/?date=2025-01-01&prices=2021-2025'
	);
	expect(pinnedAddress(at('?date=2025-01-01', '#figures'), { prices: '2021-2025' })).toBe(
		'https://x.example/?date=2025-01-01&prices=2021-2025#figures'
	);
	expect(pinnedAddress(at('?date=1&prices=2'), pinned)).toBe('https://x.example/?date=1&prices=2');
});

test('days to compare with lie in the record and are not the day shown', () => {
	const observations = ['2014-03-18', '2022-02-23', '2026-04-24'].map((date) => ({
		date: isoDate(date),
		origin: 'x',
		reliability: 'reliable' as const,
		areaKm2: 1
	}));
	const kinds = (date: string) =>
		comparedDays(isoDate(date), observations).map((day) => [day.kind, day.date]);
	expect(kinds('2026-04-24')).toEqual([
		['before2022', '2022-02-23'],
		['yearBefore', '2025-04-24']
	]);
	expect(kinds('2014-06-01')).toEqual([
		['before2022', '2022-02-23'],
		['latest', '2026-04-24']
	]);
});
