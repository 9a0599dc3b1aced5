import { apaCitation, bibtexCitation, dayOf } from '$lib/export/citation';
import { formatDate } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import { startOfSentence } from '$lib/i18n/language/name-in-sentence';
import type { CitationMessages } from '$lib/i18n/share/messages';
import type { Shared } from './shared';

/** The citations that the panel offers, by the name of their format; `now` is when the page is read. */
export function citations(
	{ messages: { site }, language }: Speech,
	words: CitationMessages,
	{ title, version, url, draws }: Pick<Shared, 'title' | 'version' | 'url' | 'draws'>,
	now: Date
): readonly { readonly format: string; readonly citation: string }[] {
	const today = dayOf(now);
	const of = draws === null ? title : `${title}, ${words.intervals(draws)}`;
	const cited = {
		author: site.title,
		...{ title: startOfSentence(of), version, url },
		words: {
			version: words.version,
			dataSet: words.dataSet,
			retrieved: words.retrieved(formatDate(today, language)),
			accessed: words.accessed(today)
		}
	};
	return [
		{ format: 'APA', citation: apaCitation(cited) },
		{ format: 'BibTeX', citation: bibtexCitation(cited) }
	];
}
