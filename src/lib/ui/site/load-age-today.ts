import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { loadAge } from '$lib/i18n/age/load-age';
import { partOfLanguage } from '$lib/state/part-of-language';
import { ageToday } from './age-today';

/** Tells how long ago a day is, in words of a language. */
export const ageTodayOf = partOfLanguage(async (language) => {
	const words = await loadAge(language);
	return (end: IsoDate) => ageToday(end, language, words);
});
