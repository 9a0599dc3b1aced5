import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import type { Geodata } from '../../src/lib/check/assemble/geodata';
import { readGeodata } from '../../src/geodata/read-geodata';
import type { Quotable } from '../../src/lib/domain/dataset/deposit-texts';
import { withCopyOfGood } from './geodata-folder';
import { geodata } from '../shipped/geodata';

function goodWithNotes(notes: readonly string[]): Geodata {
	return withCopyOfGood(
		(folder) => {
			const path = join(folder, 'deposits/poltava.geojson');
			const text = readFileSync(path, 'utf8');
			writeFileSync(
				path,
				text.replace('["A small deposit.", "Drilled in 2021."]', JSON.stringify(notes))
			);
		},
		(folder) => readGeodata(folder).geodata!
	);
}

it('a note that nobody has translated is quoted beside those that are', () => {
	const { sentences } = goodWithNotes(['Seen from afar; alone.', 'A small deposit.']).depositNotes[
		'test-gas'
	]!;
	expect(sentences).toEqual([
		{ en: 'Seen from afar; alone.', uk: '' },
		{ en: 'A small deposit.', uk: 'Невелике родовище.' }
	]);
});

it('notes are no part of what every visit fetches', () => {
	const good = goodWithNotes(['A small deposit.']);
	expect(JSON.stringify(good.depositNotes)).toContain('A small deposit');
	expect(JSON.stringify(derive(good).dataset)).not.toContain('A small deposit');
	expect(JSON.stringify(good.depositTexts)).not.toContain('A small deposit');
});

describe('what the project says of its deposits', () => {
	const notes = Object.values(geodata.depositNotes);
	/** A new note may wait for its words: it is quoted then, and the check counts what is missing. */
	const worded = (all: readonly Quotable[]) => {
		const found = all.filter(({ uk }) => uk !== '');
		expect(found.length).toBeGreaterThan(0.9 * all.length);
		return found;
	};
	const sentences = worded(notes.flatMap((note) => note.sentences));
	const places = worded(notes.flatMap(({ locationSource }) => locationSource ?? []));

	it('is said in both languages, each in its letters', () => {
		for (const { en, uk } of [...sentences, ...places]) {
			expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
			expect(uk, en).toMatch(/\p{Script=Cyrillic}/u);
			expect(uk, en).not.toMatch(/[ыэъё'ʼ]/i);
		}
	});

	it('is one sentence a note, with a full stop, and a phrase without one for a place', () => {
		for (const { en, uk } of sentences) {
			expect([en, uk].join('\n')).toMatch(/^[\p{Lu}\d«].*\.\n[\p{Lu}\d«].*\.$/u);
		}
		for (const { en, uk } of places) expect(`${en}\n${uk}`, en).not.toMatch(/\.$/m);
	});
});
