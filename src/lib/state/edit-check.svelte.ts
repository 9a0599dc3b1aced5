import type { Issue } from '$lib/check/issue';
import { loadBuiltFigures } from '$lib/data/edit-ground';
import { pagePart } from '$lib/data/page-part';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { EditEffect } from '$lib/worker/edit-effect';
import type { CanonicalTexts, EditService } from '$lib/worker/edit-service';
import type { BuiltFigures } from '$lib/worker/edited-figures';
import type { Remote } from 'comlink';
import { Loadable } from './loadable.svelte';
import { WorkerTask } from './worker-task.svelte';

export type { CommodityEffect, CommodityNumbers } from '$lib/worker/edit-effect';

const workerPart = pagePart(() => import('$lib/worker/start-edit'));

/** What edited files are checked among, and computed on top of. */
type Ground = readonly [CanonicalTexts, BuiltFigures];

/** The check of what is on the desk, and what it does to the numbers; both in a worker. */
export class EditCheck {
	/** Of the last check, with files as seen from the folder; null: there is none yet. */
	issues = $state.raw<readonly Issue[] | null>(null);
	/** Whether the issues are of the texts that were handed over last. */
	isNew = $state(true);
	readonly ground: Loadable<Ground>;
	readonly #task = new WorkerTask<Ground, Remote<EditService>, { effect: EditEffect | null }>(
		async () => (await workerPart()).startEdit
	);

	/** `file`: name of the built file with the canonical texts. */
	constructor(manifest: Manifest, file: string) {
		this.ground = new Loadable(() => loadBuiltFigures(manifest, file));
	}

	/** Of the last check; null: there is none, because of an error or because nothing was changed. */
	get effect(): EditEffect | null {
		return this.#task.answer?.effect ?? null;
	}

	get isRunning(): boolean {
		return this.#task.status === 'running';
	}

	get failed(): boolean {
		return this.ground.status === 'failed' || this.#task.status === 'failed';
	}

	/** `edited`: by path below the folder. A check that waits gives way to this one. */
	ask(edited: ReadonlyMap<string, string>): void {
		const { value } = this.ground;
		if (value === null) return this.ground.need();
		this.isNew = false;
		let isLast = true;
		this.#superseded();
		this.#superseded = () => (isLast = false);
		this.#task.ask(value, async (service, asCallback) => {
			const tell = asCallback((issues: readonly Issue[]) => {
				this.issues = issues;
				if (isLast) this.isNew = true;
			});
			return { effect: await service.check([...edited], tell) };
		});
	}

	readonly stop = (): void => this.#task.cancel();

	#superseded: () => void = () => undefined;
}
