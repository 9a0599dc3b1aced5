import type { Issue } from '../../lib/check/issue';
import { notesIn } from '../assemble/assemble-texts';
import type { Draft, DraftDeposit } from '../read/draft';
import { wordingIssues, type Saying } from './wording';

/** Notes and places of deposits have both languages. */
export function depositWords(draft: Draft): Issue[] {
	const common = {
		complete: draft.deposits.ids?.size === draft.deposits.entries.length,
		speaker: 'deposit',
		files: 'deposits/',
		languages: 'English and Ukrainian'
	};
	return [
		...wordingIssues({
			...common,
			file: 'deposit-notes.csv',
			column: 'note',
			table: draft.depositNotes,
			member: 'notes',
			said: sayings(draft, 'notes', ({ value }) => notesIn(value.notes))
		}),
		...wordingIssues({
			...common,
			file: 'location-sources.csv',
			column: 'location_source',
			table: draft.locationSources,
			member: 'location_source',
			said: sayings(draft, 'location_source', ({ value }) =>
				value.location_source === '' ? [] : [value.location_source]
			)
		})
	];
}

function sayings(
	draft: Draft,
	member: 'notes' | 'location_source',
	textsOf: (deposit: DraftDeposit) => readonly string[]
): Saying[] {
	return draft.deposits.entries.flatMap((deposit) =>
		textsOf(deposit).map((text) => ({
			text,
			record: deposit.id,
			place: deposit.at('properties', member)
		}))
	);
}
