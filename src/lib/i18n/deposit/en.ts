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
			contested: 'Contested',
			unknown: 'Side unknown'
		},
		probability: (range) => `Probability of lying behind the line: ${range}`,
		areaShare: (range) => `Share of the outline behind the line: ${range}`,
		distanceBehind: (distance, error) => `${distance} behind the line, ± ${error}`,
		distanceFree: (distance, error) => `${distance} from the line, not behind it, ± ${error}`,
		distanceZero: (error) => `on the line, ± ${error}`,
		noDistance: 'No distance: not located on land',
		noLine: 'No distance: there was no front line',
		restsOn: 'Rests on',
		rests: {
			point: 'the distance of a point to the front line',
			area: 'the area of an outline',
			flag: 'a sourced statement of control',
			none: 'nothing, since its place is unknown or no source says who controls it'
		},
		flagSource: 'source',
		firstBehind: (date) => `First behind the line: ${date}`,
		firstKnownBehind: (date) => `First known to be behind the line: ${date}`,
		behindFromStart: (date) => `Behind the line from the first observation on, ${date}`,
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
		turned: (date, side) => `${date}: ${side.toLowerCase()}`,
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
		evidence: 'Evidence',
		value: 'Gross in-ground value',
		recoverable: 'Recoverable value',
		recoveryUnknown: 'Recovery unknown: no recoverable value.',
		behindTheLine: 'Of this behind the line',
		nothingBehind: 'nothing',
		words: {
			confidences: { high: 'high', medium: 'medium', low: 'low' },
			evidences: {
				A: 'a page with figures or an entry for the deposit was read',
				B: 'a page names the deposit',
				C: 'the compiler’s own knowledge; no page was read'
			},
			categories: {
				'not stated': 'not stated',
				balance: 'balance',
				explored: 'explored',
				plan: 'plan',
				design: 'design',
				preliminary: 'preliminary',
				prospective: 'prospective'
			},
			years: { unknown: 'year unknown' },
			kinds: {
				reserve: 'reserve',
				resource: 'resource',
				production: 'production',
				capacity: 'capacity',
				grade: 'grade',
				depletion: 'depletion',
				'cumulative production': 'cumulative production'
			},
			units: {
				t: 't',
				kt: 'kt',
				Mt: 'Mt',
				'bn t': 'bn t',
				Moz: 'million troy ounces',
				bcm: 'bcm',
				tcm: 'tcm',
				tcf: 'trillion cubic feet',
				'Mt/yr': 'Mt a year',
				'kt/yr': 'kt a year',
				't/yr': 't a year',
				'bcm/yr': 'bcm a year',
				'kt/month': 'kt a month',
				'%': '%',
				'g/t': 'g/t',
				'kg/m3': 'kg/m³',
				'USD/t': 'USD/t',
				'USD/1000 m3': 'USD per 1000 m³'
			},
			bases: {
				ore: 'ore',
				'ore or raw material': 'ore or raw material',
				'coal in place': 'coal in place',
				'U contained': 'uranium in the ore',
				'contained gold': 'gold in the ore',
				gas: 'gas',
				oil: 'oil',
				coal: 'coal',
				'run-of-mine': 'as mined',
				'saleable product': 'saleable product',
				salt: 'salt',
				gold: 'gold',
				graphite: 'graphite',
				'graphite (as extracted)': 'graphite (as extracted)',
				'kaolin rock': 'kaolin rock',
				'raw potash salt': 'raw potash salt',
				ilmenite: 'ilmenite',
				'ilmenite concentrate': 'ilmenite concentrate',
				zircon: 'zircon',
				'zircon concentrate': 'zircon concentrate',
				'rutile concentrate': 'rutile concentrate',
				concentrate: 'concentrate',
				'contained zinc': 'zinc in the ore',
				'contained lead': 'lead in the ore',
				'planned extraction': 'planned extraction',
				'lithium carbonate equivalent': 'lithium carbonate equivalent',
				'of initial reserves': 'of initial reserves',
				'U product': 'uranium product',
				U: 'uranium',
				Au: 'gold',
				'technical salt': 'technical salt',
				'industrial coal reserves': 'industrial coal reserves',
				'coal in place/recoverable as reported': 'coal in place or recoverable, as reported',
				'TR2O3 contained': 'rare-earth oxides in the ore',
				'ZrO2 contained': 'zirconium dioxide in the ore',
				CaF2: 'calcium fluoride',
				Li2O: 'lithium oxide',
				'gas and condensate in place': 'gas and condensate in place',
				'gas, very deep pools': 'gas, very deep pools',
				'gas, both fields': 'gas, both fields',
				'lithium (form not stated)': 'lithium (form not stated)'
			}
		},
		showOnMap: 'Show on the map',
		openDossier: 'Open the dossier',
		notAskedFor:
			'Left out of the figures below: it does not match the chosen resources, area and filters.'
	}
};
