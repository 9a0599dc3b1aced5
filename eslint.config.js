import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { rooms } from './eslint.rooms.js';
import svelteConfig from './svelte.config.js';

/** Rooms that know neither page nor browser, and those that do not know Node. */
const withoutPage = ['domain', 'check', 'worker', 'export', 'map'];
const withoutNode = ['domain', 'check', 'worker', 'i18n', 'map', 'export', 'state', 'ui'];
/** Rooms that the command line runs, which does not know the alias `$lib`. */
const withoutAlias = ['domain', 'check', 'worker', 'i18n', 'map', 'export'];

/** How deep below a room a file can lie. */
const depths = [0, 1, 2, 3, 4, 5];
const anyOf = (names) => names.map((name) => name.replace('*', '[^/]+')).join('|');

/** The import paths of a room's file that its building forbids. */
function upward(building, room, depth) {
	const others = Object.keys(rooms[building]).filter(
		(other) => other !== room && !rooms[building][room].includes(other)
	);
	const up = '(\\.\\./)'.repeat(depth + 1);
	const own = building.startsWith('src/lib/') ? building.slice('src/lib/'.length) + '/' : '';
	const alias = building === 'src' ? 'NEVER' : `\\$lib/${own}`;
	const allowed = anyOf(rooms[building][room]);
	return {
		regex: `^(${up}|${alias})(${anyOf(others)})(/|$)`,
		message: `${building}/${room} may import ${allowed || 'nothing of it'} (the list in eslint.rooms.js)`
	};
}

/** Of src/lib, what a room beside it does not know. */
function strangersInLib(room, depth) {
	const allowed = rooms.src[room].filter((name) => name.startsWith('lib/'));
	if (allowed.includes('lib/*')) return [];
	const names = Object.keys(rooms['src/lib']).filter((name) => !allowed.includes(`lib/${name}`));
	const up = '(\\.\\./)'.repeat(depth + 1);
	return [
		{
			regex: `^(${up}lib/(${anyOf(names)})/|\\$lib/)`,
			message: `src/${room} may import ${allowed.join(', ') || 'nothing'} of src/lib`
		}
	];
}

const page = {
	regex: '^(svelte|\\$app|\\$env)(/|$)',
	message: 'this room knows no page: no Svelte, no SvelteKit'
};
const node = { regex: '^node:', message: 'this room runs in a browser too' };
const alias = {
	regex: '^\\$lib/',
	message: 'the command line runs this room and does not know $lib: import by a relative path'
};
const renderer = {
	regex: '^maplibre-gl(/|$)',
	allowTypeImports: true,
	message: 'only open-map.ts makes a map; MapCanvas.svelte and apply.ts change it'
};
const navigation = {
	group: ['$app/navigation'],
	importNames: ['goto'],
	message: 'only the states of the view and of a briefing change the address'
};

/** The rule of one room for files at one depth. */
function rule(files, patterns) {
	return {
		files,
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
	};
}

const except = (patterns, one) => patterns.filter((pattern) => pattern !== one);

const filesAt = (folder, depth) => [`${folder}/${'*/'.repeat(depth)}*.{ts,svelte}`];

function patternsOfLib(room, depth) {
	return [
		upward('src/lib', room, depth),
		...(withoutPage.includes(room) ? [page] : []),
		...(withoutNode.includes(room) ? [node] : []),
		...(withoutAlias.includes(room) ? [alias] : []),
		renderer,
		navigation
	];
}

function rulesOfLib(room) {
	return depths.map((depth) => rule(filesAt(`src/lib/${room}`, depth), patternsOfLib(room, depth)));
}

/** The rooms of `domain` and `check`, which have no folders of their own. */
function rulesOfPart(part, room) {
	return rule(filesAt(`src/lib/${part}/${room}`, 0), [
		upward(`src/lib/${part}`, room, 0),
		...patternsOfLib(part, 1)
	]);
}

function rulesOfSrc(room) {
	return depths.map((depth) =>
		rule(filesAt(`src/${room}`, depth), [
			upward('src', room, depth),
			...strangersInLib(room, depth),
			...(room === 'routes' ? [] : [page, alias]),
			renderer,
			navigation
		])
	);
}

/** Functions whose last bits ECMAScript leaves to the engine; `pow` also as `**`, here only of whole numbers. */
const engineFunctions = (
	'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow ' +
	'sin sinh tan tanh'
).split(' ');

export default defineConfig(
	globalIgnores([
		'{build,build.next}/',
		'releases/',
		'.svelte-kit/',
		'static/data/',
		'node_modules/',
		'test-results/'
	]),
	// What is wrong in any TypeScript is found by oxlint (.oxlintrc.json), which knows the types and is far faster.
	tseslint.configs.base,
	{
		files: ['**/*.svelte'],
		extends: [eslint.configs.recommended, tseslint.configs.recommended],
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], extends: [svelte.configs.recommended] },
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': ['error', { allow: ['warn'] }],
			'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			// Links go to other sites, or through site-path.ts, which knows the base and the language.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }]
		}
	},
	...Object.keys(rooms.src).flatMap(rulesOfSrc),
	...Object.keys(rooms['src/lib']).flatMap(rulesOfLib),
	...['domain', 'check'].flatMap((part) =>
		Object.keys(rooms[`src/lib/${part}`]).map((room) => rulesOfPart(part, room))
	),
	rule(
		['src/lib/state/view.svelte.ts', 'src/lib/state/briefing.svelte.ts'],
		except(patternsOfLib('state', 0), navigation)
	),
	rule(['src/lib/ui/map/open-map.ts'], except(patternsOfLib('ui', 1), renderer)),
	{
		files: ['src/lib/domain/**/*.ts'],
		// Distances and areas promise no last digit (README, "The estimate on the command line").
		ignores: ['src/lib/domain/geometry/**'],
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
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/data/**', 'src/geodata/**', 'src/site/**', 'src/service-worker/**'],
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
		rules: { 'max-lines': 'off' }
	},
	{
		files: ['tests/{domain,estimate,geodata,i18n,map,state,ui,worker}/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				// \u002F is a slash, which a pattern cannot hold here.
				...[
					"CallExpression[callee.name=/^(read|check)Geodata$/] > Literal[value='geodata']",
					':matches(CallExpression, NewExpression) > Literal[value=/^(\\.\\.\\u002F)*geodata\\u002F.+(csv|json)$/]'
				].map((selector) => ({
					selector,
					message: 'tests/shipped/geodata.ts alone reads the shipped data, or a changed copy of it'
				}))
			]
		}
	},
	{
		files: ['tests/browser/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^waitFor[A-Z]/]:not(:has(Property[key.name="timeout"]))',
					message:
						'a wait has a timeout of its own, or a wrong expectation lasts as long as the test'
				}
			]
		}
	}
);
