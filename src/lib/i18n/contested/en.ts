import type { ContestedMessages } from './messages';

export const en: ContestedMessages = {
	land: 'Contested land counts as',
	counts: {
		half: 'half behind the line, either side in the interval',
		behind: 'behind the line',
		free: 'not behind the line'
	},
	counted: {
		behind: 'Contested land is counted as behind the line.',
		free: 'Contested land is counted as not behind the line.'
	}
};
