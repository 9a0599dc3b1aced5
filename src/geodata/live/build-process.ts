import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Asked, Outcome } from './outcome.ts';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));
/** By its place: the folder where the process runs need not have it. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** An editor that saves several files, or one by way of another, does so within this time, ms. */
const settlingMs = 40;

/**
 * Checks and builds in a process of its own, so that the server answers meanwhile. What is asked for while one build runs is
 * taken together in the next one.
 */
export class BuildProcess {
	readonly #root: string;
	readonly #asked: Asked;
	readonly #tell: (outcome: Outcome) => void;
	#child: ChildProcess | null = null;
	#isRunning = false;
	/** Of the build that is to begin; null: none is. */
	#timer: NodeJS.Timeout | null = null;
	#isAskedAgain = false;

	/** `root`: where the process runs. `tell` gets every outcome that later changes do not make a matter of the past. */
	constructor(root: string, asked: Asked, tell: (outcome: Outcome) => void) {
		this.#root = root;
		this.#asked = asked;
		this.#tell = tell;
	}

	/** Builds soon. */
	ask(): void {
		if (this.#isRunning) {
			this.#isAskedAgain = true;
			return;
		}
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#run(), settlingMs);
	}

	/** Builds soon, with the code as it is then. */
	restart(): void {
		this.close();
		this.ask();
	}

	close(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
		this.#isRunning = false;
		this.#isAskedAgain = false;
		const child = this.#child;
		this.#child = null;
		child?.kill();
	}

	#run(): void {
		this.#timer = null;
		this.#isRunning = true;
		this.#child ??= this.#start();
		this.#child.send(this.#asked);
	}

	#start(): ChildProcess {
		const child = fork(program, { cwd: this.#root, execArgv: ['--import', tsx] });
		// One that was closed has nothing to say any more.
		const isOwn = () => this.#child === child;
		child.on('message', (outcome: Outcome) => {
			if (isOwn()) this.#ended(outcome);
		});
		const stopped = (why: string) => {
			if (!isOwn()) return;
			this.#child = null;
			const message = `the process that builds the geodata stopped: ${why}`;
			const error = { plugin: 'geodata', message, stack: '' };
			this.#ended({ kind: 'faulty', report: message, error });
		};
		child.on('error', ({ message }) => stopped(message));
		child.on('exit', (code, signal) => stopped(signal ?? `exit code ${code}`));
		return child;
	}

	#ended(outcome: Outcome): void {
		if (!this.#isRunning) return;
		this.#isRunning = false;
		const isOutdated = this.#isAskedAgain;
		if (isOutdated) {
			this.#isAskedAgain = false;
			this.ask();
		}
		// A file that was only half written is no fault: the next build tells.
		if (outcome.kind === 'built' || !isOutdated) this.#tell(outcome);
	}
}
