import type { LandChangesService } from './land-changes-service';
import { startedWorker } from './started-worker';

/** Starts the worker of a comparison; its code is fetched now and not before. Throws where the browser has no workers. */
export function startLandChanges() {
	const worker = new Worker(new URL('./land-changes.worker.ts', import.meta.url), {
		type: 'module'
	});
	return startedWorker<
		Readonly<ConstructorParameters<typeof LandChangesService>>,
		LandChangesService
	>(worker);
}
