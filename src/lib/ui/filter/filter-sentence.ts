import type { Dataset } from '$lib/domain/dataset/dataset';
import { depositFilterKinds } from '$lib/domain/estimate/deposit-filter';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import type { Speech } from '$lib/i18n/context';
import { contestedTexts } from '$lib/i18n/contested/contested-texts';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { facetName } from './facet-name';

/** Every filter in force by name, and how contested land is counted, as sentences; empty where all is as usual. */
export function filterSentence(
	{ filter, contested }: Pick<EstimateQuestion, 'filter' | 'contested'>,
	dataset: Pick<Dataset, 'categories'>,
	speech: Speech
): string {
	const text = speech.messages.filter;
	const counted =
		contested === undefined || contested === 'half'
			? ''
			: contestedTexts[speech.language].counted[contested];
	if (filter === undefined) return counted;
	const kinds = depositFilterKinds.flatMap((kind) => {
		const names = filter[kind].map((value) => {
			const name = facetName(kind, value, dataset, speech);
			// Letters of a classification mean something.
			return kind === 'categories' ? name : nameInSentence(name);
		});
		return names.length === 0 ? [] : [`${nameInSentence(text.kinds[kind])}: ${text.anyOf(names)}`];
	});
	return [kinds.length === 0 ? '' : text.inForce(kinds.join('; ')), counted]
		.filter(Boolean)
		.join(' ');
}
