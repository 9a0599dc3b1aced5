import { ofLanguage } from '../language/of-language';
import type { OfflineMessages } from './messages';

/** What is said where there is no network, in one language. */
export const loadOffline = ofLanguage<OfflineMessages>({
	en: async () => (await import('./en')).offline,
	uk: async () => (await import('./uk')).offline
});
