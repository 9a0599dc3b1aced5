import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

type PlaceEntry = Draft['deposits']['entries'][number] | Draft['basins']['entries'][number];

/** A deposit or a basin lists at least one commodity and one source, each once. */
export function lists(draft: Draft): Issue[] {
	return [...draft.deposits.entries, ...draft.basins.entries].flatMap((entry) => [
		...listFaults(entry, 'commodities'),
		...listFaults(entry, 'sources')
	]);
}

function listFaults({ id, value, at }: PlaceEntry, name: 'commodities' | 'sources'): Issue[] {
	const items = value[name];
	if (items.length === 0) {
		const finding = { found: `no ${name}`, expected: 'at least one', remedy: 'add one' };
		return [errorAt(at('properties', name), { record: id, ...finding })];
	}
	return items.flatMap((item, i) => {
		if (items.indexOf(item) === i) return [];
		const finding = { found: `"${item}" twice`, expected: 'each once', remedy: 'delete one' };
		return [errorAt(at('properties', name, i), { record: id, ...finding })];
	});
}
