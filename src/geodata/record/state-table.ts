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
	/** Days, counted from the first day of the record, on which ISW has no vote; null: the file has not its votes. */
	readonly withoutIsw: readonly number[] | null;
	/** Places whose earlier state is kept on some days, because the votes on them do not agree. */
	readonly kept: readonly KeptPlace[];
}

/** A place whose earlier state is kept, on how many days, the first of them, and the last. */
export interface KeptPlace {
	readonly id: string;
	readonly days: number;
	readonly first: number;
	readonly last: number;
}

/** 0: no state; else one more than the index in `placeStates`. */
type StateCode = number;
/** `kept`: as on the day before. */
const codeOf = { ua: 1, ru: 2, contested: 3, kept: 4 } as const satisfies Readonly<
	Record<PlaceState | 'kept', StateCode>
>;

/** The day of `20260131`, counted from the first day of the record; null: it is none, or before it. */
function dayOfDate(date: string): number | null {
	const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
	const parsed = parseIsoDate(`${year}-${month}-${day}`);
	const days = parsed === null ? -1 : dayNumber(parsed) - dayNumber(firstDay);
	return days < 0 ? null : days;
}

interface DayOfFile {
	readonly day: number;
	readonly line: number;
	/** How many have a state on it. */
	places: number;
	/** How many ISW votes on. */
	isw: number;
}

/** A year of places, which may come by place or by day: a byte for each place and day. */
export function stateTable() {
	const columns = new Map<string, number | null>();
	const days: DayOfFile[] = [];
	const byPlace = new Map<string, Uint8Array>();
	let hasIsw = false;
	const columnOf = (date: string, line: number): number | null => {
		const known = columns.get(date);
		if (known !== undefined) return known;
		const day = dayOfDate(date);
		const column = day === null ? null : days.push({ day, line, places: 0, isw: 0 }) - 1;
		columns.set(date, column);
		return column;
	};
	/** The code that another row gave to this place and day, where it is another; else null. */
	const put = (id: string, column: number, state: PlaceState | 'kept'): StateCode | null => {
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
		/** Whether ISW votes on a place on a day; asked of each row of a file that has its votes. */
		putIsw: (column: number, votes: boolean) => {
			hasIsw = true;
			if (votes) days[column]!.isw++;
		},
		missing: (file: string) => missingDays(file, days),
		states: (): ControlStates => {
			const columnOn = new Map(days.map(({ day }, column) => [day, column]));
			const sorted = [...columnOn.keys()].sort((a, b) => a - b);
			return {
				first: sorted[0]!,
				days: sorted.length,
				ids: [...byPlace.keys()],
				withoutIsw: hasIsw ? sorted.filter((day) => days[columnOn.get(day)!]!.isw === 0) : null,
				kept: [...byPlace].flatMap(([id, codes]) => keptPlace(id, codes, sorted, columnOn)),
				stateOf: (id, day) => placeStates[(byPlace.get(id)?.[columnOn.get(day)!] ?? 0) - 1] ?? null
			};
		}
	};
}

function keptPlace(
	id: string,
	codes: Uint8Array,
	days: readonly number[],
	columnOn: ReadonlyMap<number, number>
): readonly KeptPlace[] {
	if (!codes.includes(codeOf.kept)) return [];
	const kept = days.filter((day) => codes[columnOn.get(day)!] === codeOf.kept);
	return [{ id, days: kept.length, first: kept[0]!, last: kept.at(-1)! }];
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
