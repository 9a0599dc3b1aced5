import { help, parseCommand, type Asked } from './command/command';
import { openFigures, type FigureSource } from './answer/load-figures';
import { formatProblem, type Problem } from './command/problem';
import { dictionaryOf, respond } from './respond';
import { resolveRequest } from './command/request';

/** The command line of the estimate: the only file here that prints or exits. */
async function main(args: readonly string[]): Promise<number> {
	const command = parseCommand(args);
	switch (command.name) {
		case 'help':
			console.log(help);
			return 0;
		case 'dictionary':
			process.stdout.write(dictionaryOf(command.asked));
			return 0;
		case 'estimate':
			return estimate(command.asked, command.problems);
		default:
			return command satisfies never;
	}
}

/** Names are looked up even when an option is wrong, so that all problems are told at once. */
async function estimate(asked: Asked, misread: readonly Problem[]): Promise<number> {
	const opening = await openFigures({ geodata: asked.geodata, built: 'static/data' });
	if ('report' in opening) {
		if (misread.length > 0) return refuse(misread);
		console.error(opening.report);
		return 1;
	}
	const { request, problems, notes } = resolveRequest(asked, opening.source.names);
	if (misread.length + problems.length > 0) return refuse([...misread, ...problems]);
	for (const note of notes) console.error(note);
	const response = await respond(request, await load(opening.source));
	if ('report' in response) {
		console.error(response.report);
		return 1;
	}
	for (const note of response.notes) console.error(note);
	process.stdout.write(response.text);
	return 0;
}

async function load({ load, derivedBecause }: FigureSource) {
	if (derivedBecause === null) return load();
	console.error(`Deriving the figures in memory: ${derivedBecause}.`);
	const started = performance.now();
	const figures = await load();
	console.error(`Derived in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
	return figures;
}

function refuse(problems: readonly Problem[]): number {
	console.error(`${problems.map(formatProblem).join('\n\n')}\n\nFor all options: --help`);
	return 2;
}

/** The message of a fault that no check foresaw. */
function fail(error: unknown): number {
	console.error(`Stopped: ${error instanceof Error ? error.message : String(error)}`);
	return 1;
}

// A reader such as `head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(fail);
