import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { oblastCodes, oblastSlugs, type OblastCode } from '../../lib/domain/dataset/oblast';
import { errorAt, type Issue } from '../../lib/check/issue';
import { unreadLayer, type Reading } from './entry';
import { readFeatures, type FeatureEntry } from './features';
import { depositLayer } from './deposit-layers';
import { didYouMean } from '../../lib/check/nearest';

type DepositFeature =
	ReturnType<typeof readDepositFile> extends Reading<infer T> ? T : FeatureEntry<never, never>;

/** Reads `deposits/<oblast-slug>.geojson`, one file an oblast; an oblast without deposits has no file. */
export function readDepositFiles(folder: string): Reading<DepositFeature> {
	const names = fileNames(join(folder, 'deposits'));
	if (names === null) return unreadLayer([missingFolder(join(folder, 'deposits'))]);
	const readings = names.map((name) => readNamedFile(folder, name));
	return {
		layer: {
			entries: readings.flatMap(({ layer }) => layer.entries),
			ids: readings.some(({ layer }) => layer.ids === null)
				? null
				: new Set(readings.flatMap(({ layer }) => [...(layer.ids ?? [])]))
		},
		issues: readings.flatMap(({ issues }) => issues)
	};
}

function fileNames(folder: string): string[] | null {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		return null;
	}
}

function readNamedFile(folder: string, name: string): Reading<DepositFeature> {
	const slug = name.replace(/\.geojson$/, '');
	const oblast = oblastCodes.find((code) => oblastSlugs[code] === slug);
	const file = join(folder, 'deposits', name);
	if (oblast === undefined || slug === name) return unreadLayer([wrongName(file, name)]);
	return readDepositFile(folder, `deposits/${name}`, oblast);
}

function readDepositFile(folder: string, path: string, oblast: OblastCode) {
	const { layer, issues } = readFeatures(folder, path, depositLayer);
	const entries = layer.entries.map((entry) => ({ ...entry, oblast }));
	return { layer: { entries, ids: layer.ids }, issues };
}

function wrongName(file: string, name: string): Issue {
	const slugs = Object.values(oblastSlugs);
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `the file name ${name}`,
			expected: 'an oblast: deposits/<oblast>.geojson',
			remedy: didYouMean(name.replace(/\.[^.]*$/, ''), slugs, 'rename the file to its oblast')
		}
	);
}

function missingFolder(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'no such folder',
			expected: 'a folder with one GeoJSON file for each oblast that has deposits',
			remedy: 'restore it from the repository'
		}
	);
}
