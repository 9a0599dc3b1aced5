import { loadSourceWords } from '$lib/i18n/source/load-source-words';
import { partOfLanguage } from '$lib/state/part-of-language';

/** Fetched when a card is opened: the first screen names no source. */
export const sourceTexts = partOfLanguage(loadSourceWords);
