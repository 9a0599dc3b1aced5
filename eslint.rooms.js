/** Who may import what, in one list: a room knows the rooms that are named, itself, and nothing else of its building. */
export const rooms = {
	src: {
		geodata: ['lib/domain', 'lib/check', 'lib/i18n', 'lib/map', 'lib/export'],
		estimate: ['geodata', 'lib/domain', 'lib/check', 'lib/i18n', 'lib/export'],
		site: ['lib/domain'],
		'service-worker': ['lib/domain', 'lib/i18n'],
		routes: ['lib/*']
	},
	'src/lib': {
		domain: [],
		check: ['domain'],
		i18n: ['domain'],
		map: ['domain'],
		data: ['domain'],
		worker: ['domain', 'check'],
		export: ['domain', 'i18n', 'map'],
		state: ['domain', 'check', 'i18n', 'map', 'data', 'worker'],
		ui: ['domain', 'i18n', 'map', 'data', 'state', 'export', 'check']
	},
	'src/lib/check': {
		format: [],
		read: ['format'],
		assemble: ['format', 'read'],
		rules: ['format', 'read', 'assemble'],
		geodata: ['format', 'read', 'assemble', 'rules']
	},
	'src/lib/domain': {
		numbers: [],
		dataset: ['numbers'],
		geometry: ['numbers', 'dataset'],
		land: ['numbers', 'dataset', 'geometry'],
		control: ['numbers', 'dataset', 'geometry', 'land'],
		'what-if': ['numbers', 'dataset', 'geometry', 'land', 'control'],
		estimate: ['numbers', 'dataset', 'geometry', 'land', 'control'],
		deposits: ['numbers', 'dataset', 'geometry', 'land', 'control', 'estimate'],
		'monte-carlo': ['numbers', 'dataset', 'geometry', 'land', 'control', 'estimate'],
		derivation: [
			...['numbers', 'dataset', 'geometry', 'land', 'control', 'estimate'],
			...['deposits', 'monte-carlo']
		],
		view: ['numbers', 'dataset', 'control', 'what-if', 'estimate', 'monte-carlo'],
		edit: [],
		search: ['numbers', 'dataset', 'control', 'estimate', 'monte-carlo', 'view'],
		briefing: ['numbers', 'dataset', 'control', 'estimate', 'monte-carlo', 'view'],
		offline: ['dataset']
	}
};
