import { ofLanguage } from '../language/of-language';
import type { OwnBriefingMessages } from './messages';

/** The texts of a reader's own briefing in one language. */
export const loadOwnBriefing = ofLanguage<OwnBriefingMessages>({
	en: async () => (await import('./en')).ownBriefing,
	uk: async () => (await import('./uk')).ownBriefing
});
