import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type Row = Draft['licenceStates']['entries'][number];

/** Nobody holds a right that is on offer, and who holds one of which nothing is known is not known either. */
const heldByNobody: readonly string[] = ['offered', 'ended', 'unknown'];

/** A licence state says where it comes from, and names a holder only where there is a right to hold. */
export function licenceStates(draft: Draft): Issue[] {
	return draft.licenceStates.entries.flatMap((row) => [...withoutSource(row), ...heldInVain(row)]);
}

function withoutSource({ id, value, at }: Row): Issue[] {
	if (value.sources.length > 0 || value.sourceUrl !== '') return [];
	return [
		errorAt(at('sources'), {
			record: id,
			found: 'neither sources nor source_url',
			expected: 'an id of sources.csv, or the address of a page',
			remedy: 'write where it is said, or delete the row: a deposit without one has no known state'
		})
	];
}

function heldInVain({ id, value, at }: Row): Issue[] {
	if (value.holder === '' || !heldByNobody.includes(value.state)) return [];
	return [
		errorAt(at('holder'), {
			record: id,
			found: `the holder "${value.holder}" of a right that is "${value.state}"`,
			expected: 'a holder only where the state is licensed, awarded or suspended',
			remedy: 'correct the state, or say in the note who held it'
		})
	];
}
