import type { EmbedMessages } from './messages';

export const embed: EmbedMessages = {
	title: 'Embed',
	intro: 'This view as a frame on a page of yours.',
	shows: 'It shows',
	parts: {
		title: 'sentence',
		number: 'one number',
		board: 'table of resources',
		map: 'map',
		legend: 'legend',
		timeline: 'timeline',
		table: 'table of deposits',
		controls: 'buttons of the map'
	},
	nothing: 'Choose at least one part.',
	colours: 'Colours',
	themes: { reader: 'as the reader’s system', light: 'light', dark: 'dark' },
	moves: 'The map',
	modes: { interactive: 'can be moved', still: 'stands still' },
	height: 'Height, px',
	heightWrong: (least, most) => `The height is ${least} to ${most} px.`,
	adapts: 'as high as its content (with a small script)',
	preview: 'Preview of the embed',
	live: {
		title: 'Live',
		means: 'Follows new data: numbers and line change when this site is updated.',
		dated: 'Its date is that of the view; the numbers of that day follow corrections.'
	},
	pinned: {
		title: 'Pinned',
		means: 'Never changes: this version of data and page. It says so, and that newer data exist.',
		none: 'This site keeps no release of this version, so that nothing can be pinned to it.'
	},
	copy: (title) => `Copy code: ${title}`,
	copied: 'Code copied',
	frameTitle: (site, question) => `${site}: ${question}`
};
