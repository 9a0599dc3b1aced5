import type { Briefing } from './briefing';
import { edited, type Edit, type EditKind } from './edit-briefing';

/** What a step changed, and what there was before (of a step that was done) or after it (of one that was undone). */
interface Step {
	readonly kind: EditKind;
	readonly other: Briefing;
}

/** A briefing with all that was done to it, which can be undone and done again. */
export interface EditHistory {
	readonly briefing: Briefing;
	/** The last one is undone first. */
	readonly past: readonly Step[];
	/** The last one is done again first. */
	readonly future: readonly Step[];
	/** The text that is being typed: further letters of it are the same step; null: none is. */
	readonly typing: string | null;
}

/** More steps nobody takes back. */
const mostSteps = 500;

export function historyOf(briefing: Briefing): EditHistory {
	return { briefing, past: [], future: [], typing: null };
}

/** The history after a change; the same one where nothing changes. */
export function done(history: EditHistory, edit: Edit): EditHistory {
	const briefing = edited(history.briefing, edit);
	const typing = typedField(edit);
	if (briefing === history.briefing) return history;
	const goesOn = typing !== null && typing === history.typing;
	const step: Step = { kind: edit.kind, other: history.briefing };
	const past = goesOn ? history.past : [...history.past, step].slice(-mostSteps);
	return { briefing, past, future: [], typing };
}

/** The history before its last step; null: there is none. */
export function undone({ briefing, past, future }: EditHistory): EditHistory | null {
	const step = past.at(-1);
	if (step === undefined) return null;
	return {
		briefing: step.other,
		past: past.slice(0, -1),
		future: [...future, { kind: step.kind, other: briefing }],
		typing: null
	};
}

/** The history with the step that was undone last; null: there is none. */
export function redone({ briefing, past, future }: EditHistory): EditHistory | null {
	const step = future.at(-1);
	if (step === undefined) return null;
	return {
		briefing: step.other,
		past: [...past, { kind: step.kind, other: briefing }],
		future: future.slice(0, -1),
		typing: null
	};
}

/** The text that was typed is finished: what is typed from now on is another step. */
export function settled(history: EditHistory): EditHistory {
	return history.typing === null ? history : { ...history, typing: null };
}

function typedField(edit: Edit): string | null {
	if (edit.kind === 'head') return `${edit.field} ${edit.language}`;
	if (edit.kind === 'say') return `${edit.scene} ${edit.field} ${edit.language}`;
	return null;
}
