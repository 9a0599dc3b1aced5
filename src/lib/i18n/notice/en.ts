import type { NoticeMessages } from './messages';

export const notice: NoticeMessages = {
	title: 'Part of the link could not be used',
	reasons: {
		'unknown-parameter': 'not a setting of this page',
		repeated: 'named twice: the first counts',
		'not-a-date': 'not a date written as 2025-08-17',
		'before-first-date': 'before the first observation, which is shown instead',
		'after-last-date': 'after the last observation, which is shown instead',
		'unknown-name': 'not found in the data',
		'not-a-camera': 'not a map position',
		'not-a-scenario': 'not a scenario that can be drawn: the line of the record is shown',
		'not-a-draw-count': 'not a number of draws from 100 to 20,000',
		'not-a-seed': 'not a whole number from 0 to 4,294,967,295',
		'incomplete-draws': 'the number of draws and the seed only work together'
	},
	version: {
		looking: (shown) => `names a version of the data; shown is ${shown}`,
		kept: (shown) => `another version of the data than ${shown}, which is shown. It is kept:`,
		open: (version) => `open the release with data ${version}`,
		notKept: (shown) =>
			`another version of the data, of which no release is kept here; shown is ${shown}`,
		notKnown: (shown) =>
			`another version of the data; whether a release of it is kept here could not be learnt; shown is ${shown}`
	},
	dropped: (parameter, value, reason) => `${parameter} = “${value}”: ${reason}`
};
