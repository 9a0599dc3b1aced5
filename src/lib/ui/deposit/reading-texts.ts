import { loadReadings } from '$lib/i18n/source/load-readings';
import { partOfLanguage } from '$lib/state/part-of-language';

/** Fetched when a card is opened: the first screen names no source. */
export const readingTexts = partOfLanguage(loadReadings);
