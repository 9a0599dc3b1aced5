import { loadCompare } from '$lib/i18n/compare/load-compare';
import { partOfLanguage } from '$lib/state/part-of-language';

/** One for the page: whatever compares first fetches them. */
export const compareTextsOf = partOfLanguage(loadCompare);
