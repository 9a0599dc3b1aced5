/** What a command prints, and with what it exits: 0 done, 1 the input or the data has errors, 2 not understood. */
export interface CommandOutput {
	readonly out: string;
	readonly error: string;
	readonly code: 0 | 1 | 2;
}
