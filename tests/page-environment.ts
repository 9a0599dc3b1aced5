import type { Environment } from 'vitest/runtime';

/** Compiles state as the page's own code is compiled: without it, runes are those of prerendering and nothing reacts. */
export default {
	name: 'page',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
} satisfies Environment;
