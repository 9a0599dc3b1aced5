import { ofLanguage } from '../language/of-language';
import type { SourceReadings } from './messages';

/** The words for how much of a source was read, in one language. */
export const loadReadings = ofLanguage<SourceReadings>({
	en: async () => (await import('./en')).readings,
	uk: async () => (await import('./uk')).readings
});
