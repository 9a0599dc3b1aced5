import type { Dataset } from '$lib/domain/dataset/dataset';
import type { SourceId } from '$lib/domain/dataset/deposit';
import type { DerivationSubject, ExternalSource } from '$lib/domain/derivation/derivation';
import { isTotalId } from '$lib/domain/derivation/derive-totals';
import { nameOf, type Language } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import type { DerivationMessages } from '$lib/i18n/derivation/messages';

/** Name of what a number is about, as it stands after words. */
export function subjectName(
	{ kind, id }: DerivationSubject,
	dataset: Dataset,
	language: Language,
	totals: DerivationMessages['totals']
): string {
	switch (kind) {
		case 'all':
			return totals[isTotalId(id) ? id : 'all'];
		case 'commodity':
			return nameInSentence(named(dataset.commodities, id, language));
		case 'deposit':
			return named(dataset.deposits, id, language);
		case 'category':
			return named(dataset.categories, id, language);
		case 'basin':
			return named(dataset.basins, id, language);
		case 'oblast':
			return named(
				dataset.oblasts.map((oblast) => ({ ...oblast, id: oblast.code })),
				id,
				language
			);
		default:
			return kind satisfies never;
	}
}

interface Named {
	readonly id: string;
	readonly nameEn: string;
	readonly nameUk: string;
}

function named(rows: readonly Named[], id: string, language: Language): string {
	const row = rows.find((candidate) => candidate.id === id);
	return row ? nameOf(row, language) : id;
}

/** A link text with the title that explains it; `url` is empty where there is no page. */
export interface SourceLink {
	readonly key: string;
	readonly text: string;
	readonly title: string;
	readonly url: string;
}

/** The sources of a number, those of the dataset first. */
export function sourceLinks(
	sources: readonly SourceId[],
	external: readonly ExternalSource[],
	dataset: Dataset
): readonly SourceLink[] {
	const listed = sources.flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []);
	return [
		...listed.map(({ id, title, publisher, url }) => ({ key: id, text: publisher, title, url })),
		...external.map(({ title, url }) => ({ key: `${title} ${url}`, text: title, title, url }))
	];
}
