import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface EditableFeature {
	readonly id: string;
	readonly properties: Record<string, unknown>;
	geometry: unknown;
}

/** A change of the first feature of a GeoJSON file below the folder, for `issuesAfter` and `withCopyOfGood`. */
export function edited(
	path: string,
	change: (feature: EditableFeature) => void
): (folder: string) => void {
	return (folder) => {
		const file = join(folder, path);
		const collection = JSON.parse(readFileSync(file, 'utf8')) as { features: EditableFeature[] };
		change(collection.features[0]!);
		writeFileSync(file, JSON.stringify(collection, null, 2));
	};
}
