import type { AreaComparison } from '$lib/domain/land/area-changes';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import { pagePart } from '$lib/data/page-part';
import type { LandChangesService } from '$lib/worker/land-changes-service';
import type { Remote } from 'comlink';
import type { Topology } from 'topojson-specification';
import { WorkerTask } from './worker-task.svelte';

const workerPart = pagePart(() => import('$lib/worker/start-land-changes'));

/** The record, the number of its observations, and the boundaries of the oblasts. */
export type ComparedRecord = readonly [OccupationTopology, number, Topology];

/** Two observations of a record, by their indices. */
interface AreaQuestion {
	readonly record: ComparedRecord;
	readonly from: number;
	readonly to: number;
}

type AreaAnswer = AreaQuestion & { readonly area: AreaComparison };

/** The land that changed hands between two observations, measured in a worker, so that the page goes on answering. */
export class AreaComparisonState {
	readonly #task = new WorkerTask<ComparedRecord, Remote<LandChangesService>, AreaAnswer>(
		async () => (await workerPart()).startLandChanges
	);

	/** The last answer, with its question; null: there is none yet. */
	get answer(): AreaAnswer | null {
		return this.#task.answer;
	}

	get failed(): boolean {
		return this.#task.status === 'failed';
	}

	readonly measure = ({ record, from, to }: AreaQuestion): void =>
		this.#task.ask(record, async (land) => ({
			...{ record, from, to },
			area: await land.between(from, to)
		}));

	/** Ends the worker; to be called when nothing is compared any longer. */
	readonly stop = (): void => this.#task.cancel();
}
