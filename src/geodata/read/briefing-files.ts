import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Briefing } from '../../lib/domain/briefing/briefing';
import { errorAt, type Issue } from '../../lib/check/issue';
import { briefingShape } from '../../lib/check/briefing-shape';
import { issueOfFault } from '../../lib/check/issue-of-fault';
import { ownSlug } from '../../lib/domain/briefing/briefing-file';
import { slug } from '../../lib/check/decode';
import { unreadLayer, type Entry, type Reading } from './entry';
import type { JsonPath } from '../../lib/check/json-text';
import { readJson } from './json-document';

export const briefingFolder = 'briefings';

/** The files of the briefings, as paths below the folder; a folder of data without briefings has none. */
export function briefingPaths(folder: string): readonly string[] {
	try {
		return readdirSync(join(folder, briefingFolder))
			.filter((name) => !name.startsWith('.'))
			.sort()
			.map((name) => `${briefingFolder}/${name}`);
	} catch {
		return [];
	}
}

/** Reads `briefings/<slug>.json`; a file with a fault is left out and reported. */
export function readBriefingFiles(folder: string): Reading<Entry<Briefing>> {
	const readings = briefingPaths(folder).map((path) => readBriefing(join(folder, path), path));
	return {
		layer: {
			entries: readings.flatMap(({ layer }) => layer.entries),
			ids: new Set(readings.flatMap(({ layer }) => [...(layer.ids ?? [])]))
		},
		issues: readings.flatMap(({ issues }) => issues)
	};
}

function readBriefing(file: string, path: string): Reading<Entry<Briefing>> {
	const name = path.slice(briefingFolder.length + 1);
	const id = name.replace(/\.json$/, '');
	if (id === name || 'faults' in slug(id)) return unreadLayer([wrongName(file, name)]);
	if (id === ownSlug) return unreadLayer([takenName(file, name)]);
	const { document, issues } = readJson(file);
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
