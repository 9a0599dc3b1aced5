import { describe, expect, it, test } from 'vitest';
import { isoDate } from '$lib/domain/dataset/iso-date';
import { apaCitation, bibtexCitation, dayOf } from '$lib/export/citation';
import { share as shareEn } from '$lib/i18n/share/en';
import { share as shareUk } from '$lib/i18n/share/uk';
import { comparedDays } from '$lib/ui/compare/compared-days';
import { citations } from '$lib/ui/share/citations';
import { pinnedAddress, pinnedRoot } from '$lib/ui/share/pinned-address';
import { english, ukrainian } from './speech';

const cited = {
	author: 'Behind the Line',
	title: 'Ukraine’s minerals and the front line',
	version: '2026-04-24-711b4332',
	url: 'https://minerals.example/?date=2026-04-24',
	words: {
		version: 'Version',
		dataSet: 'Data set',
		retrieved: 'Retrieved 26 November 2026, from',
		accessed: 'accessed 2026-11-26'
	}
};

test('APA: author, year, title, version, kind, licence, retrieval', () => {
	expect(apaCitation(cited)).toBe(
		'Behind the Line. (2026). Ukraine’s minerals and the front line (Version 2026-04-24-711b4332) [Data set]. ODbL 1.0. Retrieved 26 November 2026, from https://minerals.example/?date=2026-04-24'
	);
});

test('BibTeX: an entry with a key, the licence and braces that close', () => {
	const entry = bibtexCitation(cited);
	expect(entry).toBe(
		[
			'@misc{behind-the-line-2026-04-24-711b4332,',
			'  title = {{Ukraine’s minerals and the front line}},',
			'  author = {{Behind the Line}},',
			'  year = {2026},',
			'  version = {2026-04-24-711b4332},',
			'  howpublished = {\\url{https://minerals.example/?date=2026-04-24}},',
			'  note = {Data set, ODbL 1.0, accessed 2026-11-26}',
			'}'
		].join('\n')
	);
});

test('a Ukrainian page cites in Ukrainian', () => {
	const [apa, bibtex] = citations(
		ukrainian,
		shareUk.citation,
		{
			title: ukrainian.messages.site.question,
			version: '2026-04-24-711b4332',
			url: 'https://minerals.example/uk/',
			draws: null
		},
		new Date(2026, 10, 26)
	);
	expect(apa?.citation.replaceAll('\u00a0', ' ')).toBe(
		'За лінією фронту. (2026). Надра України і лінія фронту (Версія 2026-04-24-711b4332) [Набір даних]. ODbL 1.0. Дата звернення: 26 листопада 2026 року. URL: https://minerals.example/uk/'
	);
	expect(bibtex?.citation).toContain('author = {{За лінією фронту}}');
	expect(bibtex?.citation).toContain('note = {Набір даних, ODbL 1.0, переглянуто 2026-11-26}');
});

test('draws that are not the usual ones are named behind the title, without a percent sign', () => {
	const of = (speech: typeof english | typeof ukrainian, words: typeof shareEn.citation) =>
		citations(
			speech,
			words,
			{
				title: speech.messages.site.question,
				version: '2026-04-24-711b4332',
				url: 'https://minerals.example/?draws=500',
				draws: { count: 500, seed: 7 }
			},
			new Date(2026, 10, 26)
		).map(({ citation }) => citation);
	const [apa, bibtex] = of(english, shareEn.citation);
	expect(apa).toContain('front line, intervals of 500 draws, seed 7 (Version');
	expect(bibtex).toContain('front line, intervals of 500 draws, seed 7}}');
	expect(bibtex).not.toContain('%');
	expect(of(ukrainian, shareUk.citation)[0]).toContain(
		'інтервали: 500 випробувань, початкове число генератора — 7 (Версія'
	);
});

test('the day of a citation is that of the reader, with two digits each', () => {
	expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});

test('an address states what is shown, whatever it asked for, and keeps the rest', () => {
	const at = (hash = '') => ({ origin: 'https://x.example', pathname: '/uk/', hash });
	const pinned = { date: '2026-04-24', prices: '2021-2025' };
	const live = { here: '/', root: '/' };
	expect(pinnedAddress(at(), '', pinned, live)).toBe(
		'https://x.example/uk/?date=2026-04-24&prices=2021-2025'
	);
	expect(pinnedAddress(at(), '?date=2030-01-01&commodity=coal,lithium', pinned, live)).toBe(
		'https://x.example/uk/?commodity=coal,lithium&date=2026-04-24&prices=2021-2025'
	);
	expect(pinnedAddress(at('#figures'), '?compare=2022-02-23', pinned, live)).toBe(
		'https://x.example/uk/?compare=2022-02-23&date=2026-04-24&prices=2021-2025#figures'
	);
});

describe('a pinned address', () => {
	const [version, name] = ['2026-04-24-6d82113e', '2026-04-24-6d82113e-0f3a91c2'];
	const release = {
		...{ name, version, lastDate: isoDate('2026-04-24') },
		...{ published: '2026-11-30T11:31:28Z', changes: 'All.' }
	};
	const host = { current: release, releases: [release] };
	const at = { origin: 'https://x.example', pathname: '/minerals/uk/', hash: '' };

	it('leads into the release of what is shown, below the same path', () => {
		const { root, pinning } = pinnedRoot('/minerals/', version, host);
		expect(pinning).toBe('release');
		expect(pinnedAddress(at, '', { date: '2026-04-24' }, { here: '/minerals/', root })).toBe(
			`https://x.example/minerals/v/${name}/uk/?date=2026-04-24`
		);
	});

	it('stays in the release from which it is passed on', () => {
		const here = `/minerals/v/${name}/`;
		expect(pinnedRoot(here, version, null)).toEqual({ root: here, pinning: 'release' });
	});

	it('is that of the page where the host keeps none of it, or did not say', () => {
		const none = { ...host, releases: [] };
		const ofOtherCode = { ...host, current: { ...release, name: `${version}-ffffffff` } };
		expect(pinnedRoot('/', version, none)).toEqual({ root: '/', pinning: 'not-kept' });
		expect(pinnedRoot('/', version, ofOtherCode)).toEqual({ root: '/', pinning: 'not-kept' });
		expect(pinnedRoot('/', version, null)).toEqual({ root: '/', pinning: 'not-known' });
	});
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
