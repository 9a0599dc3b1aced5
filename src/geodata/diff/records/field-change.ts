import { emptyText, textOfValue, type RawRecord, type RawValue } from './raw-record';

/** A field whose value is another; null: the record has or had no such field, or no such item in its list. */
export interface FieldChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** What differs between the fields of two states of a record, in the order of the file. */
export function fieldChanges(before: RawRecord, after: RawRecord): readonly FieldChange[] {
	const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
	return [...names].flatMap((field) => {
		const [old, now] = [before.fields.get(field), after.fields.get(field)];
		return changeOf(field, old, now);
	});
}

function changeOf(
	field: string,
	old: RawValue | undefined,
	now: RawValue | undefined
): readonly FieldChange[] {
	if (JSON.stringify(old) === JSON.stringify(now)) return [];
	if (old === undefined) return [{ field, before: null, after: textOfValue(now!) }];
	if (now === undefined) return [{ field, before: textOfValue(old), after: null }];
	if (typeof old === 'string' || typeof now === 'string') return [wholly(field, old, now)];
	const [gone, come] = [old.filter((item) => !now.includes(item)), itemsOnlyOf(now, old)];
	const isReordered = gone.length + come.length === 0 || gone.length === old.length;
	if (isReordered) return [wholly(field, old, now)];
	const text = (items: readonly string[]) => (items.length === 0 ? null : textOfValue(items));
	return [{ field, before: text(gone), after: text(come) }];
}

const itemsOnlyOf = (list: readonly string[], other: readonly string[]) =>
	list.filter((item) => !other.includes(item));

const wholly = (field: string, old: RawValue, now: RawValue): FieldChange => ({
	...{ field, before: textOfValue(old), after: textOfValue(now) }
});

/** Longer values are cut to where they differ. */
const longest = 90;
/** How much of what is the same stands before a difference. */
const context = 20;

/** `value: 10 → 20`, `sources, new: gem-gcmt`, `notes, gone: …`. */
export function changeText({ field, before, after }: FieldChange): string {
	if (before === null) return `${field}, new: ${cut(after ?? emptyText, 0)}`;
	if (after === null) return `${field}, gone: ${cut(before, 0)}`;
	const from = Math.max(0, commonStart(before, after) - context);
	return `${field}: ${cut(before, from)} → ${cut(after, from)}`;
}

/** A field of a record that came or went as a whole: `status: explored`. */
export function fieldText({ field, before, after }: FieldChange): string {
	return `${field}: ${cut(after ?? before ?? emptyText, 0)}`;
}

function commonStart(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	return at;
}

function cut(text: string, from: number): string {
	const letters = [...text];
	if (letters.length <= longest) return text;
	const start = Math.min(from, letters.length - 1);
	const end = start + longest;
	const shown = letters.slice(start, end).join('');
	return `${start > 0 ? '…' : ''}${shown}${end < letters.length ? '…' : ''}`;
}
