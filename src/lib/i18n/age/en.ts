import type { AgeMessages } from './messages';

export const age: AgeMessages = {
	numerals: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
};
