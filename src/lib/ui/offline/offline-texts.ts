import { loadOffline } from '$lib/i18n/offline/load-offline';
import { partOfLanguage } from '$lib/state/part-of-language';

/** What is said where there is no network, fetched with what says it. */
export const offlineTexts = partOfLanguage(loadOffline);
