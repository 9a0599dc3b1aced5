import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { readGeodata } from '../../src/geodata/read-geodata';
import { issuesAfter, withCopyOfGood } from './geodata-folder';
import { geodata } from '../shipped/geodata';

function replaceIn(folder: string, file: string, from: string, to: string): void {
	const path = join(folder, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('the year of the producers', () => {
	const yearOf = (year: number, sourceYear: string) =>
		issuesAfter((folder) => {
			replaceIn(folder, 'commodity-notes.csv', '2024', String(year));
			replaceIn(folder, 'sources.csv', 'Nobody,2025', `Nobody,${sourceYear}`);
		}).map(({ found }) => found);

	it('can be that of its source', () => {
		expect(yearOf(2025, '2025')).toEqual([]);
		expect(yearOf(2026, '2025')).toEqual(['2026, after the sources']);
	});

	it('goes up to this year where the source is not dated', () => {
		const now = new Date().getUTCFullYear();
		expect(yearOf(now, '')).toEqual([]);
		expect(yearOf(now + 1, '')).toEqual([`${now + 1}, after the sources`]);
	});
});

describe('a note that has aged', () => {
	const hints = (uses: string, sourceYear: string) =>
		issuesAfter((folder) => {
			replaceIn(folder, 'commodity-notes.csv', 'Інше застосування.', uses);
			const path = join(folder, 'sources.csv');
			const text = readFileSync(path, 'utf8');
			const old = text.split('\n')[1]!.replace('test-source', 'old-source');
			writeFileSync(path, `${text}${old.replace('Nobody,2025', `Nobody,${sourceYear}`)}\n`);
			replaceIn(folder, 'commodity-notes.csv', ',test-source,page 2', ',old-source,page 2');
		}).map(({ record, severity }) => [record, severity]);

	it('is hinted at when the newest source is more than six years newer', () => {
		expect(hints('Інше застосування.', '2019')).toEqual([]);
		expect(hints('Інше застосування.', '2018')).toEqual([
			['kaolin', 'warning'],
			['kaolin', 'warning']
		]);
	});

	it('is not where the sentence says its year, or where nobody knows how old the source is', () => {
		expect(hints('Застосування у 2018 році.', '2018')).toEqual([['kaolin', 'warning']]);
		expect(hints('Інше застосування.', '')).toEqual([]);
	});
});

it('a note is no part of what every visit fetches', () => {
	const good = withCopyOfGood(
		() => {},
		(folder) => readGeodata(folder).geodata!
	);
	expect(JSON.stringify(good.commodityNotes)).toContain('A test use');
	expect(JSON.stringify(derive(good).dataset)).not.toContain('A test use');
});

describe('the project’s own notes', () => {
	it('tell of the commodities that are asked for most', () => {
		const told = new Set(geodata.commodityNotes.map(({ commodity }) => commodity));
		for (const id of ['lithium', 'titanium', 'uranium', 'coal', 'natural-gas', 'iron-ore']) {
			expect(told, id).toContain(id);
		}
	});

	it('are a sentence or two, with a full stop', () => {
		for (const { commodity, uses, producers } of geodata.commodityNotes) {
			for (const text of [uses?.en, uses?.uk, producers?.en, producers?.uk]) {
				if (text === undefined) continue;
				expect(text, commodity).toMatch(/\.$/);
				expect(text.length, `${commodity}: ${text}`).toBeLessThan(200);
			}
		}
	});

	it('name sources that have an address', () => {
		const sources = new Map(geodata.sources.map((source) => [source.id, source]));
		for (const { commodity, sources: ids } of geodata.commodityNotes) {
			for (const id of ids) expect(sources.get(id)?.url, commodity).toMatch(/^https?:/);
		}
	});
});
