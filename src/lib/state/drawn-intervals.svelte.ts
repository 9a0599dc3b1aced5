import { pagePart } from '$lib/data/page-part';
import type { Figures } from '$lib/data/loaders';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { EstimateOptions } from '$lib/domain/estimate/estimate-at';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { usualDraws, type Draws } from '$lib/domain/monte-carlo/draws';
import type { IntervalsService } from '$lib/worker/intervals-service';
import type { Remote } from 'comlink';
import { isSame } from './keep-unchanged';
import type { LaidScenario } from './laid-scenario';
import { WorkerTask } from './worker-task.svelte';

const workerPart = pagePart(() => import('$lib/worker/start-intervals'));
const startIntervals = async () => (await workerPart()).startIntervals;

/** What intervals are drawn of, but for the days. */
export interface AskedIntervals {
	readonly options: Omit<EstimateOptions, 'date'>;
	/** Empty: all. */
	readonly chosen: readonly string[];
	readonly draws: Draws;
}

/** Estimates with intervals, and what was asked. */
interface Answer {
	readonly asked: AskedIntervals;
	readonly estimates: readonly PanelEstimate[];
	/** The line that they are by; left out: that of the record. */
	readonly scenario?: LaidScenario;
}

/** Intervals of a scenario are drawn when it has stayed as it is this long, ms: while a corner is dragged none are. */
const restMs = 250;

type IntervalsTask = WorkerTask<
	readonly [Dataset, ControlHistory],
	Remote<IntervalsService>,
	Answer
>;

/** Intervals that the workers have drawn, beside those of the prerendered estimate. */
export class DrawnIntervals {
	readonly #first: PanelEstimate;
	readonly #days: IntervalsTask = new WorkerTask(startIntervals);
	/** In a worker of its own: months take seconds, and a day must not wait for them. */
	readonly #months: IntervalsTask = new WorkerTask(startIntervals);

	readonly #scenario: IntervalsTask = new WorkerTask(startIntervals);
	#restTimer: ReturnType<typeof setTimeout> | undefined;

	/** `first`: the prerendered estimate, whose intervals need not be drawn again. */
	constructor(first: PanelEstimate) {
		this.#first = first;
	}

	/** An answer with intervals to the same question about the same commodities; null: it is not drawn (yet). */
	ofDay(question: EstimateQuestion, { chosen, draws }: AskedIntervals): PanelEstimate | null {
		const { answer } = this.#days;
		const isAsked = (one: PanelEstimate) => isSame(askedOf(one.question), askedOf(question));
		if (answer !== null && isSame([answer.asked.chosen, answer.asked.draws], [chosen, draws])) {
			const found = answer.estimates.find(isAsked);
			if (found !== undefined) return found;
		}
		const isFirst = chosen.length === 0 && isSame(draws, usualDraws) && isAsked(this.#first);
		return isFirst ? this.#first : null;
	}

	/** The same by a scenario. */
	ofScenario(
		question: EstimateQuestion,
		{ chosen, draws }: AskedIntervals,
		scenario: LaidScenario | null
	): PanelEstimate | null {
		const { answer } = this.#scenario;
		if (answer === null || answer.scenario !== scenario) return null;
		if (!isSame([answer.asked.chosen, answer.asked.draws], [chosen, draws])) return null;
		const isAsked = (one: PanelEstimate) => isSame(askedOf(one.question), askedOf(question));
		return answer.estimates.find(isAsked) ?? null;
	}

	/** The ends of all months; null: they are not drawn (yet). */
	ofMonths(asked: AskedIntervals): readonly PanelEstimate[] | null {
		const { answer } = this.#months;
		return answer !== null && isSame(answer.asked, asked) ? answer.estimates : null;
	}

	drawDays({ dataset, history }: Figures, dates: readonly IsoDate[], asked: AskedIntervals): void {
		const { options, chosen, draws } = asked;
		const questions = dates.map((date) => ({ ...options, date }));
		this.#days.ask([dataset, history], async (service) => ({
			asked,
			estimates: await service.draw(questions, chosen, draws)
		}));
	}

	drawScenario(scenario: LaidScenario, asked: AskedIntervals): void {
		const { options, chosen, draws } = asked;
		const { dataset, history } = scenario.figures;
		clearTimeout(this.#restTimer);
		this.#restTimer = setTimeout(() => {
			this.#scenario.ask([dataset, history], async (service) => ({
				...{ asked, scenario },
				estimates: await service.draw([{ ...options, date: scenario.date }], chosen, draws)
			}));
		}, restMs);
	}

	drawMonths({ dataset, history }: Figures, asked: AskedIntervals): void {
		const { options, chosen, draws } = asked;
		this.#months.ask([dataset, history], async (service) => ({
			asked,
			estimates: await service.months(options, chosen, draws)
		}));
	}

	/** Whether those of a day could not be drawn. */
	get failed(): boolean {
		return this.#days.status === 'failed' || this.#scenario.status === 'failed';
	}

	/** Ends the workers. */
	stop(): void {
		clearTimeout(this.#restTimer);
		this.#days.cancel();
		this.#scenario.cancel();
		this.#months.cancel();
	}
}

/** What a result depends on: whichever day was asked for, the observation answers it. */
function askedOf({
	observationDate,
	oblast,
	prices,
	priceCase,
	filter,
	contested
}: EstimateQuestion) {
	return { observationDate, oblast, prices, priceCase, filter, contested };
}
