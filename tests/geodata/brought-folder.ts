import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseImport } from '../../src/geodata/import/import-request';
import { runImport } from '../../src/geodata/import/run-import';
import type { CommandOutput } from '../../src/geodata/command-output';
import { copyOfGood } from './geodata-folder';

export interface Brought extends CommandOutput {
	/** All that is printed. */
	readonly told: string;
	/** The text of a file of the folder; null: there is none. */
	readonly text: (path: string) => string | null;
	/** Paths of the files that are other than before. */
	readonly changed: readonly string[];
}

/** A copy of the good geodata that files are brought into; it is removed at the end of the block. */
export function broughtFolder() {
	const { folder, remove } = copyOfGood();
	const beside = join(folder, '..');
	const bring = (name: string, content: string | Uint8Array): string => {
		const file = join(beside, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		return file;
	};
	return {
		folder,
		bring,
		text: (path: string) => textOf(join(folder, path)),
		/** Runs `import` with these words, on files that are brought first. */
		run: async (words: readonly string[], files: Files = {}): Promise<Brought> => {
			const before = filesIn(folder);
			const paths = Object.entries(files).map(([name, content]) => bring(name, content));
			const request = parseImport([...words, ...paths, '--folder', folder]);
			if ('found' in request) throw new Error(`${request.found}: ${request.expected}`);
			const output = await runImport(request);
			const after = filesIn(folder);
			const all = new Set([...before.keys(), ...after.keys()]);
			return {
				...output,
				told: `${output.out}\n${output.error}`.replaceAll(`${beside}/`, ''),
				text: (path) => textOf(join(folder, path)),
				changed: [...all].filter((path) => before.get(path) !== after.get(path)).sort()
			};
		},
		[Symbol.dispose]: remove
	};
}

type Files = Readonly<Record<string, string | Uint8Array>>;

function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

function filesIn(folder: string): ReadonlyMap<string, string> {
	const items = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		items
			.filter((item) => item.isFile())
			.map((item) => join(item.parentPath, item.name))
			.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')])
	);
}
