import { spawnSync } from 'node:child_process';
import { runCommand } from '../../src/geodata/run-command';

/** What a command of the pipeline printed, and with what it exited. */
export interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command line as npm does, in a process of its own, which takes a second to start. */
export function spawned(...args: readonly string[]): Ran {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/geodata/main.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

/** Runs what the command line runs, in this process. */
export async function run(...args: readonly string[]): Promise<Ran> {
	let [stdout, stderr] = ['', ''];
	const status = await runCommand(args, {
		log: (line) => (stdout += `${line}\n`),
		error: (line) => (stderr += `${line}\n`),
		write: (text) => (stdout += text),
		terminal: {}
	});
	return { status, stdout, stderr };
}
