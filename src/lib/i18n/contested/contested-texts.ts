import type { Language } from '../../domain/language';
import { en } from './en';
import type { ContestedMessages } from './messages';
import { uk } from './uk';

/** Both languages at once: they are few words, in code that is fetched after the first screen. */
export const contestedTexts: Readonly<Record<Language, ContestedMessages>> = { en, uk };
