import type { Commodity } from '../../domain/dataset/commodity';
import type { CriticalLists } from '../../domain/dataset/critical-lists';
import type { Draft } from '../read/draft';
import { phraseBook, stated } from './phrase-book';

/** Every commodity; one that no row puts on the EU list is not called critical. */
export function commoditiesOf({ commodities, criticalLists }: Draft): Commodity[] {
	const critical = new Set(
		criticalLists.entries.flatMap(({ value }) =>
			value.euCritical === true ? [value.commodity] : []
		)
	);
	return commodities.entries.map(({ value }) => ({
		...value,
		euCritical: critical.has(value.id)
	}));
}

/** Which lists have each commodity, in the words of the table of words. */
export function criticalListsOf(draft: Draft): CriticalLists[] {
	const phrase = phraseBook(draft);
	return draft.criticalLists.entries.map(({ value: { leadingProducer, note, ...row } }) => ({
		...row,
		leadingProducer: leadingProducer && {
			...leadingProducer,
			basis: phrase(leadingProducer.basis)
		},
		note: stated(note, phrase)
	}));
}
