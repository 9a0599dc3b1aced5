import type { Deck, DeckView } from '$lib/export/slides/deck';
import type { Speech } from '$lib/i18n/context';
import type { SlidesMessages } from '$lib/i18n/slides/messages';

/** A file of slides. `lead`: on a slide before the others; null: there is none. */
export function deckOf(
	title: string,
	lead: string | null,
	views: readonly DeckView[],
	{ language, messages }: Speech,
	{ names }: SlidesMessages
): Deck {
	return { language, title, lead, author: messages.site.title, views, names };
}
