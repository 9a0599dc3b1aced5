import type { CorrectionMessages } from './messages';

export const en: CorrectionMessages = {
	states: {
		occupied: (from, to) => `behind the line from ${from} until before ${to}.`,
		contested: (from, to) => `contested from ${from} until before ${to}.`,
		free: (from, to) => `not behind the line from ${from} until before ${to}.`
	},
	source: 'By'
};
