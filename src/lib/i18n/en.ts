import { deposit } from './deposit/en';
import { derivation } from './derivation/en';
import { history } from './history/en';
import { map } from './map/en';
import type { Messages } from './messages';
import { panel } from './panel/en';
import { pluralIn } from './plural';
import { search } from './search/en';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} site', other: '{n} sites' });
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const en: Messages = {
	...panel,
	...derivation,
	...deposit,
	...history,
	...map,
	...search,
	site: {
		title: 'Behind the Line',
		question: 'Ukraine’s minerals and the front line',
		description:
			'How much of which Ukrainian mineral resource lies behind the front line, where, since when, and how sure that is.',
		skipToFigures: 'Skip to the figures',
		explore: 'Map',
		oblasts: 'Oblasts',
		resources: 'Resources',
		deposits: 'Deposits',
		method: 'Method',
		data: 'Data',
		embed: 'Embed',
		language: 'Language',
		theme: 'Colours',
		themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
		pages: 'Pages',
		menu: 'Menu',
		close: 'Close',
		retry: 'Try again',
		notFoundTitle: 'There is no page at this address',
		notFoundText: 'The link may be mistyped, or the page may have moved.',
		errorTitle: 'The page could not be shown',
		errorText: 'Something went wrong on the way. Loading the page again may help.',
		toMap: 'Open the map'
	},
	share: { open: 'Share and cite' },
	sheet: {
		title: 'Size of the panel',
		more: 'Show more of the panel',
		less: 'Show less of the panel'
	},
	announcement: (date, behind, all, shares) =>
		`${date}: ${behind} of ${sites(all)} behind the front line. ${shares.map(({ name, share }) => `${name} ${share}`).join('; ')}.`,
	headline: {
		filtered: 'Only the deposits that the filters let through:',
		first: (date, place, name, share) =>
			`On ${date}, ${share} of the ${name} tonnage with published figures${place === null ? '' : ` in ${place}`} lay behind the front line.`,
		firstOfOneSite: (date, place, name, side, share) =>
			`On ${date}, the one ${name} site with a published figure${place === null ? '' : ` in ${place}`} ${{ behind: 'lay behind the front line', free: 'did not lie behind the front line', uncertain: `may have lain on either side of the front line: ${share}` }[side]}.`,
		otherOfOneSite: (side, share) =>
			`${{ behind: 'all', free: 'nothing', uncertain: share }[side]} by its one site with a figure`,
		others: (items) => `Of ${list.format(items.map(({ name, share }) => `${name} ${share}`))}.`,
		nothing: (date) =>
			`On ${date}, none of the chosen resources has a published tonnage here: only sites can be counted.`,
		asOf: (date) => `As of ${date}`,
		recordEnds: (date) => `The open front-line record ends on ${date}; later days are not shown.`,
		notCounted: (count, all) =>
			`${deposits(count)} of ${all} have no published tonnage that can be added up: they count as sites only.`,
		unknownSide: (count) =>
			plural(count, {
				one: 'For {n} deposit the side is unknown: it counts fully in the upper bound, not at all in the lower.',
				other:
					'For {n} deposits the side is unknown: they count fully in the upper bound, not at all in the lower.'
			}),
		bounds:
			'In brackets: place and line shifted by one standard error either way, weights and prices at their low or high. Not a confidence interval, not the extremes.',
		methodLink: 'How these numbers are made',
		balance: {
			nation: (share) => `Reckoned from the national balance instead: ${share}.`,
			oblast: (share) =>
				`Reckoned instead from the part of the national balance allocated to this oblast: ${share}.`
		}
	},
	money: {
		caveat:
			'Gross in-ground value: the sticker price of rock in the ground, not wealth, not profit, not damage.',
		total: 'All priced resources',
		totalWithoutCoal: 'Without coal',
		totalWithoutLargest: (name) => `Without ${name}`,
		totalRecoverable: (names) =>
			names.length === 0 ? 'Recoverable' : `Recoverable, ${list.format(names)} only`,
		recoverable:
			'Recoverable: the gross value times the parts that mining and processing recover. Still before any cost.',
		coalPart: (share) => `Coal makes up ${share} of the value behind the line (central figures).`,
		largest: (name, commodity, part, share) =>
			`One site, ${name} (${commodity}), makes up ${part} of the value behind the line (central figures); its own share behind the line is ${share}.`,
		behind: (range) => `${range} behind the line`,
		ofTotal: (range) => `of ${range} in all`,
		noneBehind: (total) => `none of ${total} behind the line`,
		notPriced: (total) =>
			`${total} in all; behind the line: not priced, since no priced figure is of a site there`,
		ofPriced: (share) => `${share} of what is priced`,
		coverage: (valued, all) => `${valued} of ${sites(all)} could be priced`,
		coverageRecoverable: (valued, all) => `a price and a recovery for ${valued} of ${sites(all)}`,
		none: 'No value can be given here: no site has both a tonnage in a reserve category and a usable price.',
		prices: (otherwise) =>
			`Prices: lowest to highest yearly mean of 2021–2025${otherwise.length === 0 ? '' : `, but not for ${list.format(otherwise)} (see the method)`}; before any cost.`
	},
	timeline: {
		title: 'Date',
		slider: 'Date of the front line',
		exactDate: 'Exact date',
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast: weeks' },
		stepUnit: 'Step',
		steps: {
			day: { name: 'Day', back: 'One day back', on: 'One day on' },
			week: { name: 'Week', back: 'One week back', on: 'One week on' },
			month: { name: 'Month', back: 'One month back', on: 'One month on' }
		},
		goTo: 'Show this day',
		latest: 'Latest',
		earlier: 'Before the full-scale invasion, single observations only',
		reliability: {
			reliable: 'Reliable to a few kilometres',
			uncertain: 'Uncertain: the record is unsteady until 20 March 2022',
			proxy: 'Stand-in: the line of February 2022 is used for 2015'
		},
		area: (area) => `${area} behind the line`,
		origin: (title) => `Source: ${title}`,
		noObservation: (asked, shown) =>
			`There is no observation for ${asked}. Shown as of ${shown}, the last one before it.`,
		gap: (from, to) => `No observations between ${from} and ${to}`,
		jumped: (from, to) => `No observations between ${from} and ${to}: playing on from there.`,
		sourceChange: (date) => `The source of the line changes on ${date}`,
		events: 'Events on the time axis',
		eventKinds: { agreement: 'Minerals agreement', military: 'War' },
		source: 'source'
	},
	filter: {
		title: 'Resources',
		summary: (chosen, all) => `${chosen} of ${all} chosen`,
		allChosen: (all) => `all ${all}`,
		search: 'Find a resource',
		all: 'All',
		none: 'None',
		presets: {
			'eu-critical': 'EU critical',
			'rare-earths': 'Rare earths',
			battery: 'Battery',
			energy: 'Energy',
			'without-coal': 'All but coal'
		},
		only: 'only these',
		facets: 'Status, side, reserve category, location',
		kinds: {
			statuses: 'Status',
			sides: 'Side of the line',
			categories: 'Reserve category',
			accuracies: 'Location known by'
		},
		active: 'Filters in force',
		onlyThese: (count) =>
			plural(count, {
				one: 'All figures are of the {n} deposit that these filters let through.',
				other: 'All figures are of the {n} deposits that these filters let through.'
			}),
		remove: 'Remove the filter',
		clear: 'Clear all filters',
		found: (count) => plural(count, { one: '{n} resource found', other: '{n} resources found' }),
		groups: {
			critical: 'Critical and rare metals',
			energy: 'Energy',
			ferrous: 'Iron and alloys',
			base: 'Base metals',
			precious: 'Precious metals',
			fertiliser: 'Fertiliser minerals',
			industrial: 'Industrial minerals'
		},
		sitesBehind: (behind, all) => `${behind} of ${all}`
	},
	table: {
		caption: (count, date) => `${deposits(count)}, as of ${date}`,
		columns: {
			name: 'Deposit',
			commodities: 'Resources',
			oblast: 'Oblast',
			side: 'Side',
			share: 'Probability behind',
			distance: 'Distance to the line',
			quantity: 'Weighted tonnage',
			accuracy: 'Location'
		},
		sortBy: (column) => `Sort by: ${column}`,
		downloadShown: 'Download these rows (CSV)',
		downloadAll: 'Download all rows (CSV)',
		downloadDictionary: 'Explanation of the columns (CSV)',
		empty: 'No deposit matches the chosen resources and area.',
		sum: 'Sum',
		unknown: 'unknown'
	},
	notice: {
		title: 'Part of the link could not be used',
		reasons: {
			'unknown-parameter': 'not a setting of this page',
			'not-a-date': 'not a date written as 2025-08-17',
			'before-first-date': 'before the first observation, which is shown instead',
			'after-last-date': 'after the last observation, which is shown instead',
			'unknown-name': 'not found in the data',
			'not-a-camera': 'not a map position',
			'not-a-draw-count': 'not a number of draws from 100 to 20,000',
			'not-a-seed': 'not a whole number from 0 to 4,294,967,295',
			'incomplete-draws': 'the number of draws and the seed only work together',
			'other-version': 'another version of the data; the current one is shown'
		},
		dropped: (parameter, value, reason) => `${parameter} = “${value}”: ${reason}`
	},
	failure: {
		part: 'This part of the page could not be loaded.',
		dataset: 'The deposits and their figures could not be loaded.',
		record: 'The dated front-line record could not be loaded: the map shows the latest line.',
		map: 'The map’s data could not be loaded.',
		kept: 'What was shown before stays.'
	},
	dataPage: {
		lead: 'Everything that the map shows can be downloaded, checked and used again.',
		span: (count, first, last) =>
			`${deposits(count)}; front line observed from ${first} to ${last}.`,
		filesTitle: 'Files',
		filesText:
			'These are the files that the page itself reads, as JSON, TopoJSON and GeoJSON. The table of deposits can be downloaded as CSV beside the map. Names of files change with their content.',
		files: {
			dataset: 'Deposits, figures, prices, weights, sources (JSON)',
			controlHistory: 'Distance of every deposit to the front line over time (JSON)',
			depositTexts: 'What is said of the deposits in words (JSON)',
			occupation: 'Front-line record, all observations (TopoJSON)',
			occupiedLatest: 'Area behind the line at the latest observation (TopoJSON)',
			holdableLand: 'Land that a front line can run through (TopoJSON)',
			boundaries: 'Oblasts, neighbours, basins (TopoJSON)',
			basemap: 'Rivers, lakes, towns, labels (TopoJSON)',
			basemapDetail: 'Smaller rivers, lakes and towns, for a closer look (TopoJSON)'
		},
		kilobytes: 'kB',
		licencesTitle: 'Licences and attribution',
		licences: [
			'Oblast borders, lakes, coastline: © OpenStreetMap contributors, ODbL 1.0.',
			'Neighbouring countries, rivers, land: Natural Earth, public domain.',
			'Towns: GeoNames, CC BY 4.0. Points of deposits also from Who’s On First, CC BY 4.0.',
			'Some mines and fields: Global Energy Monitor, CC BY 4.0.',
			'Published figures are facts; each names its own source.'
		],
		sourcesTitle: (count) =>
			plural(count, { one: 'Source of figures ({n})', other: 'Sources of figures ({n})' })
	},
	footer: {
		attribution: 'Sources',
		version: (version) => `Data version ${version}`,
		borders: 'Borders as recognised by the United Nations: Crimea is Ukraine.',
		code: 'Code: Apache-2.0',
		openFull: 'Open the full map'
	}
};
