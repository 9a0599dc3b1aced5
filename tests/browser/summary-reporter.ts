import { relative } from 'node:path';
import type { Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { slowest, type Run } from '../slowest';

/** Closes the run with the ten slowest tests and one plain line of counts. */
export default class SummaryReporter implements Reporter {
	#suite: Suite | null = null;
	readonly #runs: Run[] = [];

	onBegin(_config: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onTestEnd(test: TestCase, { duration }: TestResult): void {
		const file = relative(process.cwd(), test.location.file);
		this.#runs.push({ name: `${file} › ${test.title}`, duration });
	}

	onEnd(): void {
		const tests = this.#suite?.allTests() ?? [];
		const failed = tests.filter((test) => !test.ok()).length;
		console.log(slowest('browser tests', this.#runs));
		console.log(`browser: ${tests.length - failed} passed, ${failed} failed`);
	}
}
