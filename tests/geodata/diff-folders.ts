import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFolder } from '../../src/geodata/disk-folder';
import {
	compareFolders,
	type Diff,
	type HeadlineDiff
} from '../../src/geodata/diff/compare-folders';
import { edited } from './edited-deposit';
import { withCopyOfGood } from './geodata-folder';

export type FolderChange = (folder: string) => void;

/** Replaces text of a file of the folder, which must be there. */
export function replaced(path: string, old: string, now: string): FolderChange {
	return (folder) => {
		const file = join(folder, path);
		const text = readFileSync(file, 'utf8');
		if (!text.includes(old)) throw new Error(`${path}: no ${old}`);
		writeFileSync(file, text.replace(old, now));
	};
}

export function all(...changes: readonly FolderChange[]): FolderChange {
	return (folder) => changes.forEach((change) => change(folder));
}

const cells = 'occupation/viina-cells.topo.json';
const observations = 'occupation/observations.csv';
export const deposits = 'deposits/donetsk.geojson';

/** The good geodata with the cells around its lithium, which lies well behind the line on the last day. */
export const lithiumBehind = all(
	replaced(
		cells,
		'"scale":[0.001,0.001],"translate":[30,47]',
		'"scale":[0.01,0.01],"translate":[32,47]'
	),
	// The stated areas are those of the cells.
	replaced(observations, '02-24,viina,occupied,84.50000', '02-24,viina,occupied,8376.6'),
	replaced(observations, '02-26,viina,occupied,84.50000', '02-26,viina,occupied,8376.6'),
	movedTo([32.4, 47.7])
);

export function movedTo(coordinates: readonly [lng: number, lat: number]): FolderChange {
	return edited(deposits, (feature) => (feature.geometry = { type: 'Point', coordinates }));
}

/** The cell of the lithium is free again on the last day. */
export const freedCell = all(
	replaced(cells, '"i":[0,1,2,3]', '"i":[0,1]'),
	replaced(observations, '02-26,viina,occupied,8376.6', '02-26,viina,occupied,4201.4')
);

/** What `change` does to the good geodata with its lithium behind the line. */
export function diffAfter(change: FolderChange, inBase: FolderChange = () => undefined): Diff {
	return withCopyOfGood(all(lithiumBehind, inBase), (base) =>
		withCopyOfGood(all(lithiumBehind, inBase, change), (folder) =>
			compareFolders(
				{ name: 'the base', folder: diskFolder(base), code: { kind: 'same' } },
				{ ...diskFolder(folder), name: 'geodata' },
				() => undefined
			)
		)
	);
}

/** Throws where none were compared. */
export function headlinesOf({ headlines }: Diff): HeadlineDiff {
	if ('why' in headlines) throw new Error(headlines.why);
	return headlines;
}
