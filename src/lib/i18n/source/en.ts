import type { SourceWords } from './messages';

export const sourceWords: SourceWords = {
	whole: 'all of it was read',
	page: 'the page was read',
	table: 'the table was read',
	opening: 'only its opening was read',
	abstract: 'only its abstract was read',
	excerpt: 'only an excerpt was read',
	copy: 'read in copies or extracts of others',
	none: 'no page was read',
	'russian-state-media': 'Russian state media',
	russian: 'Russian source',
	occupation: 'works under Russian occupation'
};
