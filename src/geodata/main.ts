import { runCommand, type Printer } from './run-command';

/** The command line of the geodata pipeline: the only file that prints or exits. */
const printer: Printer = {
	log: (line) => console.log(line),
	error: (line) => console.error(line),
	write: (text) => process.stdout.write(text),
	terminal: {
		isTTY: process.stderr.isTTY,
		hasColors: () => process.stderr.hasColors(),
		write: (text: string) => process.stderr.write(text)
	}
};

/** The message of a fault that no check foresaw, such as a full disk or raw data of another form. */
function fail(error: unknown): number {
	console.error(`Stopped: ${error instanceof Error ? error.message : String(error)}`);
	return 1;
}

process.exitCode = await runCommand(process.argv.slice(2), printer).catch(fail);
