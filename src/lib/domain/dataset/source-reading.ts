/**
 * How much of a source was read. `whole`: all of it. `page`: the page that is meant. `table`: the table that is meant.
 * `opening`: only its beginning. `abstract`: only its abstract. `excerpt`: only a piece of it. `copy`: what others
 * copied or compiled of it. `none`: nothing; it is named from memory.
 */
export const sourceReadings = [
	'whole',
	'page',
	'table',
	'opening',
	'abstract',
	'excerpt',
	'copy',
	'none'
] as const;
export type SourceReading = (typeof sourceReadings)[number];
