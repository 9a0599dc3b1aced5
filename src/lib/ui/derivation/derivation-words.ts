import type { Dataset } from '$lib/domain/dataset/dataset';
import { sourcesInOrder } from '$lib/domain/dataset/sources-in-order';
import type { Source, SourceId } from '$lib/domain/dataset/deposit';
import type { DerivationSubject, ExternalSource } from '$lib/domain/derivation/derivation';
import type { Language } from '$lib/domain/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import type { DerivationMessages } from '$lib/i18n/derivation/messages';
import { subjectName } from '$lib/i18n/derivation/subject-name';

/** Name of what a number is about, as it stands after words. */
export function subjectInSentence(
	subject: DerivationSubject,
	dataset: Dataset,
	language: Language,
	totals: DerivationMessages['totals']
): string {
	const name = subjectName(subject, dataset, language, totals);
	return subject.kind === 'commodity' ? nameInSentence(name) : name;
}

/** A link text with the title that explains it; `url` is empty where there is no page. */
export interface SourceLink {
	readonly key: string;
	readonly text: string;
	readonly title: string;
	readonly url: string;
	/** Null: it is none of the sources of the data. */
	readonly source: Source | null;
}

/** The sources of a number, those of the dataset first. */
export function sourceLinks(
	sources: readonly SourceId[],
	external: readonly ExternalSource[],
	dataset: Dataset
): readonly SourceLink[] {
	const listed = sourcesInOrder(dataset.sources, sources);
	return [
		...listed.map((source) => ({
			...{ key: source.id, text: source.publisher, title: source.title, url: source.url, source }
		})),
		...external.map(({ title, url }) => ({
			...{ key: `${title} ${url}`, text: title, title, url, source: null }
		}))
	];
}
