/** Monte Carlo: counts and seeds arrive formatted. Fetched with the part of the panel that draws. */
export interface DrawsMessages {
	readonly title: string;
	readonly explain: string;
	readonly start: (count: string) => string;
	readonly again: string;
	readonly cancel: string;
	readonly progress: string;
	readonly done: (count: string) => string;
	readonly cancelled: string;
	/** `place` null: all Ukraine. */
	readonly made: (count: string, seed: string, date: string, place: string | null) => string;
	readonly outdated: string;
	readonly caption: (date: string) => string;
	readonly share: string;
	readonly value: string;
	readonly median: string;
	readonly percentiles: string;
	readonly noValue: string;
	readonly failed: string;
	readonly method: string;
}
