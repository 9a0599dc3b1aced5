import type { Reporter, Suite } from '@playwright/test/reporter';

/** Closes the run with one plain line of counts. */
export default class SummaryReporter implements Reporter {
	#suite: Suite | null = null;

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(): void {
		const tests = this.#suite?.allTests() ?? [];
		const failed = tests.filter((test) => !test.ok()).length;
		console.log(`browser: ${tests.length - failed} passed, ${failed} failed`);
	}
}
