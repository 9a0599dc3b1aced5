import type { CorrectionMessages } from './messages';

export const uk: CorrectionMessages = {
	states: {
		occupied: (from, until) => `за лінією від ${from} ${until}.`,
		contested: (from, until) => `контроль не визначено від ${from} ${until}.`,
		free: (from, until) => `не за лінією від ${from} ${until}.`
	},
	until: (date) => `до ${date} включно`,
	untilEnd: (date) => `до ${date}, кінця запису`,
	source: 'За'
};
