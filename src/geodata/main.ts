import type { Issue } from '../lib/check/issue';
import { checkGeodata, reportIssues } from './check';
import { checkPaths } from './check-paths';
import { formatFiles } from './format-files';
import { help, parseCommand, type Command } from './command';
import type { CommandOutput } from './command-output';
import { recordReport } from './record/record-report';

/** The command line of the geodata pipeline: the only file that prints or exits. */
async function main(args: readonly string[]): Promise<number> {
	const command = parseCommand(args);
	switch (command.name) {
		case 'help':
			console.log(help);
			return 0;
		case 'unknown':
			console.error(`${command.found}\n${command.expected}\n\n${help}`);
			return 2;
		case 'check':
			return check(command);
		case 'build':
			return build(command);
		case 'record':
			return record(command);
		case 'format':
			return format(command.folder);
		case 'diff':
			return diff(command);
		case 'import': {
			const { runImport } = await import('./import/run-import');
			return told(await runImport(command.request));
		}
		case 'new':
			return newRecord(command.request);
		case 'export': {
			const { runExport } = await import('./import/run-export');
			return told(runExport(command));
		}
		default:
			return command satisfies never;
	}
}

function check(command: Extract<Command, { name: 'check' }>): number {
	const terminal = {
		isTTY: process.stderr.isTTY,
		hasColors: () => process.stderr.hasColors(),
		write: (text: string) => process.stderr.write(text)
	};
	return told(checkPaths(command, terminal));
}

function told({ out, error, code }: CommandOutput): number {
	if (out !== '') console.log(out);
	if (error !== '') console.error(error);
	return code;
}

/** Stops before the last good output is touched when the data has an error. */
async function build({ folder, out, cache }: Extract<Command, { name: 'build' }>): Promise<number> {
	const { geodata, report } = checkGeodata(folder);
	if (geodata === null) {
		console.error(`${report}\n\nNothing was built: ${out} is as it was.`);
		return 1;
	}
	console.log(report);
	const started = performance.now();
	const { buildAll } = await import('./build/build');
	const { keptDerivations } = await import('./kept/kept-derivations');
	buildAll({ geodata, folder, out, derivations: keptDerivations(cache) });
	console.log(`Built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
	return 0;
}

/**
 * Writes the files of the occupation record, then checks them like any others; nothing on a fault of the inputs. With the
 * days of a control file of VIINA, nothing on a fault of the whole folder as it would be either.
 */
async function record({ folder, viina }: Extract<Command, { name: 'record' }>): Promise<number> {
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
	const progress = (step: string) => console.log(`${seconds().padStart(3)} s  ${step}`);
	const refuse = (issues: readonly Issue[]) => {
		console.error(`${reportIssues(issues)}\n\nNothing was written: ${folder} is as it was.`);
		return 1;
	};
	const { addControlFile } = await import('./record/control-file');
	const added = viina === null ? null : addControlFile(folder, viina, progress);
	if (added !== null && added.changes === undefined) return refuse(added.issues);
	const { buildRecord, writeRecord } = await import('./record/record');
	const result = buildRecord(folder, progress, added?.changes, added?.doubts);
	if (result.record === null) return refuse(result.issues);
	const { files, summary } = result.record;
	for (const line of recordReport(summary)) console.log(line);
	if (viina !== null) {
		progress('checking the folder as it would be');
		const { faultsWith } = await import('./import/carry-out');
		const faults = faultsWith(folder, files);
		if (faults.length > 0) return refuse(faults);
	}
	const changed = writeRecord(folder, files);
	for (const file of changed) console.log(`wrote ${file}`);
	if (changed.length === 0)
		console.log(`The record in ${folder} is what its inputs give: unchanged.`);
	return check({ name: 'check', paths: [folder], format: 'text' });
}

/** Steps go to standard error, so that the report alone is what a file or another program gets. */
async function diff(command: Extract<Command, { name: 'diff' }>): Promise<number> {
	const started = performance.now();
	const progress = (step: string) => {
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		console.error(`${seconds.padStart(3)} s  ${step}`);
	};
	const { diffCommand } = await import('./diff/diff-command');
	const { keptDerivations } = await import('./kept/kept-derivations');
	const { out, error, code } = diffCommand(command, progress, keptDerivations());
	process.stdout.write(out);
	if (error !== '') console.error(error);
	return code;
}

/** Asks where somebody can answer; a pipe cannot. */
async function newRecord(request: Extract<Command, { name: 'new' }>['request']): Promise<number> {
	const { runNew } = await import('./new/run-new');
	const { openTerminal } = await import('./new/terminal');
	const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : null;
	try {
		return told(await runNew(request, terminal));
	} finally {
		terminal?.close();
	}
}

function format(folder: string): number {
	const { changed, left } = formatFiles(folder);
	for (const file of changed) console.log(`formatted ${file}`);
	for (const { file, reason } of left) console.error(`left as it is ${file}: ${reason}`);
	if (left.length === 0) return 0;
	console.error(`\nTo see why: npm run geodata -- check ${folder}`);
	return 1;
}

/** The message of a fault that no check foresaw, such as a full disk or raw data of another form. */
function fail(error: unknown): number {
	console.error(`Stopped: ${error instanceof Error ? error.message : String(error)}`);
	return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(fail);
