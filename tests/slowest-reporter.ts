import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { slowest, type Run } from './slowest';

/** Names the ten slowest files of a Vitest run, before the counts. Vitest itself marks single tests that are slow. */
export default class SlowestReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		console.log(`\n${slowest('files', modules.map(runOf))}`);
	}
}

/** A file with what it loads, sets up and tests. */
function runOf(module: TestModule): Run {
	const { setupDuration, collectDuration, duration } = module.diagnostic();
	return {
		name: relative(process.cwd(), module.moduleId),
		duration: setupDuration + collectDuration + duration
	};
}
