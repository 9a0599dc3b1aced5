import { proxy, wrap, type Remote } from 'comlink';

/** Lets a worker call a function of the page. */
export type AsCallback = typeof proxy;

/** A worker that computes beside the page. Each of our workers offers one class, made from what it is given. */
export interface StartedWorker<Given extends readonly unknown[], Service> {
	/** Hands the worker what it computes with; the worker keeps a copy of it. */
	readonly give: (...given: Given) => Promise<Service>;
	readonly asCallback: AsCallback;
	/** Rejects when the worker cannot be started or breaks; its answers then never come. */
	readonly broken: Promise<never>;
	/** Ends it in the midst of whatever it does. */
	readonly stop: () => void;
}

/** What the class of a worker needs to be made from. */
type ServiceClass<Given extends readonly unknown[], Service> = new (...given: Given) => Service;

/** The page's side of a worker whose file exposes the class. */
export function startedWorker<Given extends readonly unknown[], Service>(
	worker: Worker
): StartedWorker<Given, Remote<Service>> {
	const broken = new Promise<never>((_resolve, reject) => {
		const fail = () => reject(new Error('expected a running worker, found one that broke'));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
	// A worker that breaks while nobody waits for it is no unhandled rejection.
	broken.catch(() => undefined);
	const service = wrap(worker) as unknown as ServiceClass<Given, Promise<Remote<Service>>>;
	return {
		give: (...given) => new service(...given),
		asCallback: proxy,
		broken,
		stop: () => worker.terminate()
	};
}
