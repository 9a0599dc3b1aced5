import { proxy, wrap, type Remote } from 'comlink';
import type { EstimateService } from './estimate-service';

/** What is to be called in the page by the worker. */
export { proxy };

/** A worker that computes beside the page. */
export interface EstimateWorker {
	readonly service: Remote<EstimateService>;
	/** Rejects when the worker cannot be started or breaks; its answers then never come. */
	readonly broken: Promise<never>;
	/** Ends it in the midst of whatever it does. */
	readonly stop: () => void;
}

/** Starts a worker; its code is fetched now and not before. Throws where the browser has no workers. */
export function startEstimateWorker(): EstimateWorker {
	const worker = new Worker(new URL('./estimate.worker.ts', import.meta.url), { type: 'module' });
	const broken = new Promise<never>((_resolve, reject) => {
		const fail = () => reject(new Error('expected a running worker, found one that broke'));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
	// Also a worker that breaks while nobody waits for it is no unhandled rejection.
	broken.catch(() => undefined);
	return { service: wrap<EstimateService>(worker), broken, stop: () => worker.terminate() };
}
