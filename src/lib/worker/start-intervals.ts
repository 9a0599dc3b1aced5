import type { IntervalsService } from './intervals-service';
import { startedWorker } from './started-worker';

/** Starts the worker of the intervals; its code is fetched now and not before. Throws where the browser has no workers. */
export function startIntervals() {
	const worker = new Worker(new URL('./intervals.worker.ts', import.meta.url), { type: 'module' });
	return startedWorker<Readonly<ConstructorParameters<typeof IntervalsService>>, IntervalsService>(
		worker
	);
}
