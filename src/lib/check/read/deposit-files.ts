import { oblastCodes, oblastSlugs, type OblastCode } from '../../domain/dataset/oblast';
import { errorAt, type Issue } from '../issue';
import { unreadLayer, type Reading } from './entry';
import { readFeatures, type FeatureEntry } from './features';
import { depositLayer } from './deposit-layers';
import { once } from './once';
import { fileOf, printedPath, type SourceFolder } from '../source-folder';
import { didYouMean } from '../nearest';

type DepositFeature =
	ReturnType<typeof readDepositFile> extends Reading<infer T> ? T : FeatureEntry<never, never>;

/** Reads `deposits/<oblast-slug>.geojson`, one file an oblast; an oblast without deposits has no file. */
export function readDepositFiles(folder: SourceFolder): Reading<DepositFeature> {
	const names = folder.items('deposits')?.map(({ name }) => name);
	if (names === undefined) return unreadLayer([missingFolder(printedPath(folder, 'deposits'))]);
	const readings = names
		.filter((name) => !name.startsWith('.'))
		.map((name) => readNamedFile(folder, name));
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

function readNamedFile(folder: SourceFolder, name: string): Reading<DepositFeature> {
	const slug = name.replace(/\.geojson$/, '');
	const oblast = oblastCodes.find((code) => oblastSlugs[code] === slug);
	const file = printedPath(folder, `deposits/${name}`);
	if (oblast === undefined || slug === name) return unreadLayer([wrongName(file, name)]);
	return readDepositFile(folder, `deposits/${name}`, oblast);
}

function readDepositFile(folder: SourceFolder, path: string, oblast: OblastCode) {
	return once(fileOf(folder, path), depositLayer.properties, () => {
		const { layer, issues } = readFeatures(folder, path, depositLayer);
		const entries = layer.entries.map((entry) => ({ ...entry, oblast }));
		return { layer: { entries, ids: layer.ids }, issues };
	});
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
