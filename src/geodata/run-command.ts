import type { Issue } from '../lib/check/issue';
import { checkGeodata, reportIssues } from './check';
import { checkPaths, type Terminal } from './check-paths';
import { formatFiles } from './format-files';
import { help, parseCommand, type Command } from './command';
import type { CommandOutput } from './command-output';
import { recordReport } from './record/record-report';

/** Where a command says what it has to say. */
export interface Printer {
	/** A line to standard output. */
	readonly log: (line: string) => void;
	/** A line to standard error. */
	readonly error: (line: string) => void;
	/** To standard output as it is. */
	readonly write: (text: string) => void;
	/** For signs of life and colours. */
	readonly terminal: Terminal;
}

/** Runs a command of the pipeline as it was typed, e.g. `['check', 'geodata']`, and gives its exit code. */
export async function runCommand(args: readonly string[], printer: Printer): Promise<number> {
	const command = parseCommand(args);
	switch (command.name) {
		case 'help':
			printer.log(help);
			return 0;
		case 'unknown':
			printer.error(`${command.found}\n${command.expected}\n\n${help}`);
			return 2;
		case 'check':
			return check(command, printer);
		case 'build':
			return build(command, printer);
		case 'record':
			return record(command, printer);
		case 'format':
			return format(command.folder, printer);
		case 'diff':
			return diff(command, printer);
		case 'import': {
			const { runImport } = await import('./import/run-import');
			return told(await runImport(command.request), printer);
		}
		case 'new':
			return newRecord(command.request, printer);
		case 'export': {
			const { runExport } = await import('./import/run-export');
			return told(runExport(command), printer);
		}
		default:
			return command satisfies never;
	}
}

function check(command: Extract<Command, { name: 'check' }>, printer: Printer): number {
	return told(checkPaths(command, printer.terminal), printer);
}

function told({ out, error, code }: CommandOutput, printer: Printer): number {
	if (out !== '') printer.log(out);
	if (error !== '') printer.error(error);
	return code;
}

/** Stops before the last good output is touched when the data has an error. */
async function build(
	{ folder, out, cache }: Extract<Command, { name: 'build' }>,
	printer: Printer
): Promise<number> {
	const { geodata, report } = checkGeodata(folder);
	if (geodata === null) {
		printer.error(`${report}\n\nNothing was built: ${out} is as it was.`);
		return 1;
	}
	printer.log(report);
	const started = performance.now();
	const { buildAll } = await import('./build/build');
	const { keptDerivations } = await import('./kept/kept-derivations');
	buildAll({ geodata, folder, out, derivations: keptDerivations(cache) });
	printer.log(`Built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
	return 0;
}

/**
 * Writes the files of the occupation record, then checks them like any others; nothing on a fault of the inputs. With the
 * days of a control file of VIINA, nothing on a fault of the whole folder as it would be either.
 */
async function record(
	{ folder, viina }: Extract<Command, { name: 'record' }>,
	printer: Printer
): Promise<number> {
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
	const progress = (step: string) => printer.log(`${seconds().padStart(3)} s  ${step}`);
	const refuse = (issues: readonly Issue[]) => {
		printer.error(`${reportIssues(issues)}\n\nNothing was written: ${folder} is as it was.`);
		return 1;
	};
	const { addControlFile } = await import('./record/control-file');
	const added = viina === null ? null : addControlFile(folder, viina, progress);
	if (added !== null && added.changes === undefined) return refuse(added.issues);
	const { buildRecord, writeRecord } = await import('./record/record');
	const result = buildRecord(folder, progress, added?.changes, added?.doubts);
	if (result.record === null) return refuse(result.issues);
	const { files, summary } = result.record;
	for (const line of recordReport(summary)) printer.log(line);
	if (viina !== null) {
		progress('checking the folder as it would be');
		const { faultsWith } = await import('./import/carry-out');
		const faults = faultsWith(folder, files);
		if (faults.length > 0) return refuse(faults);
	}
	const changed = writeRecord(folder, files);
	for (const file of changed) printer.log(`wrote ${file}`);
	if (changed.length === 0)
		printer.log(`The record in ${folder} is what its inputs give: unchanged.`);
	return check({ name: 'check', paths: [folder], format: 'text' }, printer);
}

/** Steps go to standard error, so that the report alone is what a file or another program gets. */
async function diff(
	command: Extract<Command, { name: 'diff' }>,
	printer: Printer
): Promise<number> {
	const started = performance.now();
	const progress = (step: string) => {
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		printer.error(`${seconds.padStart(3)} s  ${step}`);
	};
	const { diffCommand } = await import('./diff/diff-command');
	const { keptDerivations } = await import('./kept/kept-derivations');
	const { out, error, code } = diffCommand(command, progress, keptDerivations());
	printer.write(out);
	if (error !== '') printer.error(error);
	return code;
}

/** Asks where somebody can answer; a pipe cannot. */
async function newRecord(
	request: Extract<Command, { name: 'new' }>['request'],
	printer: Printer
): Promise<number> {
	const { runNew } = await import('./new/run-new');
	const { openTerminal } = await import('./new/terminal');
	const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : null;
	try {
		return told(await runNew(request, terminal), printer);
	} finally {
		terminal?.close();
	}
}

function format(folder: string, printer: Printer): number {
	const { changed, left } = formatFiles(folder);
	for (const file of changed) printer.log(`formatted ${file}`);
	for (const { file, reason } of left) printer.error(`left as it is ${file}: ${reason}`);
	if (left.length === 0) return 0;
	printer.error(`\nTo see why: npm run geodata -- check ${folder}`);
	return 1;
}
