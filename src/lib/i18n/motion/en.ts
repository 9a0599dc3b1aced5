import type { MotionMessages } from './messages';

export const motion: MotionMessages = {
	title: 'Animated picture (GIF)',
	intro:
		'The map and its numbers day after day, with date and source on every picture. It moves wherever a picture can be shown, also on a slide.',
	from: 'From',
	to: 'To',
	size: 'Size',
	sizes: { small: '960 × 540', large: '1440 × 810' },
	colours: 'Colours',
	palettes: { light: 'light', dark: 'dark', print: 'for print, also in grey' },
	plan: (pictures, seconds) => `${pictures} pictures in ${seconds} seconds, then from the start.`,
	oneDay: 'Choose two different days.',
	save: 'Save GIF',
	cancel: 'Cancel',
	loading: 'Fetching the record…',
	progress: (done, of) => `Drawing: ${done} of ${of}`,
	packing: 'Packing the pictures…',
	saved: (name, kilobytes) => `Saved as ${name}, ${kilobytes} kB`,
	cancelled: 'Cancelled',
	failed: 'The picture could not be made. Nothing was saved; try again.',
	on: {
		legend: 'Legend',
		area: (area) => `${area} behind the line`,
		uncertain: 'The record of this day is uncertain: no shares are told.',
		foot: (source, project, version, licence, url) =>
			`${source}; © OpenStreetMap contributors; Natural Earth; GeoNames. In brackets: the 90% interval. ${project}, data version ${version}, ${licence}: ${url}`
	}
};
