import { readFileSync } from 'node:fs';

/** Reads each file once, by its path from where the command runs; null: it cannot be read, which an issue says. */
export function textsOnce(): (file: string) => string | null {
	const texts = new Map<string, string | null>();
	return (file) => {
		const known = texts.get(file);
		if (known !== undefined) return known;
		const text = textOf(file);
		texts.set(file, text);
		return text;
	};
}

function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
