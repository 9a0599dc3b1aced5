import type { CorrectionMessages } from './messages';

export const en: CorrectionMessages = {
	states: {
		occupied: (from, until) => `behind the line from ${from} ${until}.`,
		contested: (from, until) => `contested from ${from} ${until}.`,
		free: (from, until) => `not behind the line from ${from} ${until}.`
	},
	until: (date) => `to ${date}`,
	untilEnd: (date) => `to ${date}, the end of the record`,
	source: 'By'
};
