import type { AgeMessages } from './messages';

export const age: AgeMessages = {
	numerals: ['два', 'три', 'чотири', 'п’ять', 'шість', 'сім', 'вісім', 'дев’ять', 'десять']
};
