import type { EditService } from './edit-service';
import type { RecordsService } from './records-service';
import { startedWorker } from './started-worker';

/** Starts the worker that checks edited files; its code is fetched now and not before. Throws where the browser has no workers. */
export function startEdit() {
	const worker = new Worker(new URL('./edit.worker.ts', import.meta.url), { type: 'module' });
	return startedWorker<Readonly<ConstructorParameters<typeof EditService>>, EditService>(worker);
}

/** Starts the worker of records and canonical forms, which answers while the other one checks. */
export function startRecords() {
	const worker = new Worker(new URL('./records.worker.ts', import.meta.url), { type: 'module' });
	return startedWorker<readonly [], RecordsService>(worker);
}
