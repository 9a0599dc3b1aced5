import type { Language } from '../../domain/language';
import { scenarioMark as en } from './en';
import type { ScenarioMark } from './messages';
import { scenarioMark as uk } from './uk';

/** Both languages at once: they are few words, in code that is fetched after the first screen. */
export const scenarioMarks: Readonly<Record<Language, ScenarioMark>> = { en, uk };
