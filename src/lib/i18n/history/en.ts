import type { HistoryMessages } from './messages';

export const history: HistoryMessages = {
	title: 'Through time',
	explanation:
		'What lay behind the line at the end of each month, for the chosen area, resources and filters. The single observations of 2014 and 2015 stand in the tables.',
	captions: {
		share: 'Share of the published tonnage behind the line at the end of each month',
		sites:
			'Share of the deposits behind the line at the end of each month; no tonnage is published',
		allSites: 'Share of all deposits behind the line',
		land: 'Share of the land behind the line at the end of each month',
		tonnage: 'Published tonnage behind the line at the end of each month',
		value: 'Gross in-ground value behind the line at the end of each month',
		count: 'Deposits behind the line at the end of each month'
	},
	band: 'Line: central; band: low to high. Where nothing was observed nothing is drawn.',
	tinted: 'Tinted: an uncertain observation.',
	table: 'As a table',
	observed: 'Observed on',
	central: 'Central',
	bounds: 'Low–high',
	nothing: 'None of the chosen resources has a number for this measure.',
	download: 'Download all months (CSV)',
	strip: (highest) => `low to high; at most ${highest}.`,
	notWealth: 'Not wealth, not profit, not damage.'
};
