import { pluralIn } from '../language/plural';
import type { DepositMessages } from './messages';

const plural = pluralIn('en');

export const deposit: DepositMessages = {
	deposit: {
		title: 'Deposit',
		commodities: 'Resources',
		oblast: 'Oblast',
		type: 'Geology',
		status: 'Status',
		statuses: {
			producing: 'producing',
			licensed: 'licensed',
			explored: 'explored',
			prospect: 'prospect',
			suspended: 'suspended',
			closed: 'closed'
		},
		accuracy: 'Location',
		accuracies: {
			site: 'the site itself',
			settlement: 'nearest settlement',
			district: 'district only',
			none: 'not located'
		},
		sigma: (distance) => `standard error ${distance}`,
		zones: {
			onshore: 'on land',
			'offshore Black Sea': 'offshore, Black Sea',
			'offshore Azov Sea': 'offshore, Sea of Azov'
		},
		side: 'Side',
		sides: {
			behind: 'Behind the front line',
			free: 'Not behind the front line',
			near: 'Too near the line to tell',
			contested: 'Contested',
			unknown: 'Not known which side'
		},
		probability: (range) => `Probability of lying behind the line: ${range}`,
		areaShare: (range) => `Share of the outline behind the line: ${range}`,
		distanceBehind: (distance, error) => `${distance} behind the line, ± ${error}`,
		distanceFree: (distance, error) => `${distance} from the line, not behind it, ± ${error}`,
		distanceNear: (distance, error) => `${distance} from the line of the record, ± ${error}`,
		distanceZero: (error) => `on the line, ± ${error}`,
		noDistance: 'No distance: not located on land',
		noLine: 'No distance: there was no front line',
		restsOn: 'Rests on',
		rests: {
			point: 'the distance of a point to the front line',
			area: 'the area of an outline',
			place: 'the share of its oblast behind the line, since its place is not known',
			flag: 'a sourced statement of control',
			none: 'nothing: it lies at sea, and no source says who holds it on that day'
		},
		flagSource: 'source',
		howSure: 'How sure that is',
		lag: 'The record follows events by days to weeks.',
		passing:
			'Dates are those on which the line passed; the word “behind” needs a chance of 90% and may follow later.',
		firstBehind: (date) => `The line first passed it: ${date}`,
		firstKnownBehind: (date) => `First known to be behind the line: ${date}`,
		firstBehindLater: (date) => `Later, on ${date}, the line first passed it`,
		firstKnownBehindLater: (date) => `Later, from ${date}, first known to be behind the line`,
		behindFromStart: (date) => `Behind the line at the first observation, ${date}`,
		neverBehind: 'Never behind the line in the record',
		notKnownBehind: 'Not known whether it was ever behind the line',
		daysBehind: (days, since) =>
			`${plural(days, { one: '{n} day', other: '{n} days' })} behind the line without a break, since ${since}`,
		daysFree: (days, since) =>
			`${plural(days, { one: '{n} day', other: '{n} days' })} not behind the line, since ${since}`,
		observedSince: {
			behind: (date) =>
				`Behind the line at every observation since ${date}; not every day was observed`,
			free: (date) =>
				`Not behind the line at any observation since ${date}; not every day was observed`
		},
		history: (count) => plural(count, { one: '{n} change of side', other: '{n} changes of side' }),
		historyLater: (count) =>
			plural(count, {
				one: '{n} change of side after this day',
				other: '{n} changes of side after this day'
			}),
		turned: (date, side, passed) =>
			`${date}: ${passed ? 'the line passed it, ' : ''}${side.toLowerCase()}`,
		split: (before, since) =>
			`Of this, behind the line since before 24 February 2022: ${before}; since then: ${since}`,
		figures: 'Published figures',
		noFigures: 'No figure has been published in an open source that we found.',
		figure: 'Figure',
		category: 'Category',
		year: 'Year',
		sources: 'Sources',
		counted: 'counted',
		notCounted: 'not counted',
		weighted: 'weighted by category',
		confidence: 'Confidence',
		confidenceMeans: 'our own trust in this record as a whole, not in each of its sources',
		evidence: 'Evidence',
		value: 'Gross in-ground value',
		behindTheLine: 'Of this behind the line',
		nothingBehind: 'nothing',
		priceUnits: { 'USD/t': 'USD/t', 'USD/1000 m3': 'USD per 1000 m³' },
		words: {
			confidences: { high: 'high', medium: 'medium', low: 'low' },
			evidences: {
				A: 'a page with figures or an entry for the deposit was read',
				B: 'a page names the deposit',
				C: 'the compiler’s own knowledge; no page was read'
			},
			kinds: {
				reserve: 'reserve',
				resource: 'resource',
				production: 'production',
				capacity: 'capacity',
				grade: 'grade',
				depletion: 'depletion',
				'cumulative production': 'cumulative production'
			}
		},
		openDossier: 'Open the dossier',
		notAskedFor:
			'Left out of the figures below: it does not match the chosen resources, area and filters.',
		include: 'Show it too',
		zoomTo: 'Zoom to it',
		noPlace: 'Its place is not known: it is in the table, not on the map.'
	}
};
