import type { CorrectionMessages } from './messages';

export const uk: CorrectionMessages = {
	states: {
		occupied: (from, to) => `за лінією від ${from} і до дня перед ${to}.`,
		contested: (from, to) => `спірне від ${from} і до дня перед ${to}.`,
		free: (from, to) => `не за лінією від ${from} і до дня перед ${to}.`
	},
	source: 'За'
};
