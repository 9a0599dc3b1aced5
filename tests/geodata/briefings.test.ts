import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formatFiles } from '../../src/geodata/format-files';
import { readGeodata } from '../../src/geodata/read-geodata';
import { unsourcedNumber } from '../../src/lib/domain/briefing/unsourced-number';
import { viewNames } from '../../src/lib/domain/view/view-url';
import { geodata } from '../shipped/geodata';
import { goodFolder, issuesAfter, withCopyOfGood } from './geodata-folder';

const file = 'briefings/a-test.json';

describe('a briefing', () => {
	const { briefings } = readGeodata(goodFolder).geodata!;

	it('is read with its scenes in order, and with nothing where nothing is said', () => {
		expect(briefings.map(({ slug }) => slug)).toEqual(['a-test']);
		expect(briefings[0]!.scenes.map(({ title }) => title.en)).toEqual([
			'The first day',
			'The day before'
		]);
		expect(briefings[0]!.scenes[0]).toMatchObject({
			emphasis: { kind: 'deposit', id: 'test-lithium' },
			notes: { en: ['Pause here.'], uk: ['Зробіть паузу.'] },
			sources: [],
			events: ['signed']
		});
		expect(briefings[0]!.scenes[1]).toMatchObject({ emphasis: null, notes: null, events: [] });
	});

	it('may be missing: data without briefings is whole', () => {
		expect(issuesAfter((folder) => rmSync(join(folder, 'briefings'), { recursive: true }))).toEqual(
			[]
		);
	});

	it('is named with the line where its JSON breaks', () => {
		const issues = issuesAfter((folder) =>
			writeFileSync(join(folder, file), '{\n  "title": ,\n}\n')
		);
		expect(issues).toMatchObject([{ file, line: 2, column: 12 }]);
	});

	it('is written a paragraph a line by format, which then leaves it', () => {
		withCopyOfGood(
			(folder) => {
				const path = join(folder, file);
				writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
			},
			(folder) => {
				expect(formatFiles(folder).changed).toEqual([join(folder, file)]);
				expect(readFileSync(join(folder, file), 'utf8')).toBe(
					readFileSync(join(goodFolder, file), 'utf8')
				);
				expect(formatFiles(folder).changed).toEqual([]);
			}
		);
	});
});

describe('of a text', () => {
	it.each([
		['A third, 38% of it, is gone.', '38%'],
		['Some 12 Mt were found.', '12 Mt'],
		['Близько 1,5 млн т.', '1,5 млн'],
		['It is 2.5 times more.', '2.5 times'],
		['In all 2,000 tonnes.', '2,000 tonnes']
	])('the number in "%s" needs a source', (text, number) => {
		expect(unsourcedNumber(text)).toBe(number);
	});

	it.each([
		'On 30 April 2025 it was signed.',
		'30 квітня 2025 року її підписано.',
		'Since 2014, and since February 2022.',
		'The day is 2026-04-24.',
		'Category A+B+C1, and C2.',
		'Між 2014 і 2022 роками.'
	])('"%s" has no number but dates and names', (text) => {
		expect(unsourcedNumber(text)).toBeNull();
	});
});

test('the manual names every part of a briefing and of its views', () => {
	const readme = readFileSync('geodata/README.md', 'utf8');
	const members = [
		'title',
		'lead',
		'scenes',
		'text',
		'view',
		'emphasis',
		'notes',
		'sources',
		'events',
		'data'
	];
	expect([...members, ...viewNames].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the shipped briefings have something to say, and a view for each thing', () => {
	for (const { scenes } of geodata.briefings) {
		expect(new Set(scenes.map(({ view }) => view)).size).toBe(scenes.length);
		expect(new Set(scenes.map(({ title }) => title.en)).size).toBe(scenes.length);
	}
});
