import { oblastSlugs } from '../../lib/domain/dataset/oblast';
import { didYouMean } from '../../lib/check/nearest';
import type { CommandOutput } from '../command-output';
import { diskFolder } from '../disk-folder';
import { exportDeposits } from './deposit-export';

/** A table as it is printed into a file: spreadsheets take it for UTF-8 by its byte-order mark alone. */
export function printedTable(text: string): CommandOutput {
	return { out: `\uFEFF${text.replace(/\n$/, '')}`, error: '', code: 0 };
}

/** Prints deposits as a table; `oblast`: slug of the only one, null: all. */
export function runExport(asked: {
	readonly folder: string;
	readonly oblast: string | null;
}): CommandOutput {
	const { folder, oblast } = asked;
	const slugs: readonly string[] = Object.values(oblastSlugs);
	if (oblast !== null && !slugs.includes(oblast)) {
		const expected = didYouMean(oblast, slugs, slugs.join(', '));
		return { out: '', error: `found     the oblast "${oblast}"\nexpected  ${expected}`, code: 2 };
	}
	const text = exportDeposits(diskFolder(folder), oblast);
	return printedTable(text);
}
