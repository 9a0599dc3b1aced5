import type { DrawsService } from './draws-service';
import { startedWorker } from './started-worker';

/** Starts the worker of the draws; its code is fetched now and not before. Throws where the browser has no workers. */
export function startDraws() {
	const worker = new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' });
	return startedWorker<Readonly<ConstructorParameters<typeof DrawsService>>, DrawsService>(worker);
}
