import type { Messages } from './messages';
import { pluralIn } from './plural';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} site', other: '{n} sites' });
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const balanceMethods = {
	'basin-area': 'weak outlines of basins',
	'known-sites': 'known sites of oblasts',
	'oblast-area': 'whole areas of oblasts, weak'
};

export const en: Messages = {
	site: {
		title: 'Behind the Line',
		question: 'Ukraine’s minerals and the front line',
		description:
			'How much of which Ukrainian mineral resource lies behind the front line, where, since when, and how sure that is.',
		skipToFigures: 'Skip to the figures',
		explore: 'Map',
		method: 'Method',
		data: 'Data',
		embed: 'Embed',
		language: 'Language',
		theme: 'Colours',
		themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
		pages: 'Pages',
		copyLink: 'Copy link to this view',
		linkCopied: 'Link copied',
		linkNotCopied: 'The browser did not allow copying: copy the address bar instead',
		close: 'Close',
		retry: 'Try again',
		notFoundTitle: 'There is no page at this address',
		notFoundText: 'The link may be mistyped or may have moved. The map and its figures are here:',
		errorTitle: 'The page could not be shown',
		errorText: 'Something went wrong on the way. Loading the page again may help.',
		toMap: 'Open the map'
	},
	headline: {
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
	map: {
		label: 'Map of Ukraine: deposits, the occupied area and the front line',
		loading: 'Loading the map…',
		noScript:
			'The map needs JavaScript. The figures below are complete for the latest date without it.',
		noWebGl:
			'This browser cannot draw the map (WebGL 2 is missing or switched off). Everything else on the page works: figures, dates and the table.',
		failed: 'The map could not be loaded.',
		boundaries: 'The borders and the background of the map could not be loaded.',
		legendBehind: 'Behind the front line',
		legendFrontLine: 'Front line',
		legendHollow:
			'Hollow: no published tonnage. Pale: not behind the line. Dashed with “?”: side unknown.',
		legendSize: {
			share: 'Size: published tonnage',
			tonnage: 'Size: published tonnage',
			value: 'Size: gross in-ground value',
			count: 'All sites alike'
		},
		legend: 'Legend'
	},
	timeline: {
		title: 'Date',
		slider: 'Date of the front line',
		exactDate: 'Exact date',
		play: 'Play',
		pause: 'Pause',
		dayBack: 'One day back',
		dayForward: 'One day on',
		monthBack: 'One month back',
		monthForward: 'One month on',
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
		euCritical: 'EU critical',
		withoutCoal: 'All but coal',
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
	panel: {
		title: 'What lies behind the front line',
		panes: { estimate: 'Figures', table: 'Table of deposits' },
		paneLabel: 'Show',
		area: 'Area',
		ukraine: 'All of Ukraine',
		resetArea: 'Back to all of Ukraine',
		measure: 'Symbols show',
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
		sitesReading: 'Sites',
		balanceReading: 'National balance',
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
	},
	derivation: {
		quantities: {
			'tonnage-share': 'Share of the tonnage behind the line',
			'tonnage-behind': 'Tonnage behind the line',
			'tonnage-before-2022': 'Tonnage behind the line already before 24 February 2022',
			'tonnage-total': 'Tonnage of all sites with a figure',
			'site-tonnage-behind': 'Tonnage of the site behind the line',
			'site-tonnage-before-2022': 'Tonnage of the site behind the line before 2022',
			'weighted-tonnage': 'Tonnage of the site, weighted by reserve category',
			'valued-tonnage': 'Tonnage of the site in categories that can be priced',
			'weighted-figure': 'Figure × weight of its reserve category',
			'category-weight': 'Weight of the reserve category',
			conversion: 'Figure in the unit and basis that are added up',
			'published-figure': 'Published figure',
			'uncounted-figure': 'Published figure, not counted',
			'unit-factor': 'Factor of the published unit',
			grade: 'Grade, as a fraction',
			stoichiometry: 'Stoichiometric factor',
			'count-share': 'Share of the sites behind the line',
			'count-behind': 'Number of sites behind the line (sum of the shares)',
			'count-all': 'Number of all sites',
			'share-behind': 'Share of the site behind the line',
			'share-behind-2022': 'Share of the site behind the line on 23 February 2022',
			'share-before-2022': 'Share of the site behind the line then and now',
			'part-before-2022': 'Part behind the line since before 24 February 2022',
			'part-since-2022': 'Part behind the line since 24 February 2022',
			'part-contested': 'Part contested or of unknown side',
			'part-free': 'Part not behind the line',
			'part-tonnage': 'Tonnage of that part of the site',
			'plain-tonnage': 'Tonnage of the site as published, unweighted',
			distance: 'Distance to the front line (positive: behind it)',
			'unknown-within': 'Distance below which the side is unknown',
			'combined-error': 'Error of place and line together',
			'location-error': 'Error of the place',
			'line-error-static': 'Error of a line that stood still for 30 days',
			'line-error-moving': 'Error of a line that moved',
			'value-share': 'Share of the gross in-ground value behind the line',
			'value-behind': 'Gross in-ground value behind the line',
			'value-total': 'Gross in-ground value of all priced sites',
			'site-value-behind': 'Gross in-ground value of the site behind the line',
			'gross-value': 'Gross in-ground value of the site',
			'product-yield': 'Priced product per unit in the ground',
			price: 'Price per unit of product',
			'published-price': 'Price in the published unit: low, central, high',
			'price-factor': 'Factor of the price’s unit',
			'recoverable-share': 'Share of the recoverable value behind the line',
			'recoverable-behind': 'Recoverable value behind the line',
			'recoverable-total': 'Recoverable value of all priced sites',
			'site-recoverable-behind': 'Recoverable value of the site behind the line',
			'recoverable-value': 'Recoverable value of the site',
			'mining-recovery': 'Recovered in mining',
			'processing-recovery': 'Recovered in processing',
			'balance-share': 'Share of the national balance behind the line',
			'balance-behind': 'National balance behind the line',
			'balance-total': 'National balance, weighted by reserve category',
			'balance-part': 'Part of the balance in a place × its share behind the line',
			'place-share': 'Share of the area behind the line',
			allocation: 'Published part of the balance in the place',
			allocated: 'Parts of the balance in the area together',
			'national-balance': 'Balance of the whole country',
			'weighted-balance': 'Row of the balance × weight of its reserve category',
			'balance-figure': 'Row of the national balance',
			'site-tonnage-of-balance': 'Tonnage of the sites with a figure as a part of the balance',
			'coal-part': 'Part of the value behind the line that is this resource',
			'largest-part': 'Part of the value behind the line that is this site',
			'area-behind': 'Area behind the line, all of Ukraine',
			'drawn-count-share': 'Drawn share of the sites behind the line',
			'drawn-tonnage-share': 'Drawn share of the tonnage behind the line',
			'drawn-tonnage-behind': 'Drawn tonnage behind the line',
			'drawn-value-share': 'Drawn share of the in-ground value behind the line',
			'drawn-value-behind': 'Drawn in-ground value behind the line',
			'drawn-recoverable-share': 'Drawn share of the recoverable value behind the line',
			'drawn-recoverable-behind': 'Drawn recoverable value behind the line',
			'draw-count': 'Number of draws',
			'drawn-open-side': 'Share where the side is contested or unknown',
			'count-before-2022': 'Sites behind the line then and now, before 24 February 2022',
			'count-with-tonnage': 'Number of sites with a figure that is counted',
			'count-unknown-side': 'Number of sites whose side is unknown',
			'count-without-tonnage': 'Number of sites without a figure that is counted',
			'count-valued': 'Number of sites that could be priced'
		},
		grounds: {
			computed: 'computed',
			published: 'published',
			data: 'from the data',
			judgement: 'our judgement',
			definition: 'by definition'
		},
		totals: {
			all: 'all priced resources',
			'without-coal': 'without coal',
			'without-largest': 'without the largest site'
		},
		question: (date, place, prices, priceCase, version) =>
			`As of ${date}, ${place ?? 'all of Ukraine'}, prices of ${prices}${priceCase === 'range' ? '' : ` (${{ low: 'lowest', central: 'median', high: 'highest' }[priceCase]})`}, data ${version}.`,
		reading:
			'Formulas show central values; bounds stand in brackets. Open a line to see what it follows from.',
		sites: 'sites',
		table: (file) => `table ${file}`,
		sources: 'Sources',
		showAll: (count) => `Show all ${count}`,
		openDeposit: (name) => `Open ${name}`,
		download: 'Download derivation (CSV)',
		repeated: 'spelt out above'
	},
	deposit: {
		title: 'Deposit',
		commodities: 'Resources',
		oblast: 'Oblast',
		type: 'Type',
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
		probability: (range) => `probability of lying behind the line ${range}`,
		areaShare: (range) => `share of the outline behind the line ${range}`,
		distanceBehind: (distance, error) => `${distance} behind the line, ± ${error}`,
		distanceFree: (distance, error) => `${distance} from the line, on the free side, ± ${error}`,
		distanceZero: (error) => `on the line, ± ${error}`,
		noDistance: 'No distance: not located on land',
		noLine: 'No distance: there was no front line',
		restsOn: 'Rests on',
		rests: {
			point: 'the distance of a point to the front line',
			area: 'the area of an outline',
			flag: 'a sourced statement of control',
			none: 'nothing: the place is not known, or no source says who controls it'
		},
		flagSource: 'source',
		firstBehind: (date) => `First behind the line: ${date}`,
		behindFromStart: (date) => `Behind the line from the first observation on, ${date}`,
		neverBehind: 'Never behind the line in the record',
		daysBehind: (days, since) =>
			`${plural(days, { one: '{n} day', other: '{n} days' })} behind the line without a break, since ${since}`,
		daysFree: (days, since) =>
			`${plural(days, { one: '{n} day', other: '{n} days' })} not behind the line, since ${since}`,
		history: (count) => plural(count, { one: '{n} change of side', other: '{n} changes of side' }),
		turned: (date, side) => `${date}: ${side.toLowerCase()}`,
		split: (before, since) =>
			`Of it since before 24 February 2022: ${before}; since then: ${since}`,
		figures: 'Published figures',
		noFigures: 'No figure has been published in an open source that we found.',
		figure: 'Figure',
		category: 'Category',
		year: 'Year',
		sources: 'Sources',
		counted: 'counted',
		notCounted: 'not counted',
		confidence: 'Confidence',
		evidence: 'Evidence',
		value: 'Gross in-ground value',
		recoverable: 'Recoverable value',
		recoveryUnknown: 'Recovery unknown: no recoverable value.',
		behindTheLine: 'Of it behind the line',
		nothingBehind: 'nothing',
		words: {
			confidences: { high: 'high', medium: 'medium', low: 'low' },
			evidences: {
				A: 'a page with a figure or a record was read',
				B: 'a page names the deposit',
				C: 'domain knowledge, to be verified'
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
				gas: 'gas',
				oil: 'oil',
				coal: 'coal',
				'run-of-mine': 'run-of-mine',
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
				'contained zinc': 'contained zinc',
				'contained lead': 'contained lead',
				'planned extraction': 'planned extraction',
				'lithium carbonate equivalent': 'lithium carbonate equivalent',
				'of initial reserves': 'of initial reserves',
				'U product': 'U product',
				U: 'U',
				Au: 'Au',
				'technical salt': 'technical salt',
				'industrial coal reserves': 'industrial coal reserves',
				'coal in place/recoverable as reported': 'coal in place/recoverable as reported',
				'TR2O3 contained': 'TR2O3 contained',
				'ZrO2 contained': 'ZrO2 contained',
				CaF2: 'CaF2',
				Li2O: 'Li2O',
				'gas and condensate in place': 'gas and condensate in place',
				'gas, very deep pools': 'gas, very deep pools',
				'gas, both fields': 'gas, both fields',
				'lithium (form not stated)': 'lithium (form not stated)'
			},
			reasons: {
				'production is a flow, not a stock': 'production is a flow, not a stock',
				'capacity is a flow, not a stock': 'capacity is a flow, not a stock',
				'another published figure is counted instead':
					'another published figure is counted instead',
				'total of an area, not of one deposit': 'total of an area, not of one deposit',
				'a grade, not a stock': 'a grade, not a stock',
				'superseded: the counted figure is newer': 'superseded: the counted figure is newer',
				'alternative: a resource that may include the counted reserve':
					'alternative: a resource that may include the counted reserve',
				'the share already extracted, not a stock': 'the share already extracted, not a stock',
				'contained amount counted instead': 'contained amount counted instead',
				'suspected slip: the source repeats the production figure':
					'suspected slip: the source repeats the production figure',
				'a part of the counted figure, which covers more categories':
					'a part of the counted figure, which covers more categories',
				'older edition of the same source': 'older edition of the same source',
				'superseded, or a part of a figure that is not recorded here':
					'superseded, or a part of a figure that is not recorded here',
				'already extracted, not a stock': 'already extracted, not a stock'
			}
		},
		showOnMap: 'Show on the map'
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
			'other-version': 'another version of the data; the current one is shown',
			'not-shown-yet': 'this page cannot compare two dates yet; only the first is shown'
		},
		dropped: (parameter, value, reason) => `${parameter} = “${value}”: ${reason}`
	},
	failure: {
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
			occupation: 'Front-line record, all observations (TopoJSON)',
			occupiedLatest: 'Area behind the line at the latest observation (GeoJSON)',
			holdableLand: 'Land that a front line can run through (TopoJSON)',
			boundaries: 'Oblasts, neighbours, basins (TopoJSON)',
			basemap: 'Rivers, lakes, towns, labels (TopoJSON)'
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
