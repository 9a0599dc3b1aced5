/** What a share is called in a sentence, the most first. */
export const shareLevels = [
	'all',
	'almost-all',
	'above-nine-tenths',
	'nine-tenths',
	'four-fifths',
	'three-quarters',
	'two-thirds',
	'three-fifths',
	'half',
	'two-fifths',
	'third',
	'quarter',
	'fifth',
	'seventh',
	'tenth',
	'below-tenth',
	'almost-none',
	'none'
] as const;

export type ShareLevel = (typeof shareLevels)[number];
