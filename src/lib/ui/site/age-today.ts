import { dateOfDayNumber, type IsoDate } from '$lib/domain/dataset/iso-date';
import { ageOf } from '$lib/domain/dataset/record-age';
import { ageInWords } from '$lib/i18n/age/age-in-words';
import type { AgeMessages } from '$lib/i18n/age/messages';
import type { Language } from '$lib/i18n/language/language';

/** How long ago `end` is on the reader's day, in words; null where the reader's clock is before it. */
export function ageToday(end: IsoDate, language: Language, words: AgeMessages): string | null {
	const now = new Date();
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
	const age = ageOf(end, dateOfDayNumber(today));
	return age && ageInWords(age, language, words);
}
