import type { FundEvent } from '../../domain/dataset/fund-event';
import type { LicenceState } from '../../domain/dataset/licence-state';
import type { Draft } from '../read/draft';
import { phraseBook, stated } from './phrase-book';

/** Who may work which deposit, in the words of the table of words. */
export function licenceStatesOf(draft: Draft): LicenceState[] {
	const phrase = phraseBook(draft);
	return draft.licenceStates.entries.map(({ value }) => ({
		...value,
		holder: stated(value.holder, phrase),
		note: stated(value.note, phrase)
	}));
}

/** Steps of the fund, in the words of the table of words. */
export function fundEventsOf(draft: Draft): FundEvent[] {
	const phrase = phraseBook(draft);
	return draft.fundEvents.entries.map(({ value }) => ({
		...value,
		note: stated(value.note, phrase)
	}));
}
