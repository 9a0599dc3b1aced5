import type { ScenarioMessages } from './messages';

const deposits = (count: number) => `${count} ${count === 1 ? 'deposit' : 'deposits'}`;

export const scenario: ScenarioMessages = {
	intro: (date) =>
		`Changes the line of ${date}; all figures follow. Another day of the timeline is another beginning.`,
	start: 'Draw on the map, or type corners',
	take: 'Land taken',
	free: 'Land freed',
	drawing: {
		take: 'Set corners around land that is taken: press the map, or type them.',
		free: 'Set corners around land that is freed: press the map, or type them.'
	},
	done: 'Done',
	cancel: 'Cancel',
	move: {
		title: 'Move the line between two places',
		intro: 'All land within so many kilometres of the line between A and B changes hands.',
		km: 'Kilometres',
		kmHelp: 'forward; with a minus sign, back',
		from: 'A',
		to: 'B',
		pick: (place) => `${place} on the map`,
		picking: (place) => `Press the map where ${place} is.`,
		apply: 'Move the line'
	},
	longitude: 'Longitude',
	latitude: 'Latitude',
	addCorner: 'Add corner',
	undo: 'Undo',
	redo: 'Redo',
	clear: 'Clear all',
	save: 'Save as a file',
	saveHelp: 'GeoJSON: opens here again, and “npm run estimate -- --line” reads it.',
	open: 'Open a saved scenario',
	notOpened: 'This file holds no scenario that was saved here.',
	changes: 'Changes',
	kinds: {
		take: (corners) => `Land taken within ${corners} corners`,
		free: (corners) => `Land freed within ${corners} corners`
	},
	moved: (km, forward) => `Line moved ${km} km ${forward ? 'forward' : 'back'} between A and B`,
	corners: 'Corners',
	corner: (number) => `Corner ${number}`,
	removeCorner: (number) => `Remove corner ${number}`,
	remove: (change) => `Remove: ${change}`,
	handle: (change, corner, place) => `Change ${change}, corner ${corner}: ${place}`,
	handleHelp: 'Arrow keys move it by about a kilometre, with Shift by ten; Delete removes it.',
	turned: (count) => `${deposits(count)} on another side than on this day of the record`,
	noneTurned: 'No deposit is on another side than on this day of the record',
	sides: (was, is) => `${was} → ${is}`,
	caveat:
		'A drawn line counts as exact to 2 km, as a moving one: a deposit near the line may be told differently for that alone.',
	announcement: (turned, area, more) =>
		`Scenario: ${deposits(turned)} on another side. ${area} behind the line, ${more} against the record.`,
	faults: {
		'too-many-edits': 'A scenario has at most 20 changes.',
		'too-many-corners': 'A scenario has at most 200 corners.',
		'too-few-corners': 'An area has at least three corners.',
		outside: 'Places lie between 20 and 42° of longitude and 43 and 54° of latitude.',
		'too-far': 'The line moves by 0.1 to 200 km, forward or back.',
		'crosses-itself': 'That would make the outline cross itself.',
		'off-line': 'A and B must lie within 30 km of the front line.',
		'different-lines': 'A and B lie on parts of the line that do not hang together.',
		empty: 'Nothing would be left behind the line.',
		'no-front-line': 'There would be no front line left.',
		'bad-area': 'The changes do not make an area that can be measured.'
	},
	notNumber: (part, found) =>
		`${found === '' ? 'Nothing' : `“${found}”`} is no ${part} in degrees, like 36.25.`,
	notKm: (found) =>
		`${found === '' ? 'Nothing' : `“${found}”`} is no number of kilometres, like 10 or -2.5.`
};
