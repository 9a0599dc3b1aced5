import { nameInSentence } from '../language/name-in-sentence';
import { pluralIn } from '../language/plural';
import { readings } from '../source/en';
import type { DossierMessages } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

export const dossier: DossierMessages = {
	oblastsLead: (date) =>
		`The 24 oblasts, Crimea, Kyiv and Sevastopol, within Ukraine’s internationally recognised borders, with the part of their land behind the front line on ${date}.`,
	resourcesLead: (date) =>
		`Every resource in the data, with the share of its published tonnage behind the front line on ${date}.`,
	depositsLead: (count, date) =>
		`All ${count} deposits of the map by oblast, with their side of the front line on ${date}.`,
	aboutNames: 'Names are romanised from Ukrainian.',
	depositLead: (resources, oblast) => `${resources}; ${oblast}`,
	resourceLead: (count, date) => `${deposits(count)} in Ukraine, as of ${date}`,
	oblastLead: (count, date) => `${deposits(count)}, as of ${date}`,
	metaDeposit: (name, date) =>
		`${name}: resources, published figures with their sources, and on which side of the front line it lay on ${date}.`,
	metaResource: (name, date) =>
		`${name} in Ukraine: deposits, published tonnage and the share behind the front line on ${date}.`,
	metaOblast: (name, date) =>
		`${name}: mineral deposits, and how many of them lay behind the front line on ${date}.`,
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
	keySince: 'Behind the line since 24 February 2022',
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
	distanceUnknown: 'unknown',
	sideKey: 'Marks of the sides',
	sidesOf: (behind, count) => {
		if (count === 1 && behind === '0') return 'Its one deposit does not lie behind the front line.';
		if (behind === '0') return `None of its ${count} deposits lies behind the front line.`;
		if (count === 1 && behind === '1') return 'Its one deposit lies behind the front line.';
		if (behind === `${count}`) return `All of its ${count} deposits lie behind the front line.`;
		return `${behind} of its ${deposits(count)} lie behind the front line.`;
	},
	nearestToLine: 'Nearest to the line:',
	holds: 'What it holds of Ukraine’s resources',
	sitesOfNation: 'Deposits, of all in Ukraine',
	tonnageOfNation: 'Published, of all in Ukraine, weighted by category',
	ofNation: (here, nation) => `${here} of ${nation}`,
	sitesOnly: 'No published tonnage that can be added up here; deposits, of all in Ukraine:',
	area: (area) => `${area} within its borders`,
	landBehind: (share) => `${share} of its land lies behind the front line.`,
	landUnknown: 'The part of its land behind the front line is not known.',
	turned: 'Deposits that changed side',
	neverTurned: 'No deposit here has changed side in the record.',
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
	untold: 'None of our sources covers this, so nothing is said here.',
	notesFrom: (sources) => plural(sources, { one: 'Source', other: 'Sources' }),
	readings
};
