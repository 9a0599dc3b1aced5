import { pluralIn } from '../language/plural';
import type { PanelMessages } from './messages';

const plural = pluralIn('en');

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
		columns: {
			share: { value: 'share', aside: 'amount' },
			tonnage: { value: 'amount', aside: 'in all' },
			value: { value: 'gross value', aside: 'in all' },
			count: { value: 'deposits', aside: 'side not told' }
		},
		grade: 'Grade of evidence',
		gradeShort: 'grade',
		notKnown: 'not known',
		unfold: (name) => `${name}: what the number rests on`,
		priceCase: 'Prices of 2021–2025',
		priceCases: {
			range: 'low to high',
			low: 'low',
			central: 'central',
			high: 'high'
		},
		measures: {
			share: 'Share',
			tonnage: 'Amount',
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
		behind: 'Behind the line',
		behindLine: 'behind the front line',
		parts: {
			before2022: 'behind since before 2022',
			since2022: 'taken since February 2022'
		},
		ofDeposits: (behind, all) => `${behind} of ${all}`,
		countOf: (behind, all) =>
			`${behind} of ${plural(all, { one: '{n} deposit', other: '{n} deposits' })}`,
		byProduct: 'by-product',
		untold: (count) => `${count} not told`,
		ofAll: (total) => `of ${total}`,
		moreResources: (count) =>
			plural(count, { one: '{n} more resource', other: '{n} more resources' }),
		partsTitle: 'Behind the line, by what is known of the place:',
		tonnage: (behind, total) => `${behind} of ${total}`,
		partOfAll: (behind, total) => `${total} of the whole; behind the line ${behind} of the whole`,
		amount: (behind, total, of) =>
			`${behind} behind the line of ${total}${of === '' ? '' : ` (${of})`}`,
		located: (behind, total, of, deposits) =>
			`${plural(deposits, { one: '{n} deposit with a figure', other: '{n} deposits with a figure' })}: ${behind} behind the line of ${total}${of === '' ? '' : ` (${of})`}`,
		value: (behind, total) =>
			`${behind} of gross in-ground value behind the line, of ${total} in all`,
		noneOfValue: (total) => `None of ${total} of gross in-ground value behind the line`,
		noSites: 'No deposit matches the chosen resources, area and filters.',
		loading: 'Loading the figures…',
		uncertain: 'This date is uncertain: read the figures with care and do not quote them.'
	},
	how: {
		title: 'How is this number made?',
		totalTitle: 'How are these totals made?',
		areaTitle: 'How is this area measured?',
		depositTitle: 'How are the numbers of this deposit made?',
		basis: (basis) => `Added up as: ${basis}`,
		more: 'Formulas, weights and limits in full'
	}
};
