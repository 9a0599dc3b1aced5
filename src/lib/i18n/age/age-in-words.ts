import type { Age } from '../../domain/dataset/record-age';
import type { Language } from '../language/language';
import type { AgeMessages } from './messages';

/** How long ago something was: `seven months ago`, `сім місяців тому`. */
export function ageInWords(
	{ value, unit }: Age,
	language: Language,
	{ numerals }: AgeMessages
): string {
	// Of days alone: `last month` would be the one before this of the calendar.
	const numeric = unit === 'day' ? 'auto' : 'always';
	return new Intl.RelativeTimeFormat(language, { numeric })
		.formatToParts(-value, unit)
		.map((part) => (part.type === 'integer' && numerals[value - 2]) || part.value)
		.join('');
}
