import type { IsoDate } from '../../domain/dataset/iso-date';
import { errorAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';

/** A date or a year of something that has happened, as it is written. */
interface Dated {
	readonly record: string;
	readonly text: string;
	readonly place: () => Place;
}

/** What has been observed, published or done lies behind us. `today`: the day of the check. */
export function futureDates(draft: Draft, today: IsoDate): Issue[] {
	const thisYear = Number(today.slice(0, 4));
	return [
		// A partial date is compared as far as it goes.
		...daysOf(draft).filter(({ text }) => text > today.slice(0, text.length)),
		...yearsOf(draft).filter(({ text }) => yearsIn(text).some((year) => year > thisYear))
	].map(({ record, text, place }) =>
		errorAt(place(), {
			record,
			found: `"${text}", which lies in the future`,
			expected: `a date up to ${today}`,
			remedy: 'correct the date'
		})
	);
}

function daysOf(draft: Draft): readonly Dated[] {
	const dated = (
		rows: readonly { readonly id: string; readonly at: (column: string) => Place }[],
		column: string,
		textOf: (row: number) => string | null
	) =>
		rows.flatMap(({ id, at }, i): Dated[] => {
			const text = textOf(i);
			return text === null ? [] : [{ record: id, text, place: () => at(column) }];
		});
	const { events, fundEvents, observations, licenceStates, controlFlags, corrections } = draft;
	return [
		...dated(events.entries, 'date', (i) => events.entries[i]!.value.date),
		...dated(fundEvents.entries, 'date', (i) => fundEvents.entries[i]!.value.date),
		...dated(observations.entries, 'date', (i) => observations.entries[i]!.value.date),
		...dated(licenceStates.entries, 'since', (i) => licenceStates.entries[i]!.value.since),
		...dated(controlFlags.entries, 'from', (i) => controlFlags.entries[i]!.value.from),
		...dated(corrections.entries, 'from', (i) => corrections.entries[i]!.value.from)
	];
}

function yearsOf({ sources, balance, deposits, basins }: Draft): readonly Dated[] {
	return [
		...sources.entries.map(({ id, value, at }) => ({
			...{ record: id, text: value.year, place: () => at('year') }
		})),
		...balance.entries.map(({ id, value, at }) => ({
			...{ record: id, text: value.year, place: () => at('year') }
		})),
		...[...deposits.entries, ...basins.entries].flatMap(({ id, value, at }) =>
			value.figures.map(({ year }, i) => ({
				...{ record: id, text: year, place: () => at('properties', 'figures', i, 'year') }
			}))
		)
	];
}

function yearsIn(text: string): readonly number[] {
	return (text.match(/\b\d{4}\b/g) ?? []).map(Number);
}
