/** What is made, and what is said of it. */
export interface Making {
	/** Said at once. */
	readonly begun: string;
	/** Makes it; answers what to say of it. Rejects with the reason of `signal` when that is aborted. */
	readonly job: (signal: AbortSignal, tell: (answer: string) => void) => Promise<string>;
	/** What is said of an error. */
	readonly told: (error: unknown) => string;
	readonly cancelled: string;
}

/** Makes one file at a time, and says in `answer` what became of it. */
export class FileMaker {
	/** A sentence; empty: nothing was asked for. */
	answer = $state('');
	/** Ends what is being made; null: nothing is. */
	#making = $state.raw<{ readonly abort: AbortController; readonly cancelled: string } | null>(
		null
	);

	get isMaking(): boolean {
		return this.#making !== null;
	}

	/** Makes a file; what is being made already is given up. */
	readonly make = async ({ begun, job, told, cancelled }: Making): Promise<void> => {
		this.#making?.abort.abort();
		const own = (this.#making = { abort: new AbortController(), cancelled });
		const { signal } = own.abort;
		const tell = (answer: string) => {
			if (!signal.aborted) this.answer = answer;
		};
		tell(begun);
		try {
			tell(await job(signal, tell));
		} catch (error) {
			if (!signal.aborted) console.warn(error);
			tell(told(error));
		} finally {
			if (this.#making === own) this.#making = null;
		}
	};

	readonly cancel = (): void => {
		if (this.#making === null) return;
		this.#making.abort.abort();
		this.answer = this.#making.cancelled;
		this.#making = null;
	};
}
