import { tidiedParams } from './link-text';
import type { Drop, Dropped } from './query-values';

/** How one part of a state stands in a query string. */
export interface Parameter<State, Known> {
	readonly name: string;
	/**
	 * What the query string says of it; nothing where it says nothing. What cannot be read is named by `drop`. `state`: as
	 * read so far.
	 */
	readonly read: (
		params: URLSearchParams,
		known: Known,
		drop: Drop,
		state: State
	) => Partial<State>;
	/** Null: the default, which a link leaves out. */
	readonly write: (state: State) => string | null;
}

export interface ReadState<State> {
	readonly state: State;
	readonly dropped: readonly Dropped[];
}

/**
 * The state that a query string describes. Total: what cannot be read is left as it is in `initial` and named in `dropped`.
 * A setting without a value is not set. `others`: names that stand for something else, and are no fault.
 */
export function readParameters<State, Known>(
	link: URLSearchParams,
	parameters: readonly Parameter<State, Known>[],
	initial: State,
	known: Known,
	others: ReadonlySet<string>
): ReadState<State> {
	const dropped: Dropped[] = [];
	const drop: Drop = (parameter, value, reason) => void dropped.push({ parameter, value, reason });
	const names = new Set(parameters.map(({ name }) => name));
	const params = new URLSearchParams();
	for (const [name, value] of tidiedParams(link)) {
		if (names.has(name)) {
			if (value !== '') params.append(name, value);
		} else if (!others.has(name)) drop(name, value, 'unknown-parameter');
	}
	for (const name of names) {
		for (const value of params.getAll(name).slice(1)) drop(name, value, 'repeated');
	}
	const state = parameters.reduce<State>(
		(read, parameter) => ({ ...read, ...parameter.read(params, known, drop, read) }),
		initial
	);
	return { state, dropped };
}

/** The query string of a state; defaults are left out, the order is that of the table. Inverse of `readParameters`. */
export function writeParameters<State>(
	parameters: readonly Pick<Parameter<State, never>, 'name' | 'write'>[],
	state: State
): URLSearchParams {
	const params = new URLSearchParams();
	for (const { name, write } of parameters) {
		const text = write(state);
		if (text !== null) params.set(name, text);
	}
	return params;
}
