import { ofLanguage } from '../language/of-language';
import type { BriefingMessages } from './messages';

/** The texts of the briefings in one language. */
export const loadBriefing = ofLanguage<BriefingMessages>({
	en: async () => (await import('./en')).briefing,
	uk: async () => (await import('./uk')).briefing
});
