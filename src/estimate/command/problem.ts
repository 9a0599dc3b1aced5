/** A word of the command line that cannot be used as it stands. */
export interface Problem {
	readonly found: string;
	readonly expected: string;
}

/** Two lines: found, expected. */
export function formatProblem({ found, expected }: Problem): string {
	return `found     ${found}\nexpected  ${expected}`;
}
