import { ofLanguage } from '../language/of-language';
import type { ReleaseMessages } from './messages';

/** What a release says of itself, in one language. */
export const loadRelease = ofLanguage<ReleaseMessages>({
	en: async () => (await import('./en')).release,
	uk: async () => (await import('./uk')).release
});
