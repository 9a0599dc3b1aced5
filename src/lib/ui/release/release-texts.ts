import { loadRelease } from '$lib/i18n/release/load-release';
import { partOfLanguage } from '$lib/state/part-of-language';

/** What a release says of itself, fetched with what says it. */
export const releaseTexts = partOfLanguage(loadRelease);
