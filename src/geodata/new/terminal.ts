import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where somebody is asked. */
export interface Terminal {
	readonly tell: (line: string) => void;
	/** The next line that is typed. Throws `Interrupted` where there is none any more. */
	readonly ask: (prompt: string) => Promise<string>;
	readonly close: () => void;
}

/** Somebody pressed Ctrl-C or Ctrl-D: what was answered so far is dropped. */
export class Interrupted extends Error {}

export function openTerminal(input: Readable, output: Writable): Terminal {
	const lines = createInterface({ input, output });
	// Without a listener of its own, Ctrl-C would end the process in the middle of a line.
	lines.on('SIGINT', () => lines.close());
	const typed = lines[Symbol.asyncIterator]();
	return {
		tell: (line) => {
			output.write(`${line}\n`);
		},
		ask: async (prompt) => {
			lines.setPrompt(prompt);
			lines.prompt();
			const next: IteratorResult<string, unknown> = await typed.next();
			if (next.done === true) throw new Interrupted('interrupted');
			return next.value;
		},
		close: () => lines.close()
	};
}
