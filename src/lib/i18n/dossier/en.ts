import { nameInSentence } from '../language/name-in-sentence';
import { pluralIn } from '../language/plural';
import { sourceWords } from '../source/en';
import type { SideCounts } from '../../domain/estimate/side-counts';
import type { DossierMessages, LocatedFigures, ToldShare } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

/** After the first count: what cannot be told. */
function untold({ near, contested, unknown }: SideCounts): string {
	const parts = [
		...(near > 0 ? [`${near} too near the line to tell`] : []),
		...(contested > 0 ? [`${contested} on contested land`] : []),
		...(unknown > 0 ? [`${unknown} at sea, where the side is not known`] : [])
	];
	return parts.length > 0 ? `; ${parts.join(', ')}` : '';
}

function sidesOf(counts: SideCounts, one = 'The one deposit'): string {
	const { all, behind, free } = counts;
	if (all === 1) return `${sideOfOne(counts, one)}.`;
	if (all === 2 && free === all) return 'Neither of the 2 deposits lies behind the front line.';
	if (all === 2 && behind === all) return 'Both deposits lie behind the front line.';
	if (free === all) return `None of the ${all} deposits lies behind the front line.`;
	if (behind === all) return `All ${all} deposits lie behind the front line.`;
	const verb = behind === 1 ? 'lies' : 'lie';
	return `${behind === 0 ? 'None' : behind} of the ${all} deposits ${behind === 0 ? 'is known to lie' : verb} behind the front line${untold(counts)}.`;
}

function sideOfOne({ behind, free, near, contested }: SideCounts, one: string): string {
	if (behind > 0) return `${one} lies behind the front line`;
	if (free > 0) return `${one} does not lie behind the front line`;
	if (near > 0) return `${one} lies too near the front line to tell its side`;
	if (contested > 0) return `${one} lies on contested land`;
	return `${one} lies at sea, and its side is not known`;
}

function locatedFigures({ count, behind, total, side, areByProducts }: LocatedFigures): string {
	const sides = {
		all: 'behind the front line',
		none: 'not behind the front line',
		some: `of which ${behind} behind the front line`
	};
	if (count === 1 && areByProducts) {
		return `The only published figure is of a deposit where it is a by-product: ${total}, ${sides[side]}.`;
	}
	const where = areByProducts ? ', in each of which it is a by-product' : '';
	return `Known of ${deposits(count)} with a figure${where}: ${total}, ${side === 'all' && count > 1 ? 'all of it ' : ''}${sides[side]}.`;
}

function answer({ name, share, extreme, interval, ofFigures, amounts }: ToldShare): string {
	const known = interval === null ? '' : ` (90% interval ${interval})`;
	const amount =
		amounts === null || extreme !== null
			? ''
			: `: about ${amounts.behind} of ${amounts.total}${amounts.of && ` of ${amounts.of}`}`;
	const whole = ofFigures ? `Of the ${name} in deposits with a figure` : `Of Ukraine’s ${name}`;
	return `${whole}, ${extreme ?? share} lies behind the front line${known}${amount}.`;
}

