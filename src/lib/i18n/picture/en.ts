import type { PictureMessages } from './messages';

export const picture: PictureMessages = {
	title: 'Picture',
	intro: 'Drawn afresh at its size, with date, legend, scale and sources.',
	use: 'For',
	uses: {
		slide: 'Slide, 1920 × 1080',
		slide4k: 'Large screen, 3840 × 2160',
		a4: 'A4 across, 300 dpi',
		a3: 'A3 across, 300 dpi',
		square: 'Square, 1080 × 1080',
		custom: 'Another size'
	},
	width: 'Width, px',
	height: 'Height, px',
	sizeWrong: (least, most) => `Each side measures ${least} to ${most} px.`,
	colours: 'Colours',
	palettes: { light: 'light', dark: 'dark', print: 'for print, also in grey' },
	savePng: 'Save PNG',
	saveSvg: 'Save SVG',
	copy: 'Copy picture',
	drawing: 'Drawing the picture…',
	cancel: 'Cancel',
	saved: (name) => `Saved as ${name}`,
	copied: 'Picture copied',
	cancelled: 'Cancelled',
	notCopied: 'The browser did not allow copying a picture. Save it as PNG.',
	tooLarge: 'This browser could not make a picture of that size. Choose a smaller one, or SVG.',
	failed: 'The picture could not be drawn.',
	preview: 'Preview of the picture',
	on: {
		source: 'Source: VIINA',
		board: {
			share: 'Share behind the line (90% interval)',
			tonnage: 'Amount behind the line (bar: its share)',
			value: 'Gross in-ground value behind the line (bar: share of the amount)',
			count: 'Deposits behind the line'
		},
		legend: (date) => `The map of ${date}`,
		behind: 'Russian-occupied, taken since 24 February 2022',
		before: 'Russian-occupied before 24 February 2022',
		contested: 'Contested land',
		frontLine: 'Front line',
		basin: 'Basin of a chosen resource',
		paints: {
			behind: 'behind the line',
			free: 'not behind it',
			hollow: 'amount unknown',
			unknown: 'side unknown'
		},
		sources: (credits) =>
			`Sources: ${credits}. Deposits and amounts: the sources listed at the address.`,
		edition: (project, version, licence, url) =>
			`${project}, data version ${version}, ${licence}: ${url}`,
		north: 'N',
		layers: { deposits: 'deposits', names: 'names', words: 'words' }
	}
};
