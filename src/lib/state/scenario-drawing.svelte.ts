import {
	isInBox,
	onGrid,
	scenarioFault,
	type Corner,
	type Edit,
	type Scenario
} from '$lib/domain/what-if/scenario';
import type { ScenarioFault } from '$lib/domain/what-if/scenario';
import type { View } from '$lib/domain/view/view';
import type { ViewState } from './view.svelte';

/** What presses of the map mean. */
export type Pen =
	| {
			readonly kind: 'take' | 'free';
			/** The edit that grows; null: it has too few corners yet. */ readonly edit: number | null;
	  }
	| { readonly kind: 'move'; readonly end: 'from' | 'to' };

/** How a reader changes the scenario of the view: what is being drawn, and the steps that can be undone. */
export class ScenarioDrawing {
	readonly #view: ViewState;
	readonly #date: () => View['date'];
	/** Whether the panel is open: the corners then stand on the map. */
	active = $state(false);
	pen = $state.raw<Pen | null>(null);
	/** Corners of an outline that has fewer than three. */
	begun = $state.raw<readonly Corner[]>([]);
	/** The ends of a move that were picked on the map. */
	ends = $state.raw<Readonly<Record<'from' | 'to', Corner | null>>>({ from: null, to: null });
	fault = $state.raw<ScenarioFault['kind'] | null>(null);
	#past = $state.raw<readonly Scenario[]>([]);
	#future = $state.raw<readonly Scenario[]>([]);
	/** What it was before a drag began. */
	#before: Scenario | null = null;

	readonly scenario: Scenario = $derived.by(() => this.#view.current.scenario);

	/** `date`: the day that is shown, which a scenario states. */
	constructor(view: ViewState, date: () => View['date']) {
		this.#view = view;
		this.#date = date;
	}

	get canUndo(): boolean {
		return this.#past.length > 0 || this.begun.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Makes it the scenario of the view, as a step that can be undone; false: it is none, and `fault` says why. */
	change(next: Scenario): boolean {
		const before = this.#before ?? this.scenario;
		if (!this.#isGood(next)) return false;
		this.#before = null;
		this.#past = [...this.#past, before];
		this.#future = [];
		this.#choose(next);
		return true;
	}

	/** While a corner is dragged: shown, and no step yet. */
	preview(next: Scenario): void {
		if (!this.#isGood(next)) return;
		this.#before ??= this.scenario;
		this.#view.preview({ scenario: next, date: this.#date() });
	}

	/** Ends a drag: what it led to is one step. */
	drop(): void {
		if (this.#before !== null) this.change(this.scenario);
	}

	undo(): void {
		this.fault = null;
		if (this.begun.length > 0) {
			this.begun = this.begun.slice(0, -1);
			return;
		}
		const last = this.#past.at(-1);
		if (last === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.scenario];
		this.#lay(last);
	}

	redo(): void {
		const next = this.#future.at(-1);
		if (next === undefined) return;
		this.fault = null;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.scenario];
		this.#lay(next);
	}

	clear(): void {
		this.lift();
		if (this.scenario.length > 0) this.change([]);
	}

	take(kind: 'take' | 'free'): void {
		this.lift();
		this.pen = { kind, edit: null };
	}

	pick(end: 'from' | 'to'): void {
		this.lift();
		this.pen = { kind: 'move', end };
	}

	/** Nothing is drawn any longer. */
	lift(): void {
		this.pen = null;
		this.begun = [];
		this.fault = null;
	}

	/** A place that was pressed or typed; false: it cannot be taken, and `fault` says why. */
	place(at: Corner): boolean {
		const { pen } = this;
		const corner = onGrid(at);
		if (pen === null) return false;
		if (!isInBox(corner)) {
			this.fault = 'outside';
			return false;
		}
		this.fault = null;
		if (pen.kind === 'move') {
			this.ends = { ...this.ends, [pen.end]: corner };
			this.pen = null;
			return true;
		}
		return pen.edit === null ? this.#begin(pen.kind, corner) : this.#grow(pen.edit, corner);
	}

	/** A press of the map; false: nothing is drawn, and what lies there is meant. */
	pressed(at: Corner): boolean {
		if (this.pen === null) return false;
		this.place(at);
		return true;
	}

	moveCorner(edit: number, corner: number, to: Corner, how: 'preview' | 'change'): boolean {
		const next = withCorner(this.scenario, edit, corner, onGrid(to));
		if (how === 'change') return this.change(next);
		this.preview(next);
		return true;
	}

	/** The last of three takes its outline along. */
	removeCorner(edit: number, corner: number): void {
		const found = this.scenario[edit];
		if (found === undefined || found.kind === 'move') return;
		const corners = found.corners.filter((_, i) => i !== corner);
		if (corners.length < 3) return this.remove(edit);
		this.change(this.scenario.with(edit, { ...found, corners }));
	}

	remove(edit: number): void {
		this.lift();
		this.change(this.scenario.filter((_, i) => i !== edit));
	}

	#begin(kind: 'take' | 'free', corner: Corner): boolean {
		const corners = [...this.begun, corner];
		if (corners.length < 3) {
			this.begun = corners;
			return true;
		}
		const edit = this.scenario.length;
		if (!this.change([...this.scenario, { kind, corners }])) return false;
		this.begun = [];
		this.pen = { kind, edit };
		return true;
	}

	#grow(edit: number, corner: Corner): boolean {
		const found = this.scenario[edit];
		if (found === undefined || found.kind === 'move') return false;
		return this.change(this.scenario.with(edit, { ...found, corners: [...found.corners, corner] }));
	}

	#isGood(next: Scenario): boolean {
		this.fault = scenarioFault(next)?.kind ?? null;
		return this.fault === null;
	}

	/** An edit that is gone grows no longer. */
	#lay(next: Scenario): void {
		this.#before = null;
		if (this.pen?.kind !== 'move' && this.pen?.edit != null && this.pen.edit >= next.length)
			this.lift();
		this.#choose(next);
	}

	#choose(scenario: Scenario): void {
		this.#view.choose(scenario.length === 0 ? { scenario } : { scenario, date: this.#date() });
	}
}

function withCorner(scenario: Scenario, edit: number, corner: number, to: Corner): Scenario {
	const found = scenario[edit];
	if (found === undefined) return scenario;
	const changed: Edit =
		found.kind === 'move'
			? { ...found, [corner === 0 ? 'from' : 'to']: to }
			: { ...found, corners: found.corners.with(corner, to) };
	return scenario.with(edit, changed);
}
