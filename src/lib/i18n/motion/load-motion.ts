import { ofLanguage } from '../language/of-language';
import type { MotionMessages } from './messages';

/** The texts of animated pictures, in one language. */
export const loadMotion = ofLanguage<MotionMessages>({
	en: async () => (await import('./en')).motion,
	uk: async () => (await import('./uk')).motion
});
