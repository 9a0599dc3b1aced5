import type { Figures } from '$lib/data/loaders';
import { drawCounts, type Draws } from '$lib/domain/monte-carlo/draws';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import type { MonteCarloEstimate } from '$lib/domain/monte-carlo/monte-carlo-estimate';
import type { EstimateWorker } from '$lib/worker/start-estimate-worker';
import type { EstimateState } from './estimate.svelte';
import type { Loadable } from './loadable.svelte';
import { pagePart } from '$lib/data/page-part';
import type { ViewState } from './view.svelte';

const workerPart = pagePart(() => import('$lib/worker/start-estimate-worker'));

/** The Monte Carlo run of the view: made in a worker on request, its seed kept in the link. */
export class MonteCarloState {
	status = $state<'idle' | 'running' | 'cancelled' | 'done' | 'failed'>('idle');
	/** Draws done, and draws asked for, of the run at hand. */
	done = $state(0);
	count = $state<number>(drawCounts.usual);
	#result = $state.raw<MonteCarloEstimate | null>(null);
	#worker: EstimateWorker | null = null;
	/** A run that was cancelled or overtaken no longer has a say. */
	#run = 0;
	readonly #view: ViewState;
	readonly #figures: Loadable<Figures>;
	readonly #estimate: EstimateState;

	// A string, so that a moved camera asks for nothing.
	readonly #asked = $derived.by(() => keyOf(this.#view.current.draws));

	/** The result that the link names; it carries its question. */
	readonly result: MonteCarloEstimate | null = $derived.by(() =>
		this.#result !== null && drawsKey(this.#result) === this.#asked ? this.#result : null
	);

	/** Whether the result answers another question than the figures of the page. */
	readonly outdated: boolean = $derived.by(() => {
		const shown = this.#estimate.estimate?.question;
		return (
			this.result !== null && shown !== undefined && !sameQuestion(this.result.question, shown)
		);
	});

	/** Whether the link names draws that are still to be made. */
	readonly awaited: boolean = $derived.by(
		() => this.#asked !== '' && this.result === null && this.#figures.value !== null
	);

	constructor(view: ViewState, figures: Loadable<Figures>, estimate: EstimateState) {
		this.#view = view;
		this.#figures = figures;
		this.#estimate = estimate;
	}

	/** Draws what the page shows, from the link's seed or a fresh one. */
	readonly draw = (): void => {
		const draws = this.#view.current.draws ?? freshDraws();
		const figures = this.#figures.value;
		const question = this.#estimate.estimate?.question;
		if (figures === null || question === undefined || this.status === 'running') return;
		void this.#make(figures, question, draws);
	};

	/** Stops a run; what was shown before stays. */
	readonly cancel = (): void => {
		if (this.status === 'running') this.status = 'cancelled';
		this.stop();
	};

	/** Ends the worker; to be called when the page goes away. */
	readonly stop = (): void => {
		this.#run++;
		this.#worker?.stop();
		this.#worker = null;
	};

	async #make(figures: Figures, question: EstimateQuestion, draws: Draws): Promise<void> {
		const run = ++this.#run;
		this.status = 'running';
		this.done = 0;
		this.count = draws.count;
		try {
			const result = await this.#ask(figures, question, draws, run);
			if (run !== this.#run) return;
			this.#result = result;
			this.status = 'done';
			if (keyOf(draws) !== this.#asked) this.#view.choose({ draws });
		} catch (error) {
			if (run !== this.#run) return;
			console.warn(error);
			this.stop();
			this.status = 'failed';
		}
	}

	/** Rejects also when another run has begun while the code for it was fetched. */
	async #ask(
		{ dataset, history }: Figures,
		{ date, oblast, prices, priceCase, filter }: EstimateQuestion,
		{ count, seed }: Draws,
		run: number
	): Promise<MonteCarloEstimate> {
		const { proxy, startEstimateWorker } = await workerPart();
		if (run !== this.#run) throw new Error('expected to be the last run, found another');
		const fresh = this.#worker === null;
		const worker = (this.#worker ??= startEstimateWorker());
		const loaded = fresh ? worker.service.load(dataset, history) : undefined;
		const onProgress = proxy((done: number) => void (this.done = done));
		const answer = worker.service.monteCarlo(
			{ date, oblast, prices, priceCase, filter },
			{ draws: count, seed },
			onProgress
		);
		return Promise.race([Promise.all([answer, loaded]).then(([result]) => result), worker.broken]);
	}
}

const keyOf = (draws: Draws | null) => (draws === null ? '' : `${draws.count}/${draws.seed}`);
const drawsKey = ({ question }: MonteCarloEstimate) =>
	keyOf({ count: question.draws, seed: question.seed });

function freshDraws(): Draws {
	const [seed] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
	return { count: drawCounts.usual, seed };
}

function sameQuestion(a: EstimateQuestion, b: EstimateQuestion): boolean {
	return (
		a.observationDate === b.observationDate &&
		a.oblast === b.oblast &&
		a.prices === b.prices &&
		a.priceCase === b.priceCase &&
		JSON.stringify(a.filter) === JSON.stringify(b.filter)
	);
}
