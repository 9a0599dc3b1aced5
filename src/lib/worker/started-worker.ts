import { proxy, wrap, type Remote } from 'comlink';

/** Lets a worker call a function of the page. */
export type AsCallback = typeof proxy;

/** A question to the service of a worker. */
export type Question<Service, Answer> = (
	service: Service,
	asCallback: AsCallback
) => Promise<Answer>;

/** A worker that computes beside the page: it offers a class, whose objects are made from what the page gives it. */
export interface StartedWorker<Given extends readonly unknown[], Service> {
	/**
	 * Answers by an object made from `given`, of which the worker keeps a copy: it is handed over only where a part of it
	 * is another than at the last question. Rejects when the worker cannot be started, or breaks.
	 */
	readonly ask: <Answer>(given: Given, question: Question<Service, Answer>) => Promise<Answer>;
	/** Ends it in the midst of whatever it does; what it was asked is then never answered. */
	readonly stop: () => void;
}

/** The page's side of a worker whose file exposes the class. */
export function startedWorker<Given extends readonly unknown[], Service>(
	worker: Worker
): StartedWorker<Given, Remote<Service>> {
	const broken = brokenOf(worker);
	const Made = wrap(worker) as unknown as new (...given: Given) => Promise<Remote<Service>>;
	let last: { readonly given: Given; readonly made: Promise<Remote<Service>> } | null = null;
	return {
		ask: (given, question) => {
			if (!last?.given.every((part, i) => part === given[i])) {
				last = { given, made: new Made(...given) };
			}
			return Promise.race([last.made.then((service) => question(service, proxy)), broken]);
		},
		stop: () => worker.terminate()
	};
}

/** Rejects when the worker cannot be started or breaks. */
function brokenOf(worker: Worker): Promise<never> {
	const broken = new Promise<never>((_resolve, reject) => {
		const fail = () => reject(new Error('expected a running worker, found one that broke'));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
	});
	// A worker that breaks while nobody waits for it is no unhandled rejection.
	broken.catch(() => undefined);
	return broken;
}
