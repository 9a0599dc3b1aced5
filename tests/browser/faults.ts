import { expect, type BrowserContext, type ConsoleMessage, type Request } from '@playwright/test';
import type { WebError } from '@playwright/test';

export interface Watched {
	/** Messages that a test provokes on purpose, e.g. by a fetch that it breaks. */
	readonly expectedErrors: RegExp[];
}

/** WebGL in software says how slow it is; that is the machine's affair. */
const driverNoise = /GL Driver Message|GPU stall/;

/** Runs a test, which fails on a page error, a console error or a request to another host that it did not expect. */
export async function watchFaults(
	context: BrowserContext,
	baseURL: string | undefined,
	run: (watched: Watched) => Promise<void>
): Promise<void> {
	const expectedErrors: RegExp[] = [];
	const { faults, stop } = listen(context, new URL(baseURL ?? 'http://127.0.0.1').hostname);
	await run({ expectedErrors });
	stop();
	const unexpected = faults.filter((fault) => !expectedErrors.some((e) => e.test(fault)));
	expect(unexpected).toEqual([]);
}

function listen(context: BrowserContext, host: string) {
	const faults: string[] = [];
	const onError = (error: WebError) => faults.push(`page error: ${error.error().message}`);
	const onMessage = (message: ConsoleMessage) => {
		if (message.type() !== 'error' || driverNoise.test(message.text())) return;
		faults.push(`console: ${message.text()}`);
	};
	const onRequest = (request: Request) => {
		const url = new URL(request.url());
		if (['data:', 'blob:'].includes(url.protocol) || url.hostname === host) return;
		faults.push(`foreign request: ${request.url()}`);
	};
	context.on('weberror', onError).on('console', onMessage).on('request', onRequest);
	const stop = () =>
		void context.off('weberror', onError).off('console', onMessage).off('request', onRequest);
	return { faults, stop };
}