export const dossier: DossierMessages = {
	oblastsLead: (date) =>
		`The 24 oblasts, Crimea, Kyiv and Sevastopol, within Ukraine’s internationally recognised borders, with the part of their land behind the front line on ${date}.`,
	resourcesLead: (date) =>
		`Every resource in the data, with what lies behind the front line on ${date}: a share of the amount where it can be estimated, with its 90% interval in brackets and its evidence from A, good, to D, and the number of deposits.`,
	depositsLead: (count, date) =>
		`All ${count} deposits of the map by oblast, with their side of the front line on ${date}.`,
	aboutNames: 'Names are romanised from Ukrainian.',
	depositLead: (resources, oblast) => `${resources}; ${oblast}`,
	asOf: (date) =>
		`As of the last observation, ${date}. The record follows events by days to weeks: what changed just before may not be in it.`,
	answer,
	countsOnly:
		'Too few figures are open to say how much that is of the resource, so the number of deposits leads.',
	byProductOnly: ({ all, behind, free }) => {
		const main = 'No deposit has it as its main resource';
		if (all > 1) {
			return `${main}; ${all} report it beside another, ${behind === 0 ? 'none' : behind} of them behind the front line.`;
		}
		const verb = behind > 0 ? 'lies' : free > 0 ? 'does not lie' : 'is not known to lie';
		return `${main}; one reports it beside another and ${verb} behind the front line.`;
	},
	locatedOnly: locatedFigures,
	notTypical: (count) =>
		count === 1
			? 'This deposit is not typical of the country: its part behind the line is not the estimate.'
			: 'These deposits are not typical of the country: their part behind the line is not the estimate.',
	facts: {
		share: 'Share behind the line',
		behind: 'Behind the line',
		total: 'In all of Ukraine',
		ofFigures: 'In deposits with a figure',
		limits: 'Limits',
		deposits: 'Deposits',
		byProduct: 'As a by-product',
		value: 'Gross in-ground value'
	},
	withInterval: (central, interval) => `${central} (90% interval ${interval})`,
	limits: ({ least, most, free }) => {
		const wherever = 'wherever the rest lies';
		if (most === null)
			return `at least ${least}, ${wherever}: so much is in deposits that are certainly behind the line`;
		if (least === null)
			return `no more than ${most}, ${wherever}: the other ${free} is in deposits that are certainly not behind the line`;
		return `at least ${least} and no more than ${most}, ${wherever}: ${least} is in deposits that are certainly behind the line, ${free} in deposits that are certainly not`;
	},
	value: (behind, total) => `${behind} behind the line, of ${total} in all`,
	made: 'What the estimate is made of',
	madeOf: {
		total: (basis) =>
			`Three parts of one total${basis && `, measured as ${basis}`}, weighted by reserve category: what deposits with a figure hold, what a published split places in a basin or oblast beyond them, and what nobody has placed, which is spread over the deposits without a figure.`,
		shares: () =>
			'No total of the country is published, but how it is split: what a publication places in a basin or oblast, and the rest, which is spread over the deposits outside of these places. Only shares follow, no amounts.',
		located: (basis) =>
			`No total of the country is published, so the deposits with a figure stand for the resource${basis && `, measured as ${basis}`}, weighted by reserve category.`
	},
	partColumn: 'Part',
	amountColumn: 'Amount',
	behindColumn: 'Behind the line',
	sum: 'Together',
	placedPart: (place, share, isLess) =>
		`${place}: ${share} of the national total${isLess ? ', less its deposits' : ''}`,
	editions: 'Published national totals',
	edition: (weighted, terms, when) => `${weighted}, weighted by category (${terms}); ${when}`,
	undated: (year) => `undated, about ${year}`,
	editionDeposits: (count) => `${deposits(count)} in the national count`,
	editionUsed: 'the central one',
	sameEveryDay: (value, since) => `The same on every day of the record since ${since}: ${value}.`,
	shareThroughTime: {
		resource: 'Share of the resource behind the line',
		deposits: 'Share of its deposits behind the line',
		land: 'Share of the land behind the line'
	},
	rest: (amounts) =>
		amounts === null
			? 'all of it in deposits with a figure'
			: `beyond its deposits with a figure ${amounts.total} here, ${amounts.behind} of it behind the line`,
	metaDeposit: (name, date) =>
		`${name}: resources, published figures with their sources, and on which side of the front line it lies on ${date}.`,
	metaResource: (name, date) =>
		`${name} in Ukraine: deposits, the share behind the front line on ${date}, how sure it is and what it rests on.`,
	metaOblast: (name, date) =>
		`${name}: mineral deposits, and how many of them lie behind the front line on ${date}.`,
	openMap: 'Show on the map',
	openTable: 'Show in the table of deposits',
	how: 'On the map page every number opens to show its formula, inputs and sources, for any date.',
	howHere:
		'Every number of this section opens to show its formula, inputs and sources; on the map page, for any date.',
	where: 'Place',
	placeUnknown: 'Its place is not known well enough to mark it.',
	coordinates: 'Coordinates',
	degrees: (latitude, longitude) => `${latitude}° N, ${longitude}° E`,
	located: 'Located by',
	notes: 'Notes',
	keySince: 'Behind the line, taken since 24 February 2022',
	keySides: {
		behind: 'Deposit behind the line',
		free: 'Deposit not behind it',
		near: 'Deposit too near the line to tell',
		contested: 'Contested deposit',
		unknown: 'Deposit at sea, side not known'
	},
	lineOutside: (distance) => `The front line is ${distance} away, outside the picture.`,
	mapError: (distance) => `Circle: standard error of the place, ${distance}.`,
	unlocated: (count) =>
		plural(count, {
			one: '{n} deposit is not located and has no dot.',
			other: '{n} deposits are not located and have no dot.'
		}),
	group: (name) => `Group: ${nameInSentence(name)}`,
	euCritical: 'On the EU list of critical raw materials',
	nearest: 'Nearest deposits',
	alike: 'Other deposits of the same resource',
	sources: 'Sources',
	away: (distance) => `${distance} away`,
	estimate: 'What lies behind the front line',
	noSites: 'The data has no deposit here. That is not to say that there is none.',
	throughTime: 'Share behind the line through time',
	landThroughTime: 'Land behind the line through time',
	deposits,
	name: 'Deposit',
	resources: 'Resources',
	quantity: 'Published, weighted by category',
	side: 'Side',
	distance: 'Distance to the line',
	unknown: 'unknown',
	distanceBehind: (distance) => `${distance} behind it`,
	distanceFree: (distance) => `${distance} from it`,
	distanceNear: (distance) => `${distance}, on either side of it`,
	distanceUnknown: 'unknown',
	sideKey: 'Marks of the sides',
	sidesOf: (counts) => sidesOf(counts),
	sidesOfMain: (counts) => sidesOf(counts, 'The one deposit with it as its main resource'),
	unread: (count) =>
		`${count} of them ${count === 1 ? 'rests' : 'rest'} on the compiler’s knowledge alone.`,
	nearestToLine: 'Nearest to the line:',
	holds: 'What it holds of Ukraine’s resources',
	sitesOfNation: 'Main deposits, of all in Ukraine',
	amountOfNation: 'Estimated here, of all in Ukraine, weighted by category',
	ofNation: (here, nation) => `${here} of ${nation}`,
	sitesOnly: 'No amount can be estimated here; deposits, of all in Ukraine:',
	area: (area) => `${area} within its borders`,
	landBehind: (share) => `${share} of its land lies behind the front line.`,
	landUnknown: 'The part of its land behind the front line is not known.',
	turned: 'Deposits that changed side',
	corrections: 'The record of the front line is corrected here by public reporting:',
	neighbours: 'Neighbouring oblasts',
	parts: 'Parts of national totals that are placed here',
	part: (resource, share, place) => `${resource}: ${share} of the national total, ${place}`,
	byOblast: 'By oblast',
	price: 'Price',
	priceYears: (years) => `${years === null ? 'not dated' : `prices of ${years}`}, low to high`,
	priceUnused: 'judgement, used for no value',
	notPriced: 'No price is used for it: no value is shown.',
	uses: 'What it is for',
	producers: (year) =>
		year === null ? 'Who produces it in the world' : `Who produces it in the world, ${year}`,
	notesFrom: (sources) => plural(sources, { one: 'Source', other: 'Sources' }),
	askedDay: {
		ofDay: (date) => `This page is of ${date}.`,
		side: (date, side) => `On ${date} the deposit was: ${side}.`,
		notADate: (text) => `The link asks for “${text}”, which is not a date.`,
		beforeRecord: (date, first) => `The link asks for ${date}; the record begins on ${first}.`,
		afterRecord: (date, last) => `The link asks for ${date}; the record ends on ${last}.`,
		back: (date) => `Back to the map of ${date}`
	},
	sourceWords
};
