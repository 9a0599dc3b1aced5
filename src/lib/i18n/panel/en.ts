import { pluralIn } from '../language/plural';
import type { PanelMessages } from './messages';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const balanceMethods = {
	'basin-area': 'rough basin outlines',
	'known-sites': 'known deposits in each oblast',
	'oblast-area': 'the whole area of each oblast (rough)'
};

export const panel: PanelMessages = {
	panel: {
		compare: 'Compare with another date',
		title: 'What lies behind the front line',
		panes: { estimate: 'Figures', history: 'Through time', table: 'Table of deposits' },
		paneLabel: 'Show',
		area: 'Area',
		ukraine: 'All of Ukraine',
		resetArea: 'Back to all of Ukraine',
		openOblast: 'Page of this oblast',
		measure: 'Measure',
		grossBehind: (range) => `${range} gross in-ground value`,
		priceCase: 'Prices of 2021–2025',
		priceCases: {
			range: 'low to high',
			low: 'low',
			central: 'central',
			high: 'high'
		},
		measures: {
			share: 'Share',
			tonnage: 'Tonnage',
			value: 'Value',
			count: 'Deposits'
		},
		asOf: (date) => `As of ${date}`,
		commodity: 'Resource',
		answers: {
			'earlier-observation': (asked) =>
				`You asked for ${asked}. No line was recorded that day; the last record before it is used.`,
			'before-first': (asked) =>
				`You asked for ${asked}. The record begins later; its first day is used.`,
			'after-last': (asked) =>
				`You asked for ${asked}. The record ends earlier; its last day is used.`
		},
		depositsReading: 'By deposits with a figure',
		balanceReading: 'By the national total of reserves',
		oneSite: {
			behind: 'the one deposit with a figure lies behind the line',
			free: 'the one deposit with a figure does not lie behind the line',
			uncertain: 'the one deposit with a figure may lie on either side'
		},
		loneDepositOnly: 'one deposit only',
		noTonnage: 'no published tonnage that can be added up',
		ofBalance: {
			nation: (share) => `${share} of the national total`,
			oblast: (share) => `${share} of the part of the national total allocated to this oblast`
		},
		balanceBasis: (allocated, methods, area) =>
			`${area === 'nation' ? `${allocated} of the national total allocated to places` : 'the part of the national total allocated to this oblast'}: ${list.format(methods.map((method) => balanceMethods[method]))}`,
		balanceUnplaced: 'published, but not by place: anything from 0 to 100%',
		noBalance: 'no national total found in an open source',
		balanceNotByOblast: (nation, basis) =>
			`${nation} (${basis}) in all of Ukraine; no publication says how much of it lies in this oblast`,
		balanceNotByFilter: 'the national total cannot be split by what the deposits are filtered by',
		disagree: (ofBalance, weak) =>
			`The two readings disagree beyond their bounds. ${[
				ofBalance === null
					? 'The deposits with a figure need not be typical of the rest'
					: `The deposits with a figure are ${ofBalance} and need not be typical of the rest`,
				...(weak ? ['outlines of basins are larger than the deposits in them'] : [])
			].join('; ')}.`,
		parts: {
			before2022: 'behind since before 2022',
			since2022: 'behind since 2022',
			contested: 'contested or unknown',
			free: 'not behind the line'
		},
		partsOf: { tonnage: 'By tonnage', count: 'By number of deposits' },
		recoverable: (behind, total) => `${behind} recoverable of ${total} in all`,
		noRecoverable: {
			'no-value': 'There is no recoverable value because there is no gross value.',
			'no-recovery':
				'There is no recoverable value: no source in the data says how much mining and processing recover.',
			'zero-recovery': 'There is no recoverable value: the stated recovery is zero.'
		},
		withTonnage: 'With published tonnage',
		sitesOnly: (count) =>
			plural(count, {
				one: '{n} more resource has deposits but no tonnage that can be added up',
				other: '{n} more resources have deposits but no tonnage that can be added up'
			}),
		sitesBehind: (behind, all) => `${behind} of ${sites(all)} behind the line`,
		coverage: (withTonnage, all) => `figures for ${withTonnage} of ${sites(all)}`,
		tonnage: (behind, total) => `${behind} of ${total}`,
		amount: (range, basis) => `${range} (${basis}) behind the line`,
		noAmount: 'None of the published tonnage lies behind the line',
		value: (behind, total, valued, all) =>
			`${behind} of gross in-ground value behind the line, of ${total} in all; ${valued} of ${sites(all)} priced`,
		noValue: {
			'no-tonnage': 'No value: no tonnage that can be added up',
			'no-price': 'No value: no price',
			'judgement-price': 'No value: the only price is an assumption',
			'zero-price': 'No value: the price is zero',
			'no-yield': 'No value: nothing of the tonnage becomes the product that is priced',
			'no-valued-category': 'No value: no figure in a category that can be priced'
		},
		notPriced: (valued) =>
			`Value behind the line: not priced. Deposits with a priced figure: ${valued}, none of them behind the line`,
		nonePriced: (valued) =>
			`Deposits with a priced figure: ${valued}, none of them behind the line`,
		sideUnknown: (count) => `side unknown: ${count}`,
		noSites: 'No deposit matches the chosen resources, area and filters.',
		loading: 'Loading the figures…',
		uncertain: 'This date is uncertain: read the figures with care and do not quote them.'
	},
	how: {
		title: 'How is this number made?',
		totalTitle: 'How are these totals made?',
		drawsTitle: 'How are these percentiles made?',
		areaTitle: 'How is this area measured?',
		depositTitle: 'How are the numbers of this deposit made?',
		basis: (basis) => `Added up as: ${basis}`,
		more: 'Formulas, weights and limits in full'
	}
};
