import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { errorAt, type Issue } from '../../lib/check/issue';
import { largestText, tooLarge } from './brought-text';

/** The files of a zip by their names, or what is wrong with it. */
export type ZipReading =
	| { readonly files: ReadonlyMap<string, Uint8Array> }
	| { readonly issue: Issue };

/** All files of a zip together, bytes; a zip that says more, or unpacks to more than it says, is not read on. */
const largestContents = 2 * largestText;
const mostFiles = 1000;
const chunkBytes = 65_536;

/**
 * Unpacks a zip into memory, without what macOS adds. Time and memory are bounded by what the zip's own directory says,
 * and that by a limit, so that a bomb is refused. Never throws.
 */
export function openZip(file: string, bytes: Uint8Array): ZipReading {
	if (bytes.length > largestText) {
		const [found, expected, remedy] = tooLarge(bytes.length, largestText);
		return refused(file, found, expected, remedy);
	}
	const sizes = sizesOf(bytes);
	if (sizes === null) {
		const remedy = 'fetch or export it again';
		return refused(file, 'a zip that is cut off: its directory is missing', 'a whole zip', remedy);
	}
	const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	if (all > largestContents || sizes.size > mostFiles) {
		const found = `a zip of ${sizes.size} files that unpacks to ${(all / 1e6).toFixed(0)} MB`;
		const expected = `at most ${mostFiles} files and ${largestContents / 1e6} MB`;
		return refused(file, found, expected, 'keep one layer in the zip, without what is not needed');
	}
	return unpacked(file, bytes, sizes);
}

function refused(file: string, found: string, expected: string, remedy: string): ZipReading {
	const issue = errorAt({ file, line: 1, column: 1 }, { record: '', found, expected, remedy });
	return { issue };
}

/** What the directory at the end of the zip lists, in bytes when unpacked; null: there is none. */
function sizesOf(bytes: Uint8Array): ReadonlyMap<string, number> | null {
	const sizes = new Map<string, number>();
	try {
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!name.endsWith('/') && !name.startsWith('__MACOSX/')) sizes.set(name, originalSize);
				return false;
			}
		});
		return sizes;
	} catch {
		return null;
	}
}

function unpacked(file: string, bytes: Uint8Array, sizes: ReadonlyMap<string, number>): ZipReading {
	const chunks = new Map<string, Uint8Array[]>();
	const done = new Map<string, number>();
	let broken: string | null = null;
	const unzip = new Unzip((entry) => {
		const size = sizes.get(entry.name);
		if (size === undefined) return;
		chunks.set(entry.name, []);
		entry.ondata = (error, chunk) => {
			const sum = (done.get(entry.name) ?? 0) + (chunk?.length ?? 0);
			done.set(entry.name, sum);
			if (error !== null || sum > size) broken ??= entry.name;
			else chunks.get(entry.name)!.push(chunk);
		};
		entry.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let from = 0; from < bytes.length && broken === null; from += chunkBytes) {
			unzip.push(bytes.subarray(from, from + chunkBytes), from + chunkBytes >= bytes.length);
		}
	} catch {
		broken ??= '';
	}
	const short = [...sizes].find(([name, size]) => (done.get(name) ?? 0) !== size);
	broken ??= short?.[0] ?? null;
	if (broken !== null) {
		const found = `a packed file that is damaged, or larger than the zip says: ${broken || 'unknown'}`;
		return refused(file, found, 'a zip that unpacks to what it says', 'fetch or export it again');
	}
	return { files: new Map([...chunks].map(([name, parts]) => [name, joined(parts)])) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
