import type { Files } from '../geodata/folder-in-memory';
import { featureMishaps } from './features';
import type { Mishap, Mutant } from './mutant';
import { chooser, type Chooser } from './random';
import { tableMishaps } from './tables';
import { wholeFileMishaps } from './whole-file';

/** Prose is not read, and schemas are written from the code. */
const isRead = (path: string) => !/\.md$|^schema\/|^local\//.test(path);

/** Every kind of mishap on files by turns, and on each file what can happen to it; the same mutants for a seed. */
export function* mutantsOf(files: Files, seed: number): Generator<Mutant> {
	const choose = chooser(seed);
	const paths = [...files.keys()].filter(isRead).sort();
	for (;;) {
		for (const [kind, mishap, fits] of kinds) {
			const mutant = mutantOf(files, choose.of(paths.filter(fits)), kind, mishap, choose);
			if (mutant !== null) yield mutant;
		}
	}
}

const anyFile = () => true;
const isTable = (path: string) => path.endsWith('.csv') && !/places\.csv|changes\.csv/.test(path);
const isLayer = (path: string) => path.endsWith('.geojson');
/** What the estimate rests on most. */
const isDeposits = (path: string) => path.startsWith('deposits/');

type Kind = readonly [name: string, mishap: Mishap, fits: (path: string) => boolean];

const named = (mishaps: Readonly<Record<string, Mishap>>, fits: Kind[2]): Kind[] =>
	Object.entries(mishaps).map(([name, mishap]) => [name, mishap, fits]);

const kinds: readonly Kind[] = [
	...named(wholeFileMishaps, anyFile),
	...named(tableMishaps, isTable),
	...named(tableMishaps, isTable),
	...named(featureMishaps, isLayer),
	...named(featureMishaps, isDeposits)
];

function mutantOf(
	files: Files,
	path: string,
	kind: string,
	mishap: Mishap,
	choose: Chooser
): Mutant | null {
	const bytes = files.get(path)!;
	const changed = mishap(new TextDecoder().decode(bytes), choose);
	if (changed === null) return null;
	const { content } = changed;
	const isSame = content !== null && Buffer.compare(content, bytes) === 0;
	return isSame ? null : { path, kind, ...changed };
}
