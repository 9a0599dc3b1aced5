import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Tests of the built files, which need a build and no browser. */
export default defineConfig({
	plugins: [sveltekit()],
	// What a build adds that knows its address is made here from the pages of one that does not.
	define: { __SITE_URL__: JSON.stringify('https://minerals.example/') },
	test: {
		root: '.',
		include: ['tests/site/*.test.ts'],
		isolate: false,
		// As long as the unit tests have on a busy machine.
		testTimeout: 120_000,
		reporters: ['./tests/slowest-reporter.ts', 'default']
	}
});
