import { warningAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';

/** Every geology of a deposit has its Ukrainian; until it has, Ukrainian pages quote the English. */
export function depositTypes(draft: Draft): Issue[] {
	const known = draft.depositTypes.ids;
	// A table that cannot be read is reported as such.
	if (known === null) return [];
	const used = new Set(draft.deposits.entries.map(({ value }) => value.deposit_type));
	const seen = new Set<string>();
	const untranslated = draft.deposits.entries.flatMap(({ id, value, at }) => {
		const type = value.deposit_type;
		if (type === '' || known.has(type) || seen.has(type)) return [];
		seen.add(type);
		return warningAt(at('properties', 'deposit_type'), {
			record: id,
			found: `the deposit type "${type}", which has no Ukrainian`,
			expected: 'a row of deposit-types.csv for every deposit_type',
			remedy: `add a row to deposit-types.csv: ${type},…`
		});
	});
	// Where a deposit could not be read, a type may be its own.
	const all = draft.deposits.ids?.size === draft.deposits.entries.length;
	const unused = (all ? draft.depositTypes.entries : [])
		.filter(({ id }) => !used.has(id))
		.map(({ id, at }) =>
			warningAt(at('deposit_type'), {
				record: id,
				found: `the deposit type "${id}", which no deposit has`,
				expected: 'deposit types as the files of deposits/ write them, letter by letter',
				remedy: 'correct its spelling, or delete the row'
			})
		);
	return [...untranslated, ...unused];
}
