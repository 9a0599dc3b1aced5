import { oblastCodes, oblastSlugs } from '../../domain/dataset/oblast';
import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { printedPath } from '../source-folder';

/** Every oblast has its file, also one without deposits: a file that vanished would be so many deposits fewer. */
export function oblastFiles({ folder }: Draft): Issue[] {
	const names = folder.items('deposits')?.map(({ name }) => name);
	if (names === undefined) return [];
	return oblastCodes
		.map((code) => `${oblastSlugs[code]}.geojson`)
		.filter((name) => !names.includes(name))
		.map((name) =>
			errorAt(
				{ file: printedPath(folder, `deposits/${name}`), line: 1, column: 1 },
				{
					record: '',
					found: 'no such file',
					expected: 'a file for each oblast; without deposits it has "features": []',
					remedy: 'restore it from the repository: its deposits are in no number now'
				}
			)
		);
}
