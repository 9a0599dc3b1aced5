import { describe, expect, it, vi } from 'vitest';
import { WorkerTask } from '../../src/lib/state/worker-task.svelte';
import type { StartedWorker } from '../../src/lib/worker/started-worker';

/** A service that answers when it is told to. */
interface Echo {
	readonly echo: (word: string) => Promise<string>;
}

interface Asked {
	readonly word: string;
	readonly base: string;
	readonly resolve: () => void;
	readonly reject: (reason: Error) => void;
}

/** Workers that run in this process: what was started and asked, and the means to answer. */
class Workers {
	started = 0;
	stopped = 0;
	readonly asked: Asked[] = [];

	readonly start = (): StartedWorker<readonly [string], Echo> => {
		this.started++;
		return {
			ask: ([base], question) =>
				question(
					{ echo: (word) => this.#ask(word, base) },
					((callback: unknown) => callback) as never
				),
			stop: () => void this.stopped++
		};
	};

	#ask(word: string, base: string): Promise<string> {
		return new Promise((resolve, reject) => {
			this.asked.push({ word, base, resolve: () => resolve(`${base} ${word}`), reject });
		});
	}
}

/** Until everything that waits for nothing but promises has been done. */
const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

function taskOf(workers: Workers, code = () => Promise.resolve(workers.start)) {
	const told: string[] = [];
	const task = new WorkerTask<readonly [string], Echo, string>(
		code,
		(answer) => void told.push(answer)
	);
	const ask = async (word: string, base = 'a') => {
		task.ask([base], (service) => service.echo(word));
		await settled();
	};
	const answer = async (index: number) => {
		workers.asked[index]!.resolve();
		await settled();
	};
	return { task, told, ask, answer };
}

/** What the page warns of while `run` runs. */
async function warned(run: () => Promise<void>): Promise<unknown[]> {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	try {
		await run();
		return warn.mock.calls.map(([first]: readonly unknown[]) => first);
	} finally {
		warn.mockRestore();
	}
}

describe('an answer', () => {
	it('comes from a worker that is started with the first question and kept for the next', async () => {
		const workers = new Workers();
		const { task, told, ask, answer } = taskOf(workers);
		expect([task.status, workers.started]).toEqual(['idle', 0]);
		await ask('one');
		expect([task.status, task.answer]).toEqual(['running', null]);
		await answer(0);
		expect([task.status, task.answer]).toEqual(['done', 'a one']);
		await ask('two');
		expect(task.answer, 'the last answer stays until the next comes').toBe('a one');
		await answer(1);
		expect([task.answer, workers.started]).toEqual(['a two', 1]);
		expect(told).toEqual(['a one', 'a two']);
	});

	it('is of what the worker was given last', async () => {
		const workers = new Workers();
		const { task, ask, answer } = taskOf(workers);
		await ask('one', 'a');
		await answer(0);
		await ask('two', 'b');
		await answer(1);
		expect([task.answer, workers.started]).toEqual(['b two', 1]);
	});
});

it('answers the latest of the questions that come while it is busy, and drops those between', async () => {
	const workers = new Workers();
	const { task, told, ask, answer } = taskOf(workers);
	await ask('one');
	await ask('two');
	await ask('three');
	expect(workers.asked.map(({ word }) => word)).toEqual(['one']);
	await answer(0);
	expect(task.status).toBe('running');
	await answer(1);
	expect(workers.asked.map(({ word }) => word)).toEqual(['one', 'three']);
	expect([task.status, task.answer, told]).toEqual(['done', 'a three', ['a three']]);
});

describe('given up', () => {
	it('ends the worker, keeps the last answer, and lets no later one through', async () => {
		const workers = new Workers();
		const { task, told, ask, answer } = taskOf(workers);
		await ask('one');
		await answer(0);
		await ask('two');
		task.cancel();
		await answer(1);
		expect([task.status, task.answer, workers.stopped]).toEqual(['cancelled', 'a one', 1]);
		expect(told).toEqual(['a one']);
	});

	it('can be asked again at once, with a new worker', async () => {
		const workers = new Workers();
		const { task, ask, answer } = taskOf(workers);
		await ask('one');
		task.cancel();
		await ask('two');
		await answer(0);
		expect([task.status, task.answer], 'the first answer is dropped').toEqual(['running', null]);
		await answer(1);
		expect([task.answer, workers.started]).toEqual(['a two', 2]);
	});

	it('starts no worker when its code comes later, and warns of nothing', async () => {
		const workers = new Workers();
		const come: (() => void)[] = [];
		const { task, ask } = taskOf(
			workers,
			() => new Promise((resolve) => void come.push(() => resolve(workers.start)))
		);
		const warnings = await warned(async () => {
			await ask('one');
			task.cancel();
			come[0]!();
			await settled();
		});
		expect([task.status, workers.started, warnings]).toEqual(['cancelled', 0, []]);
	});

	it('when nothing runs it keeps its status', async () => {
		const workers = new Workers();
		const { task, ask, answer } = taskOf(workers);
		task.cancel();
		expect(task.status).toBe('idle');
		await ask('one');
		await answer(0);
		task.cancel();
		expect([task.status, task.answer, workers.stopped]).toEqual(['done', 'a one', 1]);
	});
});

describe('a failure is said once, ends the worker, and can be tried again', () => {
	async function failsAndRecovers(workers: Workers, fail: () => void, code = workers.start) {
		const { task, ask, answer } = taskOf(workers, () => Promise.resolve(code));
		const warnings = await warned(async () => {
			await ask('one');
			fail();
			await settled();
		});
		expect(warnings.map(String)).toEqual(['Error: broke']);
		expect([task.status, task.answer]).toEqual(['failed', null]);
		expect(workers.stopped).toBe(workers.started);
		await ask('two');
		await answer(workers.asked.length - 1);
		expect([task.status, task.answer]).toEqual(['done', 'a two']);
	}

	it('of a question that is refused, or never answered because the worker broke', async () => {
		const workers = new Workers();
		await failsAndRecovers(workers, () => workers.asked[0]!.reject(new Error('broke')));
	});

	it('of a browser that has no workers', async () => {
		const workers = new Workers();
		let tries = 0;
		await failsAndRecovers(
			workers,
			() => undefined,
			() => {
				if (tries++ === 0) throw new Error('broke');
				return workers.start();
			}
		);
	});

	it('of code that cannot be fetched', async () => {
		const workers = new Workers();
		let tries = 0;
		const { task, ask, answer } = taskOf(workers, () =>
			tries++ === 0 ? Promise.reject(new Error('no code')) : Promise.resolve(workers.start)
		);
		const warnings = await warned(() => ask('one'));
		expect([task.status, warnings.map(String)]).toEqual(['failed', ['Error: no code']]);
		await ask('two');
		await answer(0);
		expect(task.answer).toBe('a two');
	});

	it('and what waited behind it is dropped with it', async () => {
		const workers = new Workers();
		const { task, ask } = taskOf(workers);
		await warned(async () => {
			await ask('one');
			await ask('two');
			workers.asked[0]!.reject(new Error('broke'));
			await settled();
		});
		expect([task.status, workers.asked.length]).toEqual(['failed', 1]);
	});
});
