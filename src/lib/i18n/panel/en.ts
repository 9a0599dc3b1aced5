import { pluralIn } from '../plural';
import type { PanelMessages } from './messages';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} site', other: '{n} sites' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const balanceMethods = {
	'basin-area': 'weak outlines of basins',
	'known-sites': 'known sites of oblasts',
	'oblast-area': 'whole areas of oblasts, weak'
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
			count: 'Sites'
		},
		asOf: (date) => `As of ${date}`,
		commodity: 'Resource',
		answers: {
			'earlier-observation': (asked) =>
				`Asked for ${asked}: nobody drew the line that day, so the last drawing before it answers.`,
			'before-first': (asked) =>
				`Asked for ${asked}: that is before the record begins, so its first drawing answers.`,
			'after-last': (asked) =>
				`Asked for ${asked}: that is after the record ends, so its last drawing answers.`
		},
		sitesReading: 'By sites with a figure',
		balanceReading: 'By the national balance',
		oneSite: {
			behind: 'the one site with a figure lies behind the line',
			free: 'the one site with a figure does not lie behind the line',
			uncertain: 'the one site with a figure may lie on either side'
		},
		oneSiteOnly: 'one site only',
		noTonnage: 'no published tonnage that can be added up',
		ofBalance: {
			nation: (share) => `${share} of the national balance`,
			oblast: (share) => `${share} of the part of the national balance allocated to this oblast`
		},
		balanceBasis: (allocated, methods, area) =>
			`${area === 'nation' ? `${allocated} of the balance allocated to places` : 'the part of the national balance allocated to this oblast'}: ${list.format(methods.map((method) => balanceMethods[method]))}`,
		balanceUnplaced: 'published, but not by place: anything from 0 to 100%',
		noBalance: 'no balance found in an open source',
		balanceNotByOblast: (nation, basis) =>
			`${nation} (${basis}) in all of Ukraine; no publication says how much of it lies in this oblast`,
		balanceNotByFilter: 'the national balance cannot be split by what the deposits are filtered by',
		disagree: (ofBalance, weak) =>
			`The two readings disagree beyond their bounds. ${[
				ofBalance === null
					? 'The sites with a figure need not be typical of the rest'
					: `The sites with a figure are ${ofBalance} and need not be typical of the rest`,
				...(weak ? ['outlines of basins are larger than the deposits in them'] : [])
			].join('; ')}.`,
		parts: {
			before2022: 'behind since before 2022',
			since2022: 'behind since 2022',
			contested: 'contested or unknown',
			free: 'free'
		},
		partsOf: { tonnage: 'By tonnage', count: 'By number of sites' },
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
				one: '{n} more resource has sites only, no tonnage that can be added up',
				other: '{n} more resources have sites only, no tonnage that can be added up'
			}),
		sitesBehind: (behind, all) => `${behind} of ${sites(all)} behind the line`,
		coverage: (withTonnage, all) => `figures for ${withTonnage} of ${sites(all)}`,
		tonnage: (behind, total) => `${behind} of ${total}`,
		amount: (range, basis) => `${range} (${basis}) behind the line`,
		basis: (basis) => basis,
		noAmount: 'None of the published tonnage lies behind the line',
		value: (behind, total, valued, all) =>
			`${behind} of gross in-ground value behind the line, of ${total} in all; ${valued} of ${sites(all)} priced`,
		noValue: {
			'no-tonnage': 'No value: no tonnage that can be added up',
			'no-price': 'No value: no price',
			'judgement-price': 'No value: the only price is judgement',
			'zero-price': 'No value: the price is zero',
			'no-yield': 'No value: nothing of the tonnage becomes the product that is priced',
			'no-valued-category': 'No value: no figure in a category that can be priced'
		},
		notPriced: (valued) =>
			`Value behind the line: not priced. Sites with a priced figure: ${valued}, none of them behind the line`,
		nonePriced: (valued) => `Sites with a priced figure: ${valued}, none of them behind the line`,
		sideUnknown: (count) => `side unknown: ${count}`,
		noSites: 'No site of the chosen resources lies in this area.',
		loading: 'Loading the figures…',
		uncertain: 'This date is uncertain: read the figures with care and do not quote them.'
	},
	draws: {
		title: 'How sure? Draw the unknowns thousands of times',
		explain:
			'Each draw picks every price, reserve weight, recovery, error of the line and error of place at random and adds everything up again. The weights and errors are our judgement: what comes out are percentiles of a model, not a confidence interval, and may be wider or narrower than the bounds above. Where one site of unknown side decides, the median is all or nothing: read the span.',
		start: (count) => `Draw ${count} times`,
		again: 'Draw again for what is shown now',
		cancel: 'Cancel',
		progress: 'Draws done',
		done: (count) => `${count} draws done.`,
		cancelled: 'Drawing cancelled.',
		made: (count, seed, date, place) =>
			`As of ${date}${place === null ? '' : ` (${place})`}: ${count} draws from seed ${seed}. The link to this view gives the same numbers again.`,
		outdated: 'These draws are of another date, area or price than the figures above.',
		caption: (date) => `Median and 5th to 95th percentile of the draws, as of ${date}`,
		share: 'Share behind the line',
		value: 'Gross in-ground value behind the line',
		median: 'median',
		percentiles: '5th–95th percentile',
		noValue: 'no dollars',
		failed: 'The draws could not be made.',
		method: 'How the draws are made'
	},
	how: {
		title: 'How is this number made?',
		totalTitle: 'How are these totals made?',
		drawsTitle: 'How are these percentiles made?',
		areaTitle: 'How is this area made?',
		depositTitle: 'How are the numbers of this deposit made?',
		basis: (basis) => `Added up as: ${basis}`,
		more: 'Formulas, weights and limits in full'
	}
};
