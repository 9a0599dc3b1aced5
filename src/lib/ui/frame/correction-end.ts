import { addDays, type IsoDate } from '$lib/domain/dataset/iso-date';
import { formatDate } from '$lib/domain/format';
import type { CorrectionMessages } from '$lib/i18n/correction/messages';
import type { Language } from '$lib/i18n/language/language';

/** To which day a correction holds: `to` is the first on which it does not. */
export function correctionEnd(
	to: IsoDate,
	lastDate: IsoDate,
	words: Pick<CorrectionMessages, 'until' | 'untilEnd'>,
	language: Language
): string {
	const last = addDays(to, -1);
	return last < lastDate
		? words.until(formatDate(last, language))
		: words.untilEnd(formatDate(lastDate, language));
}
