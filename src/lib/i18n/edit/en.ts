import type { EditKind } from '../../domain/edit/edit-history';
import { pluralIn } from '../language/plural';
import type { EditMessages } from './messages';

const plural = pluralIn('en');
const files = (count: number) => plural(count, { one: '{n} file', other: '{n} files' });

const kinds: Readonly<Record<EditKind, string>> = {
	type: 'what was typed',
	cell: 'a value of the table',
	shape: 'a shape on the map',
	open: 'another file in its place',
	canonical: 'its canonical form',
	revert: 'back to the text that was opened'
};

export const edit: EditMessages = {
	title: 'Workbench',
	lead: 'Open files of the geodata, correct them as text, in a table or on the map, and see at once what is wrong and what the change does to the numbers. Nothing leaves your computer.',
	needsScript:
		'The workbench needs JavaScript. Without it, edit the files in any editor and run “npm run geodata -- check”.',
	loading: 'Loading the workbench…',
	tools: {
		label: 'Files and steps',
		open: 'Open files…',
		folder: 'Open the folder…',
		ofSite: 'A file of this site',
		openOfSite: 'Open it',
		undo: 'Undo',
		redo: 'Redo',
		saveAll: 'Save all',
		drop: 'Drop files or the folder here'
	},
	begin: {
		title: 'How to begin',
		steps: [
			'Open files of the folder geodata, or the whole folder; or drop them anywhere on this page. Without a copy of them, open a file of this site.',
			'Change text or values. Every change is checked among all other files, with line and column.',
			'Save. Files are written in their canonical form: into the file itself where the browser can, else as a download.'
		]
	},
	files: {
		title: 'Open files',
		unchanged: 'as opened',
		changed: 'changed',
		errors: (count) => plural(count, { one: '{n} error', other: '{n} errors' }),
		warnings: (count) => plural(count, { one: '{n} warning', other: '{n} warnings' }),
		save: (name) => `Save ${name}`,
		close: (name) => `Close ${name}`,
		closeSure: (name) => `Give up the changes of ${name}`,
		refused: 'Not opened',
		dismiss: 'Close this list'
	},
	ways: { label: 'How to edit', text: 'Text', table: 'Table', map: 'Map' },
	text: {
		label: (path) => `Text of ${path}`,
		lines: (from, to, all) => `Lines ${from}–${to} of ${all}`,
		earlier: 'Earlier lines',
		later: 'Later lines',
		goTo: 'Line',
		go: 'Go',
		longLine:
			'These lines are too long to be edited as text. In its canonical form the file has short ones.',
		canonical: 'Put it in canonical form'
	},
	table: {
		caption: (path) => `Records of ${path}`,
		rows: (from, to, all) => `Records ${from}–${to} of ${all}`,
		earlier: 'Earlier records',
		later: 'Later records',
		edit: (record) => `Edit ${record}`,
		record: (record) => `Record ${record}`,
		inText: 'Show in the text',
		done: 'Close the record',
		reading: 'Reading the records…',
		none: 'This file has no table: it is no list of records, or its text is broken. The text says where.',
		failed: 'The table could not be read. The text can still be edited.'
	},
	map: {
		label: (path) => `Shapes of ${path} on the map`,
		about:
			'Drag a point or a vertex; a small point between two vertices adds one. All of it can also be typed as coordinates below the map.',
		loading: 'Loading the map…',
		failed: 'This browser cannot draw the map. Coordinates can be typed below.',
		none: 'This file has no shapes, or its text is broken.',
		shape: 'Shape',
		choose: 'Choose a shape…',
		modes: { label: 'Tool', select: 'Move', polygon: 'Draw an outline', point: 'Set the point' },
		snap: 'Snap to the front line and to borders',
		coordinates: 'Coordinates',
		coordinatesHint:
			'Longitude and latitude in degrees, a vertex a line; an empty line before a further ring.',
		take: 'Take these coordinates',
		notCoordinates: (line) =>
			`Line ${line} is no pair of longitude (−180 to 180) and latitude (−90 to 90).`,
		tooMany: (count) =>
			`A shape of ${count} vertices is shown, but too large to be moved by hand; edit it as text, or simplify it first.`
	},
	issues: {
		title: 'Check',
		checking: 'Checking…',
		none: 'No error and no warning in these files.',
		failed: 'The check could not run.',
		elsewhere: (count) =>
			plural(count, {
				one: '{n} more in a file that is not open:',
				other: '{n} more in files that are not open:'
			}),
		expected: 'Expected',
		remedy: 'Remedy',
		more: (count) => plural(count, { one: 'and {n} more', other: 'and {n} more' }),
		inEnglish: 'Messages of the check are in English, as on the command line.',
		inWords: (said) => said
	},
	effect: {
		title: 'What the edit does to the numbers',
		about: (date) =>
			`Behind the line on ${date}, all of Ukraine, latest prices; in parentheses the 90% interval.`,
		computing: 'Computing…',
		awaiting: 'Correct the errors first: with them nothing can be computed.',
		none: 'No number changes.',
		nothingYet: 'Nothing was changed yet.',
		resource: 'Resource',
		share: 'Share behind the line',
		amount: 'Amount',
		value: 'Gross in-ground value',
		ofAll: (behind, all) => `${behind} of ${all}`,
		ofDeposits: 'of deposits',
		from: 'before',
		to: 'after',
		missing: '–',
		unknown: 'unknown',
		deposits: 'Deposits on another side of the line',
		notThere: 'not there',
		notComputed:
			'Not in these numbers, because it needs a build of the data (npm run geodata -- build):',
		moved:
			'A deposit that was moved or added is laid over the line of the last day, with the error of a line that moves.'
	},
	keeping: {
		kept: 'Changes are kept in this browser until they are saved.',
		blocked:
			'This browser lets the page keep nothing (a private window, or a setting). You can work on; save the files before you close the window.',
		full: 'The browser has no room left for this page, so the last changes are not kept. You can work on; save the files before you close the window.',
		offer: (date, names) => `Changes of ${date} were not saved: ${names}.`,
		restore: 'Bring them back',
		discard: 'Discard them',
		discardAsk: 'They cannot be brought back after that.',
		discardYes: 'Discard for good',
		discardNo: 'Keep them'
	},
	said: {
		opened: (count) => `${files(count)} opened.`,
		left: (count) =>
			plural(count, {
				one: '{n} other file of the folder was left.',
				other: '{n} other files of the folder were left.'
			}),
		nothing: 'Nothing was opened; the reasons are below.',
		replaced: 'Where a file was open with changes, Undo brings these back.',
		closed: (name) => `${name} was closed.`,
		undone: (name, kind) => `Undone in ${name}: ${kinds[kind]}.`,
		redone: (name, kind) => `Done again in ${name}: ${kinds[kind]}.`,
		written: (name) => `${name} was written in its canonical form.`,
		downloaded: (name) => `${name} was saved as a download, in its canonical form.`,
		asItIs: (name) => `${name} was saved as it is: it is broken, and has no canonical form.`,
		otherOnDisk: (name) =>
			`${name} has changed on the disk since it was opened. It was not written over: yours was saved as a download.`,
		notWritten: (name) => `${name} could not be written. It was saved as a download instead.`,
		restored: (names) => `Brought back: ${names}. Undo shows what was opened.`,
		discarded: 'The changes were discarded.'
	}
};
