import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedFolder } from '../shipped/geodata';

const method = readFileSync('src/lib/domain/METHOD.md', 'utf8');

/** Sections by number, each with its text. */
const sections = new Map(
	method
		.split(/^## /m)
		.slice(1)
		.map((section) => [section.slice(0, section.indexOf('.')), section])
);

interface Citation {
	readonly file: string;
	readonly text: string;
	readonly section: string;
	/** An item of the section's list, `METHOD §3.5`. */
	readonly item: string | undefined;
	/** A row of the section's table of cases, `METHOD §11 case 6`. */
	readonly row: string | undefined;
}

const cited = /METHOD §(\d+)(?:\.(\d+))?(?: case (\d+))?/g;
const withText = /\.(ts|svelte|js|md|csv|geojson|json|c)$/;

/** Text files below the folders, but the method itself and this test. */
const files = ['src', 'tests', shippedFolder].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && withText.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !/METHOD\.md$|method-citations\.test\.ts$/.test(file))
);

const all: readonly Citation[] = files.flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(cited)].map(([found, section, item, row]) => ({
		file,
		text: found,
		section: section!,
		item,
		row
	}))
);

test('every section, item and case of METHOD that is cited is there', () => {
	const missing = all.filter(({ section, item, row }) => {
		const found = sections.get(section);
		if (found === undefined) return true;
		const hasItem = item === undefined || new RegExp(`^${item}\\. `, 'm').test(found);
		const hasRow = row === undefined || new RegExp(`^\\| ${row} +\\|`, 'm').test(found);
		return !hasItem || !hasRow;
	});
	expect(missing.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('METHOD is cited by the domain, the data and the tests', () => {
	for (const folder of ['src/lib/domain', shippedFolder, 'tests']) {
		expect(all.some(({ file }) => file.startsWith(folder))).toBe(true);
	}
});

test('METHOD is cited by section, so that a reader finds the place', () => {
	const loose = files.filter((file) => /METHOD (case|section)/.test(readFileSync(file, 'utf8')));
	expect(loose).toEqual([]);
});
