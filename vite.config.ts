import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { liveGeodata } from './src/geodata/live/plugin.ts';

/** robust-predicates has no side effects but does not say so: without this, predicates that nobody asks for come along. */
export const onlyWhatIsUsed = {
	moduleSideEffects: [{ test: /robust-predicates/, sideEffects: false }]
};

/** In a browser there is no Buffer: the parser and the writer of CSV bring what they need of it, which Node has. */
const csvInBrowsers = (): Plugin => ({
	name: 'csv-in-browsers',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId(id) {
		const [, library] = /^csv-(parse|stringify)\/sync$/.exec(id) ?? [];
		return library === undefined ? null : this.resolve(`csv-${library}/browser/esm/sync`);
	}
});

const atFirst = ['$initial' as const];

/**
 * What the page of the map needs at first, in two files, since each is a round trip. One is what Kit's own entries import:
 * it brings no style sheet, which Kit would not write into the page. The other is the page with all that
 * it imports; what its embed has beside that comes with the embed. Without `$initial`, what only a lazy part needs would come along.
 */
const codeSplitting = {
	groups: [
		{ name: 'frame', test: /node_modules|src[\\/]params/, tags: atFirst, priority: 1 },
		{ name: 'page', test: /ui[\\/]explore[\\/]Explore\.svelte$/, tags: atFirst }
	]
};

/** Where the site will be served, for addresses that must be absolute, with a slash at the end. */
const siteUrl = (process.env['SITE_URL'] ?? '').replace(/\/*$/, '/').replace(/^\/$/, '');

const everyTest = ['tests/**/*.test.ts'];
const stateTests = ['tests/state/**/*.test.ts'];
/** They read what is built: `npm run site`. */
const siteTests = ['tests/site/**'];

/** A part of the unit tests with its environment; all else is as below. */
const tests = (
	name: string,
	environment: string,
	files: { include: string[]; exclude?: string[] }
) => ({
	extends: true as const,
	test: { name, environment, ...files }
});

export default defineConfig({
	plugins: [sveltekit(), liveGeodata(), csvInBrowsers()],
	define: { __SITE_URL__: JSON.stringify(siteUrl) },
	build: {
		target: 'es2022',
		chunkSizeWarningLimit: 1200,
		rolldownOptions: { treeshake: onlyWhatIsUsed }
	},
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting } } } }
	},
	worker: { plugins: () => [csvInBrowsers()], rolldownOptions: { treeshake: onlyWhatIsUsed } },
	server: { host: '127.0.0.1' },
	preview: { host: '127.0.0.1' },
	test: {
		projects: [
			tests('unit', 'node', { include: everyTest, exclude: [...stateTests, ...siteTests] }),
			// State reacts only where it is compiled as for the page.
			tests('state', './tests/page-environment.ts', { include: stateTests })
		],
		// Property tests against slow oracles take long on a busy machine; none waits for anything.
		testTimeout: 120_000,
		// One process reads the modules and the shipped data once for many files.
		isolate: false,
		setupFiles: ['tests/property-seed.ts', 'tests/nothing-left-behind.ts'],
		reporters: ['./tests/slowest-reporter.ts', 'default']
	}
});
