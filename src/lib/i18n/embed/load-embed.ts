import { ofLanguage } from '../language/of-language';
import type { EmbedMessages } from './messages';

/** The texts of the panel that makes the code of an embed, in one language. */
export const loadEmbed = ofLanguage<EmbedMessages>({
	en: async () => (await import('./en')).embed,
	uk: async () => (await import('./uk')).embed
});
