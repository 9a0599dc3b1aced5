import { loadHoldableLand, type Figures, type MapFiles } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { BuiltLand } from '$lib/domain/land/built-land';
import { withObservation } from '$lib/domain/what-if/inserted-observation';
import type { Scenario } from '$lib/domain/what-if/scenario';
import type { ScenarioAnswer, ScenarioService } from '$lib/worker/scenario-service';
import type { Remote } from 'comlink';
import type { EstimateState } from './estimate.svelte';
import type { LaidScenario } from './laid-scenario';
import { ScenarioDrawing } from './scenario-drawing.svelte';
import { Loadable } from './loadable.svelte';
import type { ViewState } from './view.svelte';
import { WorkerTask } from './worker-task.svelte';

const workerPart = pagePart(() => import('$lib/worker/start-scenario'));
const start = async () => (await workerPart()).startScenario;

interface Explored {
	readonly manifest: Manifest;
	readonly view: ViewState;
	readonly figures: Loadable<Figures>;
	readonly mapFiles: Loadable<MapFiles>;
	readonly record: Loadable<OccupationTopology>;
	readonly estimate: EstimateState;
}

type Given = readonly [Figures['dataset'], BuiltLand, OccupationTopology];

interface Answer {
	/** What was asked, with the figures of the record. */
	readonly scenario: Scenario;
	readonly observation: number;
	readonly figures: Figures;
	readonly answer: ScenarioAnswer;
}

export const scenarioOf = (explored: Explored) => new ScenarioState(explored);

/** The scenario of the view, laid in a worker. */
export class ScenarioState {
	readonly #explored: Explored;
	readonly drawing: ScenarioDrawing;
	readonly #task = new WorkerTask<Given, Remote<ScenarioService>, Answer>(start);
	readonly #holdable: Loadable<BuiltLand['holdableLand']>;
	readonly #scenario = $derived.by(() => this.#explored.view.current.scenario);

	readonly #given = $derived.by<Given | null>(() => {
		const { figures, mapFiles, record } = this.#explored;
		const holdableLand = this.#holdable.value;
		if (!figures.value || !mapFiles.value || !record.value || !holdableLand) return null;
		const land = { boundaries: mapFiles.value.boundaries, holdableLand };
		return [figures.value.dataset, land, record.value];
	});

	readonly #answer = $derived.by(() => this.#task.answer);

	/** The last line that was laid: while a corner is dragged it is a step behind. Null: none is. */
	readonly laid: LaidScenario | null = $derived.by(() => {
		const last = this.#answer;
		if (last?.answer.kind !== 'laid') return null;
		const { observation, control, frontLine, taken, freed, contested } = last.answer;
		const { dataset, history } = last.figures;
		return {
			...{ scenario: last.scenario, date: observation.date, areaKm2: observation.areaKm2 },
			...{ frontLine, taken, freed, contested },
			figures: withObservation(dataset, history, observation, control)
		};
	});

	/** Why the scenario that was asked for cannot be drawn; null: it can, or this is not known yet. */
	readonly refusal = $derived.by(() => {
		const answer = this.#answer?.answer;
		return !answer || answer.kind === 'laid' ? null : answer;
	});

	constructor(explored: Explored) {
		this.#explored = explored;
		this.drawing = new ScenarioDrawing(explored.view, () => explored.estimate.date);
		this.#holdable = new Loadable(() => loadHoldableLand(explored.manifest));
	}

	/** Whether what is needed could not be fetched, or the worker broke. */
	get failed(): boolean {
		const { mapFiles, record } = this.#explored;
		const parts = [mapFiles, record, this.#holdable];
		return parts.some(({ status }) => status === 'failed') || this.#task.status === 'failed';
	}

	/** Lays the scenario of the view; to be called in an effect of the page. */
	readonly lay = (): void => {
		const { record, estimate, figures } = this.#explored;
		const scenario = this.#scenario;
		if (scenario.length === 0) return;
		record.need();
		this.#holdable.need();
		const [given, observation] = [this.#given, estimate.observation];
		if (given === null || observation === null || figures.value === null) return;
		const asked = { scenario, observation, figures: figures.value };
		this.#task.ask(given, async (service) => ({
			...asked,
			answer: await service.lay(observation, scenario)
		}));
	};

	readonly retry = (): void => {
		const { mapFiles, record } = this.#explored;
		for (const part of [mapFiles, record, this.#holdable]) part.retry();
		this.lay();
	};

	/** The line as a file that the command line reads; null: it cannot be drawn. */
	async file(): Promise<string | null> {
		const [given, observation] = [this.#given, this.#explored.estimate.observation];
		const scenario = this.#scenario;
		if (given === null || observation === null) return null;
		const worker = (await start())();
		try {
			return await worker.ask(given, (service) => service.file(observation, scenario));
		} finally {
			worker.stop();
		}
	}

	/** Ends the worker; to be called when the page goes away. */
	readonly stop = (): void => this.#task.cancel();
}
