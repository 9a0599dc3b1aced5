import type { Briefing } from '../../domain/briefing/briefing';
import { errorAt, type Issue } from '../issue';
import { briefingShape } from '../briefing-shape';
import { issueOfFault } from '../issue-of-fault';
import { ownSlug } from '../../domain/briefing/briefing-file';
import { slug } from '../decode';
import { unreadLayer, type Entry, type Reading } from './entry';
import type { JsonPath } from '../json-text';
import { fileOf, type SourceFile, type SourceFolder } from '../source-folder';
import { readJson } from './json-document';
import { once } from './once';

export const briefingFolder = 'briefings';

/** The files of the briefings, as paths below the folder; a folder of data without briefings has none. */
export function briefingPaths(folder: SourceFolder): readonly string[] {
	return (folder.items(briefingFolder) ?? [])
		.filter(({ name }) => !name.startsWith('.'))
		.map(({ name }) => `${briefingFolder}/${name}`);
}

/** Reads `briefings/<slug>.json`; a file with a fault is left out and reported. */
export function readBriefingFiles(folder: SourceFolder): Reading<Entry<Briefing>> {
	const readings = briefingPaths(folder).map((path) => {
		const source = fileOf(folder, path);
		return once(source, readBriefing, () => readBriefing(source, path));
	});
	return {
		layer: {
			entries: readings.flatMap(({ layer }) => layer.entries),
			ids: new Set(readings.flatMap(({ layer }) => [...(layer.ids ?? [])]))
		},
		issues: readings.flatMap(({ issues }) => issues)
	};
}

function readBriefing(source: SourceFile, path: string): Reading<Entry<Briefing>> {
	const { file } = source;
	const name = path.slice(briefingFolder.length + 1);
	const id = name.replace(/\.json$/, '');
	if (id === name || 'faults' in slug(id)) return unreadLayer([wrongName(file, name)]);
	if (id === ownSlug) return unreadLayer([takenName(file, name)]);
	const { document, issues } = readJson(source);
	if (document === null) return unreadLayer(issues);
	const result = briefingShape(document.value);
	if ('faults' in result) {
		return unreadLayer([
			...issues,
			...result.faults.map((fault) => issueOfFault(document, fault, id))
		]);
	}
	const at = (...steps: JsonPath) => document.at(steps);
	const entry = { id, value: { slug: id, ...result.value }, at };
	return { layer: { entries: [entry], ids: new Set([id]) }, issues };
}

function wrongName(file: string, name: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `the file name ${name}`,
			expected: 'briefings/<slug>.json, the slug in lower-case letters, digits and hyphens',
			remedy: 'rename the file: its name is the address of the briefing'
		}
	);
}

function takenName(file: string, name: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `the file name ${name}`,
			expected: `another slug: below brief/${ownSlug}/ readers make a briefing of their own`,
			remedy: 'rename the file'
		}
	);
}
