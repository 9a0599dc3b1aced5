import { oblastSlugs } from '../../lib/domain/dataset/oblast';
import { didYouMean } from '../../lib/check/nearest';
import type { CommandOutput } from '../command-output';
import { diskFolder } from '../disk-folder';
import { exportDeposits } from './deposit-export';
import { printedTable } from './printed-table';

/** Prints deposits as a table; `oblast`: slug of the only one, null: all. */
export function runExport(asked: {
	readonly folder: string;
	readonly oblast: string | null;
	readonly language: string;
}): CommandOutput {
	const { folder, oblast, language } = asked;
	if (language !== 'en' && language !== 'uk') {
		const error = `found     the language "${language}"\nexpected  en or uk`;
		return { out: '', error, code: 2 };
	}
	const slugs: readonly string[] = Object.values(oblastSlugs);
	if (oblast !== null && !slugs.includes(oblast)) {
		const expected = didYouMean(oblast, slugs, slugs.join(', '));
		return { out: '', error: `found     the oblast "${oblast}"\nexpected  ${expected}`, code: 2 };
	}
	const text = exportDeposits(diskFolder(folder), oblast, language);
	return printedTable(text);
}
