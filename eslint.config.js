import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const foreign = {
	dom: ['svelte', 'svelte/*', '$app/*', '$env/*', 'maplibre-gl', 'maplibre-gl/*'],
	node: ['node:*']
};

/** Functions whose last bits ECMAScript leaves to the engine; `pow` also as `**`, here only of whole numbers. */
const engineFunctions = (
	'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow ' +
	'sin sinh tan tanh'
).split(' ');

/** Nothing below may import what stands above it: routes → ui → state → data → domain, ui → map → domain. */
function boundary(folder, forbidden, reason) {
	const group = forbidden.flatMap((name) =>
		foreign[name]
			? foreign[name]
			: [`$lib/${name}`, `$lib/${name}/**`, `**/lib/${name}/**`, `../${name}/**`]
	);
	return {
		files: [`src/lib/${folder}/**/*.{ts,svelte}`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ group: [...group, '**/routes/**', '**/src/geodata/**'], message: reason }] }
			]
		}
	};
}

export default defineConfig(
	globalIgnores([
		'build/',
		'build.next/',
		'.svelte-kit/',
		'static/data/',
		'node_modules/',
		'test-results/'
	]),
	eslint.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'playwright.config.ts'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowNullish: true }
			],
			'no-console': ['error', { allow: ['warn'] }],
			'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			// Types that come from another component are `any` to ESLint; svelte-check sees them.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			// Links go to other sites, or through site-path.ts, which knows the base and the language.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }]
		}
	},
	boundary(
		'domain',
		['map', 'state', 'ui', 'data', 'export', 'worker', 'i18n', 'dom', 'node'],
		'the domain is pure: no DOM, no Svelte, no MapLibre, no Node, and nothing that builds on it'
	),
	{
		files: ['src/lib/domain/*.ts'],
		// Areas are measured at the import, whose result is stored.
		ignores: ['src/lib/domain/ellipsoidal-area.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				...engineFunctions.map((property) => ({
					object: 'Math',
					property,
					message: 'its last digit differs between engines: see reproducible-functions.ts'
				}))
			]
		}
	},
	boundary('map', ['state', 'ui', 'data', 'export', 'worker'], 'the map knows the domain only'),
	boundary('data', ['state', 'ui', 'map', 'export', 'worker'], 'the loaders know the domain only'),
	boundary(
		'state',
		['ui', 'export'],
		'the state knows the worker, the data, the map and the domain'
	),
	boundary('export', ['state', 'ui', 'data', 'worker'], 'an export knows the map and the domain'),
	boundary(
		'i18n',
		['state', 'ui', 'data', 'map', 'export', 'worker'],
		'messages know the domain only'
	),
	{
		files: ['src/geodata/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [
								...foreign.dom,
								'$lib/**',
								'**/lib/{map,state,ui,data,export,worker,i18n}/**'
							],
							message: 'the pipeline knows the domain only'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/estimate/**/*.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [
								...foreign.dom,
								'$lib/**',
								'**/lib/{map,state,ui,data,worker}/**',
								'**/routes/**'
							],
							message:
								'the command line knows the pipeline, the domain, the messages and the exports'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/data/**', 'src/geodata/**', 'src/site/**'],
		rules: {
			'no-restricted-globals': ['error', { name: 'fetch', message: 'only src/lib/data fetches' }]
		}
	},
	{ files: ['src/lib/i18n/{en,uk}.ts', 'src/lib/i18n/messages.ts'], rules: { 'max-lines': 'off' } },
	{
		files: ['src/geodata/main.ts', 'src/estimate/main.ts', 'src/site/**/*.ts', 'tests/**/*.ts'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			'max-lines': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off'
		}
	},
	{ files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] }
);
