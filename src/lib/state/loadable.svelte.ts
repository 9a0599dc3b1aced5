/** Something that is fetched once; a failure keeps what was there and can be tried again. */
export class Loadable<T> {
	/** Null: not there (yet). */
	value = $state.raw<T | null>(null);
	status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	readonly #load: () => Promise<T>;

	constructor(load: () => Promise<T>) {
		this.#load = load;
	}

	/** Starts loading unless it is loading or there already. */
	readonly need = (): void => {
		if (this.status === 'idle') void this.#run();
	};

	readonly retry = (): void => {
		if (this.status === 'failed') void this.#run();
	};

	async #run(): Promise<void> {
		this.status = 'loading';
		try {
			this.value = await this.#load();
			this.status = 'ready';
		} catch (error) {
			console.warn(error);
			this.status = 'failed';
		}
	}
}
