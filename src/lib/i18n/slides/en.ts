import type { SlidesMessages } from './messages';

export const slides: SlidesMessages = {
	title: 'Slides (PPTX)',
	intro: {
		view: 'Two slides to edit in PowerPoint, Keynote or LibreOffice: the map, and its numbers as a table and a chart.',
		briefing:
			'All scenes to edit in PowerPoint, Keynote or LibreOffice: each with its map, a table, a chart and the speaker’s notes.'
	},
	map: 'The map as',
	maps: { picture: 'a sharp picture', shapes: 'shapes to move and recolour' },
	colours: 'Colours',
	palettes: { light: 'light', dark: 'dark', print: 'for print, also in grey' },
	save: 'Save slides',
	cancel: 'Cancel',
	loading: 'Fetching the data of the maps…',
	progress: (done, of) => `Making slides: ${done} of ${of}`,
	saved: (name) => `Saved as ${name}`,
	cancelled: 'Cancelled',
	failed: 'The slides could not be made. Nothing was saved; try again.',
	on: {
		numbersOf: {
			share: (date) => `Shares behind the front line with their 90% intervals, ${date}`,
			tonnage: (date) => `Amounts behind the front line with their 90% intervals, ${date}`,
			value: (date) => `Gross in-ground value behind the front line, ${date}`,
			count: (date) => `Deposits behind the front line, ${date}`
		},
		resource: 'Resource',
		behind: 'Behind the front line',
		evidence: 'Evidence',
		more: (count) => `${count} more at the address below.`,
		chart: (date) => `Share behind the front line, ${date}`,
		series: 'Share behind the front line, %',
		interval: 'Whiskers: the 90% interval.',
		edition: (project, version, licence) => `${project}, data version ${version}, ${licence}`,
		sources: (list) => `Sources of this scene: ${list}`,
		method:
			'Each share is one estimate from published figures: what is located counts where it lies, what is only known of a region is spread over its deposits or its land. The grade of the evidence says which part of the estimate rests on what.',
		address: (url) => `This view: ${url}`,
		methodAddress: (url) => `Method, formulas and sources of every number: ${url}`
	},
	names: {
		map: 'Map',
		sea: 'Sea',
		scale: 'Scale bar',
		chosen: 'Ring around the chosen deposit',
		legend: 'Legend',
		table: 'Table of the numbers',
		chart: 'Chart of shares',
		words: 'Text',
		sources: 'Sources and version',
		layers: {
			land: 'Land',
			occupied: 'Occupied land',
			water: 'Water',
			borders: 'Borders',
			front: 'Front line',
			deposits: 'Deposits',
			names: 'Names',
			words: 'Scale, date and source'
		},
		shapes: {
			'other-land': 'Land beyond the neighbours',
			neighbours: 'Neighbouring countries',
			'occupied-since-2022': 'Occupied since 24 February 2022',
			'occupied-before-2022': 'Occupied before 24 February 2022',
			'free-again': 'Not occupied on this day',
			contested: 'Contested',
			'occupied-of-earlier-days': 'Occupied on this day, before 2022',
			rivers: 'Rivers',
			lakes: 'Lakes and reservoirs',
			'drained-lakes': 'Drained reservoirs',
			'drained-lakes-outline': 'Shores of drained reservoirs',
			'borders-of-neighbours': 'Borders between neighbours',
			'borders-of-oblasts': 'Borders of oblasts',
			'state-border': 'State border and coast of Ukraine',
			basins: 'Basins of the chosen resources',
			'chosen-oblast': 'Outline of the chosen oblast',
			'front-line': 'Front line',
			'other-line': 'Front line by another source'
		}
	}
};
