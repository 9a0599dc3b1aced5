import type { HistoryMessages } from './messages';

export const history: HistoryMessages = {
	title: 'Through time',
	explanation:
		'What lay behind the line at the end of each month, for the chosen area, resources and filters. The single observations of 2014 and 2015 stand in the tables.',
	captions: {
		share: 'Share behind the line at the end of each month',
		sites:
			'Share of the deposits behind the line at the end of each month: too few figures for a share of the resource',
		allSites: 'Share of all deposits behind the line',
		tonnage: 'Amount behind the line at the end of each month',
		value: 'Gross in-ground value behind the line by month',
		count: 'Deposits behind the line at the end of each month'
	},
	gaps: 'Where nothing was observed nothing is drawn.',
	bands: {
		interval: 'Line: central value; band: 90% interval.',
		sides: 'Line: deposits behind the line; band: with those that may be.',
		line: 'Line: central value; band: the front line shifted by its error.'
	},
	tinted: 'Tinted: an uncertain observation.',
	table: 'As a table',
	observed: 'Observed on',
	central: 'Central',
	ranges: {
		interval: '90% interval',
		sides: 'With those that may be',
		line: 'Line shifted by its error'
	},
	nothing: 'None of the chosen resources has a number for this measure.',
	download: 'Download all months (CSV)',
	scale: (range) => `scale ${range}.`,
	centralOnly: 'central value',
	notWealth: 'Not wealth, not profit, not damage.'
};
