import { slug } from '../decode';
import { errorAt, type Issue } from '../issue';
import { didYouMean } from '../nearest';
import { briefingFolder } from '../read/briefing-files';
import { featurePaths, topologyPaths } from '../read/layers';
import { recordTables, tables } from '../read/tables';
import { oblastSlugs } from '../../domain/dataset/oblast';

/** Paths below the folder of all files that an analyst may open, but briefings, which have names of their own. */
const knownPaths: readonly string[] = [
	...[...Object.values(tables), ...recordTables].map(({ path }) => path),
	...featurePaths,
	...topologyPaths,
	...Object.values(oblastSlugs).map((name) => `deposits/${name}.geojson`)
];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The file of the geodata that an opened one stands for, as a path below the folder, told by the end of its path, or by its
 * name alone, also as browsers write a second download (`prices (1).csv`). Null: none.
 */
export function pathOfFile(opened: string): string | null {
	const steps = opened.replaceAll('\\', '/').split('/');
	for (let first = 0; first < steps.length; first++) {
		const end = steps.slice(first).join('/');
		if (knownPaths.includes(end) || isBriefing(end)) return end;
	}
	const name = nameOf(opened).replace(/ ?\(\d+\)(?=\.)/, '');
	return knownPaths.find((path) => nameOf(path) === name) ?? null;
}

function isBriefing(path: string): boolean {
	const [, name] = new RegExp(`^${briefingFolder}/([^/]+)\\.json$`).exec(path) ?? [];
	return name !== undefined && 'value' in slug(name);
}

/** What is said of an opened file that stands for no file of the geodata. */
export function unknownFile(name: string): Issue {
	return errorAt(
		{ file: name, line: 1, column: 1 },
		{
			record: '',
			found: 'a file that the geodata does not have',
			expected: 'a file of the folder geodata, by its name there',
			remedy: didYouMean(
				nameOf(name),
				knownPaths.map(nameOf),
				'name it as geodata/README.md does, or open the folder'
			)
		}
	);
}
