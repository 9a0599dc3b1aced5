/** No circle between files or folders of src, types included: `npm run lint` prints every one that it finds. */
export default {
	forbidden: [
		{
			name: 'no-circle-of-files',
			severity: 'error',
			from: {},
			// A component that draws itself imports itself.
			to: { circular: true, via: { pathNot: '^src/lib/ui/derivation/DerivationNode\\.svelte$' } }
		},
		{
			name: 'no-circle-of-folders',
			severity: 'error',
			scope: 'folder',
			from: {},
			to: { circular: true }
		}
	],
	options: {
		includeOnly: '^src',
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' }
	}
};
