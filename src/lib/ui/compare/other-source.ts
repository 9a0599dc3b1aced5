import type { Timeline } from '$lib/domain/dataset/timeline';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { CompareMessages } from '$lib/i18n/compare/messages';
import { titleOf, type Language } from '$lib/i18n/language/language';

/** That the lines of two observations come from different sources; null: they do not. */
export function otherSource(
	{ observations, origins }: Timeline,
	earlier: IsoDate,
	later: IsoDate,
	text: CompareMessages,
	language: Language
): string | null {
	const originOf = (date: IsoDate) => observations.find((one) => one.date === date)?.origin;
	const [first, second] = [earlier, later].map((date) => {
		const id = originOf(date);
		return origins.find((one) => one.id === id);
	});
	if (first === undefined || second === undefined || first === second) return null;
	return text.otherSource(titleOf(first, language), titleOf(second, language));
}
