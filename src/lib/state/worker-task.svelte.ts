import type { Question, StartedWorker } from '$lib/worker/started-worker';

/** A question, and what the worker is given to answer it by. */
type Job<Given, Service, Answer> = readonly [Given, Question<Service, Answer>];

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
	#waiting: Job<Given, Service, Answer> | null = null;
	/** The run at hand, of which the status says no more: an effect that asks must not run again when the status changes. */
	#run: object | null = null;

	/** `code` fetches the function that starts the worker; `onanswer` is called when no question waits any longer. */
	constructor(
		code: () => Promise<() => StartedWorker<Given, Service>>,
		onanswer: (answer: Answer) => void = () => undefined
	) {
		this.#code = code;
		this.#onanswer = onanswer;
	}

	readonly ask = (given: Given, question: Question<Service, Answer>): void => {
		this.#waiting = [given, question];
		if (this.#run === null) void this.#answerAll((this.#run = {}));
	};

	/** Gives up what was asked and ends the worker; also to be called when the page no longer needs it. */
	readonly cancel = (): void => this.#end('cancelled');

	/** A run that was given up or that failed has no say any longer. */
	async #answerAll(run: object): Promise<void> {
		this.status = 'running';
		try {
			while (this.#waiting !== null) {
				const [given, question] = this.#waiting;
				this.#waiting = null;
				const start = await this.#code();
				if (run !== this.#run) return;
				const answer = await (this.#worker ??= start()).ask(given, question);
				if (run !== this.#run) return;
				this.answer = answer;
			}
		} catch (error) {
			if (run !== this.#run) return;
			console.warn(error);
			return this.#end('failed');
		}
		this.#run = null;
		this.status = 'done';
		this.#onanswer(this.answer!);
	}

	#end(status: 'cancelled' | 'failed'): void {
		if (this.#run !== null) this.status = status;
		this.#run = null;
		this.#waiting = null;
		this.#worker?.stop();
		this.#worker = null;
	}
}
