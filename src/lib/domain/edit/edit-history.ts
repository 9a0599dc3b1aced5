import { changed, inverseOf, joined, type TextChange } from './text-change';

/**
 * What made a change: letters typed into the text, a cell of the table, a shape on the map, another file opened in its place,
 * its canonical form, or the text that it was opened with.
 */
export type EditKind = 'type' | 'cell' | 'shape' | 'open' | 'canonical' | 'revert';

export interface EditStep {
	readonly path: string;
	readonly kind: EditKind;
	readonly change: TextChange;
}

/** The texts of files with all that was done to them, in one order, which can be undone and done again. */
export interface EditHistory {
	/** By path below the folder. */
	readonly texts: ReadonlyMap<string, string>;
	/** The last one is undone first. */
	readonly past: readonly EditStep[];
	/** The last one is done again first. */
	readonly future: readonly EditStep[];
	/** Whether further letters at the same place are the same step. */
	readonly isTyping: boolean;
}

/** More steps, or longer ones (UTF-16 units), nobody takes back. */
const most = { steps: 500, units: 60_000_000 };

export const emptyHistory: EditHistory = {
	texts: new Map(),
	past: [],
	future: [],
	isTyping: false
};

/** The history with a file that was opened or closed (null), of which no step is known. */
export function withFile(history: EditHistory, path: string, text: string | null): EditHistory {
	const texts = new Map(history.texts);
	if (text === null) texts.delete(path);
	else texts.set(path, text);
	const others = (steps: readonly EditStep[]) => steps.filter((step) => step.path !== path);
	return {
		texts,
		past: others(history.past),
		future: others(history.future),
		isTyping: false
	};
}

/** The history after a step. Throws RangeError where no such file is open. */
export function done(history: EditHistory, step: EditStep): EditHistory {
	const texts = withChange(history.texts, step.path, step.change);
	const last = history.past.at(-1);
	const goesOn =
		history.isTyping && step.kind === 'type' && last?.kind === 'type' && last.path === step.path;
	const both = goesOn ? joined(last.change, step.change) : null;
	const past =
		both === null
			? [...history.past, step]
			: [...history.past.slice(0, -1), { ...step, change: both }];
	return { texts, past: kept(past), future: [], isTyping: step.kind === 'type' };
}

/** The history before its last step; null: there is none. */
export function undone({ texts, past, future }: EditHistory): EditHistory | null {
	const step = past.at(-1);
	if (step === undefined) return null;
	return {
		texts: withChange(texts, step.path, inverseOf(step.change)),
		past: past.slice(0, -1),
		future: [...future, step],
		isTyping: false
	};
}

/** The history with the step that was undone last; null: there is none. */
export function redone({ texts, past, future }: EditHistory): EditHistory | null {
	const step = future.at(-1);
	if (step === undefined) return null;
	return {
		texts: withChange(texts, step.path, step.change),
		past: [...past, step],
		future: future.slice(0, -1),
		isTyping: false
	};
}

/** What was typed is finished: what is typed from now on is another step. */
export function settled(history: EditHistory): EditHistory {
	return history.isTyping ? { ...history, isTyping: false } : history;
}

function withChange(
	texts: ReadonlyMap<string, string>,
	path: string,
	change: TextChange
): ReadonlyMap<string, string> {
	const text = texts.get(path);
	if (text === undefined) throw new RangeError(`expected the open file ${path}, found none`);
	return new Map(texts).set(path, changed(text, change));
}

function kept(past: readonly EditStep[]): readonly EditStep[] {
	let units = 0;
	const first = past.findLastIndex(({ change }) => {
		units += change.removed.length + change.inserted.length;
		return units > most.units;
	});
	return past.slice(Math.max(first + 1, past.length - most.steps));
}
