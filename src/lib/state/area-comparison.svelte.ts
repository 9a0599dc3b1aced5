import type { AreaComparison } from '$lib/domain/land/area-changes';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { EstimateWorker } from '$lib/worker/start-estimate-worker';
import { pagePart } from '$lib/data/page-part';
import type { Topology } from 'topojson-specification';

const workerPart = pagePart(() => import('$lib/worker/start-estimate-worker'));

/** The record, the number of its observations, and the boundaries of the oblasts. */
export type ComparedRecord = readonly [OccupationTopology, number, Topology];

/** Two observations of a record, by their indices. */
interface AreaQuestion {
	readonly record: ComparedRecord;
	readonly from: number;
	readonly to: number;
}

/** The land that changed hands between two observations, measured in a worker, so that the page goes on answering. */
export class AreaComparisonState {
	/** The last answer, with its question; null: none yet. */
	answer = $state.raw<(AreaQuestion & { readonly area: AreaComparison }) | null>(null);
	failed = $state(false);
	#worker: EstimateWorker | null = null;
	#loaded: ComparedRecord | null = null;
	#asking = false;
	/** The latest question while another is at the worker: those between need no answer. */
	#next: AreaQuestion | null = null;
	#stopped = false;

	readonly measure = (question: AreaQuestion): void => {
		this.#next = question;
		if (!this.#asking) void this.#answerAll();
	};

	/** Ends the worker; to be called when nothing is compared any longer. */
	readonly stop = (): void => {
		this.#stopped = true;
		this.#endWorker();
	};

	async #answerAll(): Promise<void> {
		this.#asking = true;
		this.failed = false;
		try {
			for (let question = this.#take(); question !== null; question = this.#take()) {
				const area = await this.#ask(question);
				this.answer = { ...question, area };
			}
		} catch (error) {
			if (!this.#stopped) console.warn(error);
			this.#endWorker();
			this.failed = true;
		} finally {
			this.#asking = false;
		}
	}

	#take(): AreaQuestion | null {
		const next = this.#next;
		this.#next = null;
		return this.#stopped ? null : next;
	}

	async #ask({ record, from, to }: AreaQuestion): Promise<AreaComparison> {
		const { startEstimateWorker } = await workerPart();
		if (this.#stopped) throw new Error('expected a comparison, found that it was given up');
		const { service, broken } = (this.#worker ??= startEstimateWorker());
		if (this.#loaded !== record) await Promise.race([service.loadRecord(...record), broken]);
		this.#loaded = record;
		return Promise.race([service.areaChanges(from, to), broken]);
	}

	#endWorker(): void {
		this.#worker?.stop();
		this.#worker = null;
		this.#loaded = null;
	}
}
