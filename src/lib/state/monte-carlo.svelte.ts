import type { Figures } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import { drawCounts, type Draws } from '$lib/domain/monte-carlo/draws';
import type { MonteCarloEstimate } from '$lib/domain/monte-carlo/monte-carlo-estimate';
import type { DrawsService } from '$lib/worker/draws-service';
import type { Remote } from 'comlink';
import type { EstimateState } from './estimate.svelte';
import { isSame } from './keep-unchanged';
import type { Loadable } from './loadable.svelte';
import type { ViewState } from './view.svelte';
import { WorkerTask } from './worker-task.svelte';

const workerPart = pagePart(() => import('$lib/worker/start-draws'));

type DrawsTask = WorkerTask<
	readonly [Dataset, ControlHistory],
	Remote<DrawsService>,
	MonteCarloEstimate
>;

/** The Monte Carlo run of the view: made in a worker on request, its seed kept in the link. */
export class MonteCarloState {
	/** Draws done, and draws asked for, of the run at hand. */
	done = $state(0);
	count = $state<number>(drawCounts.usual);
	readonly #task: DrawsTask = new WorkerTask(
		async () => (await workerPart()).startDraws,
		(result) => this.#keepInLink(drawsOf(result))
	);
	readonly #view: ViewState;
	readonly #figures: Loadable<Figures>;
	readonly #estimate: EstimateState;

	readonly #asked = $derived.by(() => this.#view.current.draws);

	/** The result that the link names; it carries its question. */
	readonly result: MonteCarloEstimate | null = $derived.by(() => {
		const { answer } = this.#task;
		return answer !== null && isSame(drawsOf(answer), this.#asked) ? answer : null;
	});

	/** Whether the result answers another question than the figures of the page. */
	readonly outdated: boolean = $derived.by(() => {
		const shown = this.#estimate.estimate?.question;
		if (this.result === null || shown === undefined) return false;
		return !isSame(askedOf(this.result.question), askedOf(shown));
	});

	/** Whether the link names draws that are still to be made. */
	readonly awaited: boolean = $derived.by(
		() => this.#asked !== null && this.result === null && this.#figures.value !== null
	);

	constructor(view: ViewState, figures: Loadable<Figures>, estimate: EstimateState) {
		this.#view = view;
		this.#figures = figures;
		this.#estimate = estimate;
	}

	get status(): DrawsTask['status'] {
		return this.#task.status;
	}

	/** Draws what the page shows, from the link's seed or a fresh one. */
	readonly draw = (): void => {
		const figures = this.#figures.value;
		const question = this.#estimate.estimate?.question;
		if (figures === null || question === undefined || this.status === 'running') return;
		this.#ask(figures, question, this.#view.current.draws ?? freshDraws());
	};

	/** Stops a run and ends the worker; what was shown before stays. Also to be called when the page goes away. */
	readonly cancel = (): void => this.#task.cancel();

	#ask(
		{ dataset, history }: Figures,
		{ date, oblast, prices, priceCase, filter }: EstimateQuestion,
		{ count, seed }: Draws
	): void {
		this.done = 0;
		this.count = count;
		this.#task.ask([dataset, history], (service, asCallback) =>
			service.draw(
				{ date, oblast, prices, priceCase, filter },
				{ draws: count, seed },
				asCallback((done: number) => void (this.done = done))
			)
		);
	}

	#keepInLink(draws: Draws): void {
		if (!isSame(draws, this.#asked)) this.#view.choose({ draws });
	}
}

const drawsOf = ({ question }: MonteCarloEstimate): Draws => ({
	count: question.draws,
	seed: question.seed
});

function freshDraws(): Draws {
	const [seed] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
	return { count: drawCounts.usual, seed };
}

/** What a result depends on: whichever day was asked for, the observation answers it. */
function askedOf(question: EstimateQuestion) {
	const { observationDate, oblast, prices, priceCase, filter } = question;
	return { observationDate, oblast, prices, priceCase, filter };
}
