/** One stretch of a text that gives way to another; `at` counts UTF-16 units. */
export interface TextChange {
	readonly at: number;
	readonly removed: string;
	readonly inserted: string;
}

/** The shortest single change from one text to another; null: they are the same. */
export function changeBetween(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let at = 0;
	while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at++;
	let [end, newEnd] = [before.length, after.length];
	while (end > at && newEnd > at && before.charCodeAt(end - 1) === after.charCodeAt(newEnd - 1)) {
		end--;
		newEnd--;
	}
	return { at, removed: before.slice(at, end), inserted: after.slice(at, newEnd) };
}

/** The text after a change that was made of it. */
export function changed(text: string, { at, removed, inserted }: TextChange): string {
	return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** What takes a change back. */
export function inverseOf({ at, removed, inserted }: TextChange): TextChange {
	return { at, removed: inserted, inserted: removed };
}

/** Two changes in a row as one, where the second goes on typing or deleting at the end of the first; else null. */
export function joined(first: TextChange, second: TextChange): TextChange | null {
	const end = first.at + first.inserted.length;
	if (second.removed === '' && second.at === end)
		return { ...first, inserted: first.inserted + second.inserted };
	if (second.inserted !== '' || second.at + second.removed.length !== end) return null;
	const kept = first.inserted.length - second.removed.length;
	return kept >= 0
		? { ...first, inserted: first.inserted.slice(0, kept) }
		: {
				at: second.at,
				removed: second.removed.slice(0, -kept) + first.removed,
				inserted: ''
			};
}
