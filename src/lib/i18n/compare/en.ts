import { pluralIn } from '../plural';
import type { CompareMessages } from './messages';

const plural = pluralIn('en');
const signed = new Intl.NumberFormat('en-GB', {
	maximumFractionDigits: 1,
	signDisplay: 'exceptZero'
});

/** As printed: the form of the noun follows what is read, not what is behind it. */
const tenths = (points: number) => Math.round(points * 10) / 10;

export const compare: CompareMessages = {
	compare: {
		title: 'Compare with another date',
		with: 'Compare with',
		offers: {
			before2022: '23 February 2022',
			yearBefore: 'A year before',
			latest: 'The latest day'
		},
		stop: 'Stop comparing',
		between: (from, to) => `From ${from} to ${to}`,
		areaLoading: 'The land that changed hands is being measured…',
		areaSame: 'No land changed hands, as far as the record tells.',
		area: (gained, lost) =>
			`In all of Ukraine, ${gained} came behind the front line, and ${lost} came out from behind it.`,
		areaHow:
			'Measured on the WGS84 ellipsoid between the two observations; land that changed hands and back in between is not counted. Where the two days rest on different sources, as before and after 24 February 2022, part of the difference is how they draw the line.',
		turned: (count) =>
			count === 0
				? 'No deposit is on another side'
				: plural(count, {
						one: '{n} deposit is on another side',
						other: '{n} deposits are on another side'
					}),
		turn: (was, is, since) => `was ${was}, is ${is} since ${since}`,
		moved: (count) => (count === 0 ? 'No share moved' : 'Shares that moved'),
		ofSites: 'of its sites',
		points: (points) =>
			`${signed.format(points)} ${plural(tenths(points), { one: 'percentage point', other: 'percentage points' })}`,
		withinBounds: 'within the bounds of both days',
		caveat:
			'Same figures, categories and prices on both days: only the front line differs. In brackets: low to high.',
		mapOf: (date) => `Map on ${date}`
	}
};
