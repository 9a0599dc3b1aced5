import type { Language } from '../../domain/language';
import { measured as en } from './en';
import type { MeasuredMessages } from './messages';
import { measured as uk } from './uk';

/** Both languages at once: they are few words, in code that is fetched after the first screen. */
export const measuredTexts: Readonly<Record<Language, MeasuredMessages>> = { en, uk };
