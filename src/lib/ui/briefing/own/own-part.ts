import { loadOwnBriefing } from '$lib/i18n/own-briefing/load-own-briefing';
import { partOfLanguage } from '$lib/state/part-of-language';

/** The workshop with its texts: the page of one's own briefing is a shell until it is there. */
export const ownPart = partOfLanguage(async (language) => {
	const [{ default: OwnBriefing }, words] = await Promise.all([
		import('./OwnBriefing.svelte'),
		loadOwnBriefing(language)
	]);
	return { OwnBriefing, words };
});
