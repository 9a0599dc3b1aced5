import { pluralIn } from '../language/plural';
import type { CompareMessages } from './messages';

const plural = pluralIn('en');
const signed = new Intl.NumberFormat('en-GB', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero'
});
const signedWhole = new Intl.NumberFormat('en-GB', {
	maximumFractionDigits: 0,
	signDisplay: 'exceptZero'
});

/** As printed: the form of the noun follows what is read, not what is behind it. */
const tenths = (points: number) => Math.round(points * 10) / 10;

const turned = (count: number) =>
	count === 0
		? 'No deposit is on another side'
		: plural(count, {
				one: '{n} deposit is on another side',
				other: '{n} deposits are on another side'
			});

const mostIn = (oblast: string | null) => (oblast === null ? '' : `, most of it in ${oblast}`);

export const compare: CompareMessages = {
	with: 'Compare with',
	offers: {
		before2022: '23 February 2022',
		yearBefore: 'A year before',
		latest: 'The latest day'
	},
	event: 'Or with the day of an event',
	noEvent: 'Choose an event',
	swap: 'Swap the two dates',
	stop: 'Stop comparing',
	sameDay: (date) =>
		`Both dates are answered by the observation of ${date}, so nothing differs. Choose another date to compare with.`,
	between: (from, to) => `From ${from} to ${to}: what changed`,
	areaLoading: 'The land that changed hands is being measured…',
	areaFailed: 'The land that changed hands could not be measured.',
	areaSame: 'No land changed hands, as far as the record tells.',
	area: (gained, lost) =>
		`Across Ukraine, ${gained} passed behind the front line and ${lost} no longer lie behind it.`,
	areaIn: (place, net) => `${place}: ${net} behind the front line, net.`,
	byOblast: 'Net change by oblast',
	netKm2: (km2) => `${signedWhole.format(km2)}\u202fkm²`,
	areaHow:
		'Measured on the WGS84 ellipsoid between the two observations; land that changed hands and back in between is not counted.',
	otherSource: (earlier, later) =>
		`The two days rest on different sources (${earlier}; ${later}): part of the difference is how they draw the line.`,
	turned,
	ways: {
		behind: (count) => `Came behind the front line: ${count}`,
		free: (count) => `No longer behind it: ${count}`,
		other: (count) => `Changed in another way: ${count}`
	},
	since: (since) => `since ${since}`,
	turn: (was, is, since) => `${was} → ${is} (since ${since})`,
	showAll: (count) => `Show all ${count}`,
	showFewer: 'Show fewer',
	moved: (count) => (count === 0 ? 'No share moved' : 'Shares that moved'),
	ofSites: 'of its deposits',
	points: (points) =>
		`${signed.format(points)} ${plural(tenths(points), { one: 'percentage point', other: 'percentage points' })}`,
	withinIntervals: 'within the intervals of both days',
	how: 'How are these two numbers made?',
	on: (date) => `On ${date}`,
	caveat:
		'Same figures, categories and prices on both days: only the front line differs. In brackets: the 90% interval; of deposits, with those that may lie behind the line.',
	announcement: (from, to, deposits, shares) =>
		`Compared: ${from} with ${to}. ${turned(deposits)}. ` +
		(shares === 0
			? 'No share moved.'
			: plural(shares, { one: '{n} share moved.', other: '{n} shares moved.' })),
	other: {
		title: 'Compare with another source',
		offer: (source, date) => `${source}, ${date}`,
		none: (source, date) => `${source}: there is no line of ${date}. Choose one of the days above.`,
		loading: 'The other line is being fetched…',
		failed: 'The other line could not be loaded.',
		areas: (date, { source, record, theirs, ours }) =>
			`On ${date}, ${theirs} lie behind the front line by the other source (${source}) and ${ours} by the record (${record}).`,
		only: ({ ours, mostOfOurs, theirs, mostOfTheirs }) =>
			`Only by the record: ${ours}${mostIn(mostOfOurs)}. Only by the other source: ${theirs}${mostIn(mostOfTheirs)}.`,
		byOblast: 'The difference by oblast',
		inOblast: (ours, theirs) => `only by the record ${ours}, only by the other source ${theirs}`,
		deposits: (count) =>
			count === 0
				? 'No deposit lies on another side'
				: plural(count, {
						one: '{n} deposit lies on another side',
						other: '{n} deposits lie on another side'
					}),
		sides: (ours, theirs) => `${theirs} by the other source, ${ours} by the record`,
		shares: (count) =>
			count === 0
				? 'No share would be another by a percentage point'
				: plural(count, {
						one: '{n} share would be another by a percentage point or more',
						other: '{n} shares would be another by a percentage point or more'
					}),
		inPlaceOf: (theirs, ours) => `${theirs} in place of ${ours}`,
		caveat: (enclosed) =>
			`All Ukraine. Only the line differs: figures, prices and the error of the line are those of the record. The other source was placed on the map to 1–2 km; what it leaves in strips along the border and the coast (${enclosed}) counts as the record has it.`
	}
};
