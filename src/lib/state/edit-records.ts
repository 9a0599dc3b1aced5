import { pagePart } from '$lib/data/page-part';
import type { RecordsService } from '$lib/worker/records-service';
import type { Question, StartedWorker } from '$lib/worker/started-worker';
import type { Remote } from 'comlink';

export type { RecordsPage } from '$lib/worker/records-service';

const workerPart = pagePart(() => import('$lib/worker/start-edit'));

/** Asks the worker of records, which is started with the first question and again after it broke. */
export class EditRecords {
	#worker: StartedWorker<readonly [], Remote<RecordsService>> | null = null;

	/** Rejects where the worker cannot be had, or breaks. */
	async ask<Answer>(question: Question<Remote<RecordsService>, Answer>): Promise<Answer> {
		const { startRecords } = await workerPart();
		const worker = (this.#worker ??= startRecords());
		try {
			return await worker.ask([], question);
		} catch (error) {
			worker.stop();
			if (this.#worker === worker) this.#worker = null;
			throw error;
		}
	}

	readonly stop = (): void => {
		this.#worker?.stop();
		this.#worker = null;
	};
}
