import { addDays, dayNumber, parseIsoDate } from '../../lib/domain/dataset/iso-date';
import { errorAt, type Issue } from '../../lib/check/issue';
import { placeStates } from '../../lib/check/read/record-tables';
import { firstDay } from './place';

export type PlaceState = (typeof placeStates)[number];

/** What a control file says of its places. */
export interface ControlStates {
	/** First day of the file, counted from the first day of the record, and how many days it has. */
	readonly first: number;
	readonly days: number;
	/** Per geonameid the state on each day; null: the file has none for that day. */
	readonly stateOf: (id: string, day: number) => PlaceState | null;
	readonly ids: readonly string[];
}

/** 0: no state; else one more than the index in `placeStates`. */
type StateCode = number;
const codeOf: Readonly<Record<PlaceState, StateCode>> = { ua: 1, ru: 2, contested: 3 };

/** The day of `20260131`, counted from the first day of the record; null: it is none, or before it. */
function dayOfDate(date: string): number | null {
	const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
	const parsed = parseIsoDate(`${year}-${month}-${day}`);
	const days = parsed === null ? -1 : dayNumber(parsed) - dayNumber(firstDay);
	return days < 0 ? null : days;
}

/** A year of places, which may come by place or by day: a byte for each place and day. */
export function stateTable() {
	const columns = new Map<string, number | null>();
	const days: { readonly day: number; readonly line: number; places: number }[] = [];
	const byPlace = new Map<string, Uint8Array>();
	const columnOf = (date: string, line: number): number | null => {
		const known = columns.get(date);
		if (known !== undefined) return known;
		const day = dayOfDate(date);
		const column = day === null ? null : days.push({ day, line, places: 0 }) - 1;
		columns.set(date, column);
		return column;
	};
	/** The code that another row gave to this place and day, where it is another; else null. */
	const put = (id: string, column: number, state: PlaceState): StateCode | null => {
		let own = byPlace.get(id);
		if (own === undefined || column >= own.length) {
			const longer = new Uint8Array(Math.max(512, 2 * (own?.length ?? 0)));
			longer.set(own ?? []);
			byPlace.set(id, (own = longer));
		}
		const before = own[column]!;
		if (before === 0) days[column]!.places++;
		own[column] = codeOf[state];
		return before === 0 || before === codeOf[state] ? null : before;
	};
	return {
		columnOf,
		put,
		missing: (file: string) => missingDays(file, days),
		states: (): ControlStates => {
			const columnOn = new Map(days.map(({ day }, column) => [day, column]));
			const sorted = [...columnOn.keys()].sort((a, b) => a - b);
			return {
				first: sorted[0]!,
				days: sorted.length,
				ids: [...byPlace.keys()],
				stateOf: (id, day) => placeStates[(byPlace.get(id)?.[columnOn.get(day)!] ?? 0) - 1] ?? null
			};
		}
	};
}

/** A day with fewer than this part of the places of the fullest day is not all there. */
const leastPart = 0.5;

function missingDays(
	file: string,
	days: readonly { readonly day: number; readonly line: number; readonly places: number }[]
): readonly Issue[] {
	const missing = (line: number, found: string, expected: string) =>
		errorAt(
			{ file, line, column: 1 },
			{ record: '', found, expected, remedy: 'fetch the zip again, or wait for a whole one' }
		);
	if (days.length === 0) return [missing(1, 'no row', 'rows for each place and day')];
	const most = Math.max(...days.map(({ places }) => places));
	const sorted = days.toSorted((a, b) => a.day - b.day);
	return sorted.flatMap(({ day, line, places }, i) => {
		const date = addDays(firstDay, day);
		const before = sorted[i - 1]?.day ?? day - 1;
		const every = `rows for every day from ${addDays(firstDay, sorted[0]!.day)} to ${addDays(firstDay, sorted.at(-1)!.day)}`;
		const gap =
			before === day - 1
				? []
				: [missing(line, `no day between ${addDays(firstDay, before)} and ${date}`, every)];
		const thin =
			places >= leastPart * most
				? []
				: [missing(line, `rows for ${places} places on ${date}`, `some ${most}, as on other days`)];
		return [...gap, ...thin];
	});
}
