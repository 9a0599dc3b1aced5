import type { Dataset } from '$lib/domain/dataset/dataset';
import { depositFilterKinds, type DepositFilter } from '$lib/domain/estimate/deposit-filter';
import type { Speech } from '$lib/i18n/context';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { facetName } from './facet-name';

/** Every filter in force by name, as a sentence; empty where nothing is held back. */
export function filterSentence(
	filter: DepositFilter | undefined,
	dataset: Pick<Dataset, 'categories'>,
	speech: Speech
): string {
	if (filter === undefined) return '';
	const text = speech.messages.filter;
	const kinds = depositFilterKinds.flatMap((kind) => {
		const names = filter[kind].map((value) => {
			const name = facetName(kind, value, dataset, speech);
			// Letters of a classification mean something.
			return kind === 'categories' ? name : nameInSentence(name);
		});
		return names.length === 0 ? [] : [`${nameInSentence(text.kinds[kind])}: ${text.anyOf(names)}`];
	});
	return kinds.length === 0 ? '' : text.inForce(kinds.join('; '));
}
