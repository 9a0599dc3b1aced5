import { defineConfig } from 'vitest/config';

/** Tests of the built files, which need a build and no browser. */
export default defineConfig({
	test: {
		root: '.',
		include: ['tests/site/*.test.ts'],
		// As long as the unit tests have on a busy machine.
		testTimeout: 120_000,
		reporters: ['./tests/slowest-reporter.ts', 'default']
	}
});
