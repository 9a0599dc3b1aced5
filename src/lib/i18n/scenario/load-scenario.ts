import { ofLanguage } from '../language/of-language';
import type { ScenarioMessages } from './messages';

/** The texts of a scenario in one language: fetched when a reader first asks for one. */
export const loadScenario = ofLanguage<ScenarioMessages>({
	en: async () => (await import('./en')).scenario,
	uk: async () => (await import('./uk')).scenario
});
