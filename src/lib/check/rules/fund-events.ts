import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** What the time axis has already is not told twice: neither under its id nor of its day by its page. */
export function fundEvents({ events, fundEvents: rows }: Draft): Issue[] {
	return rows.entries.flatMap(({ id, value, at }) => {
		const told = events.entries.find(
			(event) =>
				event.id === id ||
				(event.value.date === value.date.valueOf() && event.value.sourceUrl === value.sourceUrl)
		);
		if (told === undefined) return [];
		const { file, line } = told.at('id');
		return [
			errorAt(at('id'), {
				record: id,
				found: `an event that ${file}:${line} has already, as "${told.id}"`,
				expected: 'events that are not in events.csv',
				remedy: 'delete one of the two rows'
			})
		];
	});
}
