import { pagePart } from '$lib/data/page-part';
import type { Figures } from '$lib/data/loaders';
import type { Scene } from '$lib/domain/briefing/briefing';
import {
	sceneAnswer,
	sceneQuestion,
	type SceneAnswer,
	type SceneGround
} from '$lib/domain/briefing/scene-answer';
import {
	knownIdsOf,
	readSceneView,
	type DatedView,
	type ReadSceneView
} from '$lib/domain/briefing/scene-view';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { withKnownIntervals } from '$lib/domain/estimate/known-intervals';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import type { KnownIds } from '$lib/domain/view/view-url';
import type { startIntervals } from '$lib/worker/start-intervals';

/** What computes, which the map fetches too. */
export const estimateParts = pagePart(() => import('./estimate-parts'));
type Parts = Awaited<ReturnType<typeof estimateParts>>;

const workerPart = pagePart(() => import('$lib/worker/start-intervals'));

/** Estimates of a view at its day and at the one compared with. */
interface Answered<T> {
	readonly estimate: T;
	readonly compared: T | null;
}

/** Answers the views of scenes as the map does; the intervals come later, from a worker. */
export class SceneAnswers {
	readonly known: KnownIds;
	readonly #parts: Parts;
	readonly #figures: Figures;
	readonly #ground: SceneGround;
	/** By the links of views. */
	readonly #central: Record<string, Answered<Estimate>> = {};
	#drawn = $state.raw<Readonly<Record<string, Answered<PanelEstimate>>>>({});
	#waiting: string[] = [];
	#worker: ReturnType<typeof startIntervals> | null = null;
	#isDrawing = false;

	constructor(
		parts: Parts,
		figures: Figures,
		{ firstDate, lastDate, otherLines }: Manifest,
		more: Pick<SceneGround, 'sources' | 'events'>
	) {
		this.#parts = parts;
		this.#figures = figures;
		const { dataset } = figures;
		this.#ground = { dataset, ...more, events: [...dataset.events, ...more.events] };
		const origins = otherLines.map(({ origin }) => origin);
		this.known = knownIdsOf(dataset, { firstDate, lastDate, otherLines: origins });
	}

	read(link: string): ReadSceneView {
		return readSceneView(link, this.known);
	}

	/** What changes when the intervals of a view are drawn. */
	drawnOf(link: string): object | undefined {
		return this.#drawn[link];
	}

	/** The answer to a scene, with intervals as soon as they are drawn. */
	of(scene: Scene): SceneAnswer {
		const { view } = this.read(scene.view);
		const central = (this.#central[scene.view] ??= this.#answered(view));
		const drawn = this.#drawn[scene.view];
		const { estimate, compared } = central;
		return sceneAnswer(
			scene,
			view,
			{
				coverage: this.#parts.coverageOf(this.#figures.dataset, estimate, view.commodities),
				estimate: drawn ? withKnownIntervals(estimate, drawn.estimate) : estimate,
				compared:
					compared && drawn?.compared ? withKnownIntervals(compared, drawn.compared) : compared
			},
			this.#ground
		);
	}

	/** Draws the intervals of views that have none yet, in their order; to be called in an effect. */
	draw(scenes: readonly Pick<Scene, 'view'>[]): void {
		const links = scenes.map(({ view }) => view).filter((link) => !this.#drawn[link]);
		this.#waiting = links.filter((link, i) => links.indexOf(link) === i);
		if (!this.#isDrawing && this.#waiting.length > 0) void this.#drawAll();
	}

	/** Ends the worker. */
	stop(): void {
		this.#waiting = [];
		this.#worker?.stop();
		this.#worker = null;
	}

	async #drawAll(): Promise<void> {
		this.#isDrawing = true;
		try {
			const { startIntervals } = await workerPart();
			for (let link = this.#waiting.shift(); link; link = this.#waiting.shift()) {
				const { view } = this.read(link);
				const days = [view.date, ...(view.compare === null ? [] : [view.compare])];
				const questions = days.map((day) => sceneQuestion(view, day));
				const { dataset, history } = this.#figures;
				this.#worker ??= startIntervals();
				const [estimate, compared = null] = await this.#worker.ask([dataset, history], (service) =>
					service.draw(questions, view.commodities, view.draws ?? usualDraws)
				);
				this.#drawn = { ...this.#drawn, [link]: { estimate: estimate!, compared } };
			}
		} catch (error) {
			// The shares stay without their intervals, as they are shown until these are drawn.
			console.warn(error);
			this.stop();
		}
		this.#isDrawing = false;
	}

	#answered(view: DatedView): Answered<Estimate> {
		const { dataset, history } = this.#figures;
		const at = (day: DatedView['date']): Estimate => {
			const estimate = this.#parts.estimateAt(dataset, history, sceneQuestion(view, day));
			return {
				...estimate,
				totals: this.#parts.chosenTotals(estimate, view.commodities, dataset.commodities)
			};
		};
		return { estimate: at(view.date), compared: view.compare === null ? null : at(view.compare) };
	}
}
