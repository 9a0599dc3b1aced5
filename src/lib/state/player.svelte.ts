/** Steps on by itself until it is stopped or `step` has nothing more to show. */
export class Player {
	playing = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #step: () => number | null;

	/** `step` shows the next observation and answers how long it stays, ms; null: the end. */
	constructor(step: () => number | null) {
		this.#step = step;
	}

	start(): void {
		this.playing = true;
		this.#next();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.playing = false;
	}

	#next(): void {
		const stayMs = this.#step();
		if (stayMs === null) this.stop();
		else this.#timer = setTimeout(() => this.#next(), stayMs);
	}
}
