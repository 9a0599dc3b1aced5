import { expose } from 'comlink';
import { beforeEach, expect, it } from 'vitest';
import {
	startedWorker,
	type Question,
	type StartedWorker
} from '../../src/lib/worker/started-worker';

/** What a worker's file exposes: it is made from what it is given, and counts how often. */
class Adder {
	static made = 0;
	readonly #base: number;

	constructor(base: number, isRefused: boolean) {
		if (isRefused) throw new RangeError('expected another base');
		Adder.made++;
		this.#base = base;
	}

	add(more: number, onDone: (sum: number) => void): number {
		onDone(this.#base + more);
		return this.#base + more;
	}
}

type Given = readonly [number, boolean];
interface RemoteAdder {
	readonly add: (more: number, onDone: (sum: number) => void) => Promise<number>;
}

/** A worker as the browser makes it, but in this process: the class answers through a channel. */
function started() {
	const { port1, port2 } = new MessageChannel();
	expose(Adder, port1);
	port2.start();
	const events = new EventTarget();
	const targetOf = (type: string) => (type === 'message' ? port2 : events);
	const worker = {
		postMessage: port2.postMessage.bind(port2),
		addEventListener: (type: string, listener: () => void) =>
			targetOf(type).addEventListener(type, listener),
		removeEventListener: (type: string, listener: () => void) =>
			targetOf(type).removeEventListener(type, listener),
		terminate: () => port1.close()
	} as unknown as Worker;
	const page = startedWorker(worker) as unknown as StartedWorker<Given, RemoteAdder>;
	return { page, break: (event: string) => void events.dispatchEvent(new Event(event)) };
}

const add =
	(more: number, told: number[] = []): Question<RemoteAdder, number> =>
	(service, asCallback) =>
		service.add(
			more,
			asCallback((sum: number) => void told.push(sum))
		);

beforeEach(() => {
	Adder.made = 0;
});

it('answers by what it was given, calls back, and is handed nothing twice', async () => {
	const { page } = started();
	const told: number[] = [];
	expect(await page.ask([1, false], add(2, told))).toBe(3);
	expect(await page.ask([1, false], add(3, told))).toBe(4);
	expect(Adder.made).toBe(1);
	expect(await page.ask([10, false], add(2, told))).toBe(12);
	expect(Adder.made).toBe(2);
	await expect.poll(() => told).toEqual([3, 4, 12]);
	page.stop();
});

it('rejects with what the worker refuses', async () => {
	const { page } = started();
	await expect(page.ask([1, true], add(2))).rejects.toThrow('expected another base');
	page.stop();
});

it.each(['error', 'messageerror'])('rejects when it breaks: %s', async (event) => {
	const { page, break: breaks } = started();
	const answer = page.ask([1, false], () => new Promise(() => undefined));
	breaks(event);
	await expect(answer).rejects.toThrow('found one that broke');
	await expect(page.ask([1, false], () => new Promise(() => undefined))).rejects.toThrow('broke');
	page.stop();
});

it('that breaks while nobody waits is no unhandled rejection', async () => {
	const { page, break: breaks } = started();
	breaks('error');
	await new Promise<void>((resolve) => void setTimeout(resolve));
	page.stop();
});
