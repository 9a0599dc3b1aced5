import type { IsoDate } from '$lib/domain/dataset/iso-date';
import { loadDate } from '$lib/i18n/date/load-date';
import { partOfLanguage } from '$lib/state/part-of-language';

/** Reads a typed date: the day, or in words of the page why it is none. Fetched when a field is entered. */
export const dateReaderOf = partOfLanguage(async (language) => {
	const [{ readWrittenDate }, { faults }] = await Promise.all([
		import('$lib/domain/dataset/written-date'),
		loadDate(language)
	]);
	return (typed: string): IsoDate | { readonly fault: string } => {
		const { date, fault } = readWrittenDate(typed);
		return date ?? { fault: faults[fault] };
	};
});
