import { isoDate } from '../../lib/domain/dataset/iso-date';
import type { SourceFile } from '../../lib/check/source-folder';
import { diskFile, diskFolder } from '../disk-folder';
import type { CommandOutput } from '../command-output';
import { carryOut } from './carry-out';
import { depositColumns } from './deposit-columns';
import { readDepositSheet, type IncomingReading } from './deposit-sheet';
import type { ImportRequest } from './import-request';
import { depositsOfShapes } from './deposit-shapes';
import { proposeDeposits } from './propose-deposits';
import { proposeOutline } from './propose-outline';
import { proposeSheet } from './propose-rows';
import { refusal, type Proposal } from './proposal';
import { readShapes } from './read-shapes';
import { rowKinds, sheetColumnsOf } from './row-kinds';
import { printedTable } from './printed-table';
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
	return printedTable(text);
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
	const known = knownColumns(request);
	const stray = [...settings.keys()].find((name) => known !== null && !known.includes(name));
	if (stray !== undefined) {
		return { found: `--set ${stray}`, expected: known!.join(', ') || 'no --set' };
	}
	const source = diskFolder(folder);
	switch (kind) {
		case 'outline':
			return outline(request);
		case 'line':
			return lines(request);
		case 'deposits':
			return deposits(request);
		default: {
			const options = { encoding, leftOut };
			return proposeSheet(source, rowKinds[kind], diskFile(files[0]!), options, settings);
		}
	}
}

/** A file with shapes, or a table. */
async function deposits(request: ImportRequest): Promise<Proposal> {
	const { files, encoding, leftOut, settings, folder } = request;
	const source = diskFile(files[0]!);
	if (!hasShapes(source)) {
		return fromReading(folder, readDepositSheet(source, { encoding, leftOut }, settings));
	}
	const { shapes, repairs, issues } = await readShapes(source);
	if (shapes === null) return refusal(issues, repairs);
	const reading = depositsOfShapes(shapes, settings);
	return fromReading(folder, { ...reading, repairs: [...repairs, ...reading.repairs] });
}

/** Tells shapes from a table by the first sign, whatever the file is called; an Excel workbook is a zip too. */
function hasShapes({ file, bytes }: SourceFile): boolean {
	if (bytes === null || /\.(csv|tsv|txt|xlsx?|ods)$/i.test(file)) return false;
	const start = new TextDecoder()
		.decode(bytes.subarray(0, 64))
		.replace(/^\uFEFF/, '')
		.trimStart();
	return /^[<{]|^PK/.test(start) || bytes[2] === 0x27;
}

function outline({ folder, files, options, encoding }: ImportRequest): Proposal | Misunderstood {
	const deposit = options.get('deposit');
	const locationSource = options.get('location-source');
	if (deposit === undefined || locationSource === undefined) {
		const missing = deposit === undefined ? '--deposit' : '--location-source';
		const expected = '--deposit <id> and --location-source <where the outline is from>';
		return { found: `an outline without ${missing}`, expected };
	}
	const asked = { deposit, locationSource, encoding };
	return proposeOutline(diskFolder(folder), diskFile(files[0]!), asked);
}

async function lines(request: ImportRequest): Promise<Proposal | Misunderstood> {
	const { folder, files, options, settings } = request;
	const [credit, licence] = [options.get('credit'), options.get('licence')];
	if (credit === undefined || licence === undefined) {
		const missing = credit === undefined ? '--credit' : '--licence';
		const expected = '--credit "whom to name" and --licence "under which terms"';
		return { found: `a line without ${missing}`, expected };
	}
	const date = options.get('date') ?? null;
	if (date !== null && files.length > 1) {
		return {
			found: `--date for ${files.length} files`,
			expected: 'dates in the names of the files'
		};
	}
	const { proposeLines } = await import('./propose-lines');
	const today = isoDate(new Date().toISOString().slice(0, 10));
	const isConfirmed = options.has('confirm');
	const asked = { date, credit, licence, isConfirmed, colours: settings, today };
	return proposeLines(diskFolder(folder), files.map(diskFile), asked);
}

/** Null: colours, of which there are many. */
function knownColumns({ kind }: ImportRequest): readonly string[] | null {
	if (kind === 'line') return null;
	if (kind === 'outline') return [];
	const columns = kind === 'deposits' ? depositColumns : sheetColumnsOf(rowKinds[kind]);
	return columns.map(({ name }) => name);
}

function fromReading(folder: string, { deposits, repairs, issues }: IncomingReading): Proposal {
	if (issues.some(({ severity }) => severity === 'error')) return refusal(issues, repairs);
	const proposal = proposeDeposits(diskFolder(folder), deposits);
	return { ...proposal, repairs: [...repairs, ...proposal.repairs] };
}
