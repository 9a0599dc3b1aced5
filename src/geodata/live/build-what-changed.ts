import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../lib/check/geodata/read-folder';
import { buildAll } from '../build/build';
import { describeGeodata } from '../check';
import { digestOf } from '../digest';
import { diskFolder, readOnce } from '../disk-folder';
import { keptDerivations } from '../kept/kept-derivations';
import { textReport } from '../report/formats';
import { textsOnce } from '../texts-once';
import { withoutEditorFiles } from './editor-files';
import { faultError, issuesError } from './error-overlay';
import type { Asked, Outcome } from './outcome';

/** Of the data that this process built last. */
let lastDigest: string | null = null;

/** Checks and builds; nothing is written where the data are those of the last build, or have an error. */
export function buildWhatChanged({ folder, out, cache }: Asked): Outcome {
	const started = performance.now();
	const { geodata, issues } = readFolder(workingFolder(folder), digestOf);
	const textOf = textsOnce();
	const told = issues.length > 0 ? `${textReport(issues, textOf)}\n\n` : '';
	if (geodata === null) {
		return { kind: 'faulty', report: told, error: issuesError(issues, textOf) };
	}
	const isNew = geodata.digest !== lastDigest || !existsSync(join(out, 'manifest.json'));
	if (isNew) {
		buildAll({ geodata, folder, out, derivations: keptDerivations(cache) });
		lastDigest = geodata.digest;
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const done = isNew ? `Built ${out} in ${seconds} s.` : `${out} is what it was.`;
	return { kind: 'built', isNew, report: `${told}${describeGeodata(geodata)}\n${done}` };
}

/** Read once, so that the digest is of the very bytes that were checked. */
const workingFolder = (path: string) => readOnce(withoutEditorFiles(diskFolder(path)));

/** A fault that no check foresaw, such as a full disk. */
export function outcomeOfFault(fault: unknown): Outcome {
	const message = fault instanceof Error ? fault.message : String(fault);
	return { kind: 'faulty', report: message, error: faultError(message) };
}
