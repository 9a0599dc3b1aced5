import { resolve } from '$app/paths';
import type { WorkerMessage } from '$lib/domain/offline/worker-message';

/** Whether a browser can keep pages here: not without https, and not in some private windows. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in window;

/** Starts the worker of this site or release; rejects where the browser refuses. */
export async function startWorker(): Promise<ServiceWorker> {
	await navigator.serviceWorker.register(`${resolve('/')}service-worker.js`);
	const { active } = await navigator.serviceWorker.ready;
	if (active === null) throw new Error('expected a worker, found none');
	return active;
}

/** Starts the worker, and tells it what this page has fetched without it. Rejects as `startWorker`. */
export async function keepWhatWasOpened(): Promise<void> {
	const alone = navigator.serviceWorker.controller === null;
	const worker = await startWorker();
	if (!alone) return;
	const told = new Set<string>();
	// While the worker reads them, the page may fetch more.
	for (;;) {
		const files = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.startsWith(location.origin) && !told.has(name));
		if (files.length === 0 && told.size > 0) return;
		await tell(worker, { kind: 'opened', page: location.origin + location.pathname, files });
		if (files.length === 0) return;
		files.forEach((file) => told.add(file));
	}
}

/** Tells the worker of a page that the router has opened. */
export async function keepRouted({ origin, pathname }: URL): Promise<void> {
	const worker = navigator.serviceWorker.controller;
	if (worker !== null) await tell(worker, { kind: 'routed', page: origin + pathname });
}

function tell(worker: ServiceWorker, message: WorkerMessage): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		worker.postMessage(message, [port2]);
	});
}
