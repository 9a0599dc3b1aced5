import { ofLanguage } from '../language/of-language';
import type { SourceWords } from './messages';

/** The words that are said of a source wherever it is named, in one language. */
export const loadSourceWords = ofLanguage<SourceWords>({
	en: async () => (await import('./en')).sourceWords,
	uk: async () => (await import('./uk')).sourceWords
});
