import type { AsCallback, StartedWorker } from '$lib/worker/started-worker';

/** A question to the service of a worker. */
type Question<Service, Answer> = (service: Service, asCallback: AsCallback) => Promise<Answer>;

interface Job<Given, Service, Answer> {
	/** What the service computes with: it is handed over only where a part of it is another than before. */
	readonly given: Given;
	readonly question: Question<Service, Answer>;
}

/**
 * Questions to a worker, one at a time. The worker is started with the first and ended when it breaks or is given up.
 * While it answers, the latest further question waits; those before it are dropped.
 */
export class WorkerTask<Given extends readonly unknown[], Service, Answer> {
	status = $state<'idle' | 'running' | 'done' | 'cancelled' | 'failed'>('idle');
	/** The last answer, which stays when a later question fails or is given up; null: there is none yet. */
	answer = $state.raw<Answer | null>(null);
	readonly #code: () => Promise<() => StartedWorker<Given, Service>>;
	readonly #onanswer: (answer: Answer) => void;
	#worker: StartedWorker<Given, Service> | null = null;
	#given: Given | null = null;
	#service: Promise<Service> | null = null;
	#waiting: Job<Given, Service, Answer> | null = null;
	/** Not the status: an effect that asks must not run again when the status changes. */
	#running = false;
	/** Counts the workers that were ended: whatever comes from one of them is dropped. */
	#ended = 0;

	/** `code` fetches the function that starts the worker; `onanswer` is called when no question waits any longer. */
	constructor(
		code: () => Promise<() => StartedWorker<Given, Service>>,
		onanswer: (answer: Answer) => void = () => undefined
	) {
		this.#code = code;
		this.#onanswer = onanswer;
	}

	readonly ask = (given: Given, question: Question<Service, Answer>): void => {
		this.#waiting = { given, question };
		if (!this.#running) void this.#run();
	};

	/** Gives up what was asked and ends the worker; also to be called when the page no longer needs it. */
	readonly cancel = (): void => {
		if (this.#running) this.status = 'cancelled';
		this.#end();
	};

	async #run(): Promise<void> {
		const ended = this.#ended;
		this.#running = true;
		this.status = 'running';
		try {
			for (let job = this.#take(); job !== null; job = this.#take()) {
				const answer = await this.#answerTo(job, ended);
				if (ended !== this.#ended) return;
				this.answer = answer;
			}
		} catch (error) {
			if (ended === this.#ended) this.#fail(error);
			return;
		}
		this.#running = false;
		this.status = 'done';
		this.#onanswer(this.answer!);
	}

	#take(): Job<Given, Service, Answer> | null {
		const job = this.#waiting;
		this.#waiting = null;
		return job;
	}

	/** Rejects also when the question was given up while the code was fetched: no worker is started then. */
	async #answerTo(
		{ given, question }: Job<Given, Service, Answer>,
		ended: number
	): Promise<Answer> {
		const start = await this.#code();
		if (ended !== this.#ended) throw new Error('expected an open question, found it given up');
		const worker = (this.#worker ??= start());
		const service = this.#serviceOf(worker, given);
		const answer = service.then((made) => question(made, worker.asCallback));
		return Promise.race([answer, worker.broken]);
	}

	#serviceOf(worker: StartedWorker<Given, Service>, given: Given): Promise<Service> {
		const isGiven = given.every((part, i) => part === this.#given?.[i]);
		if (this.#service !== null && isGiven) return this.#service;
		this.#given = given;
		return (this.#service = worker.give(...given));
	}

	#fail(error: unknown): void {
		console.warn(error);
		this.#end();
		this.status = 'failed';
	}

	#end(): void {
		this.#ended++;
		this.#worker?.stop();
		this.#worker = null;
		this.#given = null;
		this.#service = null;
		this.#waiting = null;
		this.#running = false;
	}
}
