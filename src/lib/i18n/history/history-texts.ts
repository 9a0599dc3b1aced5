import type { Language } from '../../domain/language';
import { history as en } from './en';
import type { HistoryMessages } from './messages';
import { history as uk } from './uk';

/** Both languages at once: they are few words, in code that is fetched after the first screen. */
export const historyTexts: Readonly<Record<Language, HistoryMessages>> = { en, uk };
