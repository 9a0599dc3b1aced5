import { diskFile, diskFolder } from '../disk-folder';
import type { CommandOutput } from '../command-output';
import { carryOut } from './carry-out';
import { depositColumns } from './deposit-columns';
import { readDepositSheet, type IncomingReading } from './deposit-sheet';
import type { ImportRequest } from './import-request';
import { proposeDeposits } from './propose-deposits';
import { proposeSheet } from './propose-rows';
import { refusal, type Proposal } from './proposal';
import { rowKinds, sheetColumnsOf } from './row-kinds';
import { templateOf } from './template';

/** Does what an import is asked for; neither prints nor exits. */
export async function runImport(request: ImportRequest): Promise<CommandOutput> {
	const { folder, isDry, isTemplate } = request;
	if (isTemplate) return template(request);
	const proposal = await proposalOf(request);
	if ('found' in proposal) return misunderstood(proposal.found, proposal.expected);
	return carryOut(proposal, { folder, isDry });
}

function template({ kind, language, folder }: ImportRequest): CommandOutput {
	if (kind === 'outline' || kind === 'line') {
		return misunderstood(`a template of ${kind}`, 'deposits, or one of the tables');
	}
	const text = templateOf(kind, language, diskFolder(folder));
	return { out: text.replace(/\n$/, ''), error: '', code: 0 };
}

interface Misunderstood {
	readonly found: string;
	readonly expected: string;
}

function misunderstood(found: string, expected: string): CommandOutput {
	return { out: '', error: `found     ${found}\nexpected  ${expected}`, code: 2 };
}

async function proposalOf(request: ImportRequest): Promise<Proposal | Misunderstood> {
	const { kind, files, folder, settings, encoding, leftOut } = request;
	const source = diskFolder(folder);
	const known = knownColumns(request);
	const stray = [...settings.keys()].find((name) => !known.includes(name));
	if (stray !== undefined) {
		return { found: `--set ${stray}`, expected: known.join(', ') || 'no --set' };
	}
	switch (kind) {
		case 'outline':
		case 'line':
			return { found: kind, expected: 'another kind' };
		case 'deposits': {
			const file = diskFile(files[0]!);
			return fromReading(request, readDepositSheet(file, { encoding, leftOut }, settings));
		}
		default:
			return proposeSheet(
				source,
				rowKinds[kind],
				diskFile(files[0]!),
				{ encoding, leftOut },
				settings
			);
	}
}

function knownColumns({ kind }: ImportRequest): readonly string[] {
	if (kind === 'outline' || kind === 'line') return [];
	const columns = kind === 'deposits' ? depositColumns : sheetColumnsOf(rowKinds[kind]);
	return columns.map(({ name }) => name);
}

function fromReading(
	{ folder }: ImportRequest,
	{ deposits, repairs, issues }: IncomingReading
): Proposal {
	if (issues.some(({ severity }) => severity === 'error')) return refusal(issues, repairs);
	const proposal = proposeDeposits(diskFolder(folder), deposits);
	return { ...proposal, repairs: [...repairs, ...proposal.repairs] };
}
