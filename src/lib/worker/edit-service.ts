import type { Geodata } from '../check/assemble/geodata';
import { folderOfFiles } from '../check/geodata/folder-of-files';
import { readFolder, type GeodataReading } from '../check/geodata/read-folder';
import type { Issue } from '../check/issue';
import { recordTables } from '../check/read/tables';
import { EditEffects, type EditEffect } from './edit-effect';
import type { BuiltFigures } from './edited-figures';
import { folderName } from '../check/geodata/folder-name';

/** The canonical files that the site was built from, as texts by path below the folder. */
export type CanonicalTexts = Readonly<Record<string, string>>;

/** Checks edited files among all the others by the rules of the pipeline, and tells what they do to the numbers. */
export class EditService {
	readonly #texts: CanonicalTexts;
	readonly #files: ReadonlyMap<string, Uint8Array>;
	readonly #effects: EditEffects;
	#shipped: Geodata | null = null;

	constructor(texts: CanonicalTexts, built: BuiltFigures) {
		this.#texts = texts;
		this.#files = bytesOf(Object.entries(texts));
		this.#effects = new EditEffects(built);
	}

	/**
	 * All issues, with files as seen from the folder (`geodata/prices.csv`), are handed to `tell` before the effect is computed,
	 * which takes longer. Null: there is an error, or all is as the site has it, so that there is nothing to compute. `edited`: texts
	 * by path below the folder, in place of those of the site.
	 */
	async check(
		edited: readonly (readonly [path: string, text: string])[],
		tell: (issues: readonly Issue[]) => Promise<void> | void
	): Promise<EditEffect | null> {
		const files = new Map([...this.#files, ...bytesOf(edited)]);
		const { geodata, issues } = read(files);
		await tell(issues);
		const changed = edited.filter(([path, text]) => this.#texts[path] !== text);
		if (geodata === null || changed.length === 0) return null;
		return this.#effect(
			geodata,
			changed.map(([path]) => path)
		);
	}

	#effect(geodata: Geodata, paths: readonly string[]): EditEffect | null {
		this.#shipped ??= read(this.#files).geodata;
		return this.#shipped && this.#effects.of(this.#shipped, geodata, paths);
	}
}

/** The digest names a version of the data, which an edit is none of. The site has no texts of what only `record` reads. */
function read(files: ReadonlyMap<string, Uint8Array>): GeodataReading {
	const apart = recordTables.flatMap(({ path }) => (files.has(path) ? [] : [path]));
	return readFolder(folderOfFiles(folderName, files, apart), () => 'edited');
}

function bytesOf(
	texts: readonly (readonly [path: string, text: string])[]
): ReadonlyMap<string, Uint8Array> {
	const encoder = new TextEncoder();
	return new Map(texts.map(([path, text]) => [path, encoder.encode(text)]));
}
