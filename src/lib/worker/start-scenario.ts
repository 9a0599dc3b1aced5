import type { ScenarioService } from './scenario-service';
import { startedWorker } from './started-worker';

/** Starts the worker of scenarios; its code is fetched now and not before. Throws where the browser has no workers. */
export function startScenario() {
	const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url), { type: 'module' });
	return startedWorker<Readonly<ConstructorParameters<typeof ScenarioService>>, ScenarioService>(
		worker
	);
}
