/**
 * `after`, with every part that equals its counterpart in `before` taken from there: what did not change stays the same
 * object, so that whoever compares by identity does nothing. Looks into plain objects and arrays (counterparts have the
 * same key or index); anything else is the same only by `Object.is`. Changes neither.
 */
export function keepUnchanged<Value>(before: unknown, after: Value): Value {
	if (typeof after !== 'object' || after === null || before === after) return after;
	if (Array.isArray(after)) {
		return Array.isArray(before) ? (keptArray(before, after) as Value) : after;
	}
	return isPlain(before) && isPlain(after) ? (keptObject(before, after) as Value) : after;
}

/** A function that answers each value with the parts kept that equal those of the value before it. */
export function unchangedKeeper<Value>(): (after: Value) => Value {
	let before: Value | null = null;
	return (after) => (before = keepUnchanged(before, after));
}

/** Whether two values are equal, part by part, as `keepUnchanged` compares them. */
export const isSame = (before: unknown, after: unknown): boolean =>
	Object.is(keepUnchanged(before, after), before);

// Plain loops that copy late: every step of the timeline walks over some ten thousand values, nearly all of them equal.

function keptArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
	let same = before.length === after.length;
	let copy: unknown[] | null = null;
	for (let i = 0; i < after.length; i++) {
		const kept = keepUnchanged(before[i], after[i]);
		if (!Object.is(kept, before[i])) same = false;
		if (!Object.is(kept, after[i])) (copy ??= [...after])[i] = kept;
	}
	return same ? before : (copy ?? after);
}

type Plain = Readonly<Record<string, unknown>>;

function keptObject(before: Plain, after: Plain): Plain {
	const keys = Object.keys(after);
	let same = keys.length === Object.keys(before).length;
	let copy: Record<string, unknown> | null = null;
	for (const key of keys) {
		const kept = keepUnchanged(before[key], after[key]);
		if (!Object.is(kept, before[key]) || !Object.hasOwn(before, key)) same = false;
		if (!Object.is(kept, after[key])) (copy ??= { ...after })[key] = kept;
	}
	return same ? before : (copy ?? after);
}

function isPlain(value: unknown): value is Plain {
	return (
		typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
	);
}
