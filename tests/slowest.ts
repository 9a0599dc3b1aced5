/** A test, or a file of tests, that has run. */
export interface Run {
	readonly name: string;
	/** Time that it took, ms. */
	readonly duration: number;
}

const shown = 10;

/** The ten slowest runs as lines of text, slowest first, in seconds. */
export function slowest(what: string, runs: readonly Run[]): string {
	const first = [...runs].sort((a, b) => b.duration - a.duration).slice(0, shown);
	const lines = first.map(({ name, duration }) => `${seconds(duration)}  ${name}`);
	return [`slowest ${what}:`, ...lines].join('\n');
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`.padStart(9);
