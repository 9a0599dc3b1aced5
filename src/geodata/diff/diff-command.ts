import { writeFileSync } from 'node:fs';
import { documentText } from '../../lib/export/document/plain-text';
import { diskFolder } from '../disk-folder';
import type { DiffFormat, DiffWords } from '../command';
import { Derivations } from '../kept/derivations';
import { findBase } from './base/find-base';
import { compareFolders, type Diff } from './compare-folders';
import { diffDocument } from './report/diff-document';
import { diffHtml } from './report/diff-html';
import { diffMarkdown } from './report/diff-markdown';

export interface DiffOutput {
	readonly out: string;
	readonly error: string;
	/** 0: compared; 1: the new data has errors, or a warning where these count; 2: there is nothing to compare with. */
	readonly code: 0 | 1 | 2;
}

/** Compares a folder with its base and writes the report, into a file where one is named. */
export function diffCommand(
	asked: DiffWords,
	progress: (step: string) => void,
	derivations = new Derivations()
): DiffOutput {
	const folder = diskFolder(asked.folder);
	const base =
		folder.items('') === null ? noFolder(asked.folder) : findBase(asked.folder, asked.base);
	if ('remedy' in base) {
		const { found, expected, remedy } = base;
		const error = `found     ${found}\nexpected  ${expected}\nremedy    ${remedy}`;
		return { out: '', error, code: 2 };
	}
	const diff = compareFolders(base, folder, progress, derivations);
	derivations.end();
	progress('writing the report');
	const text = reportIn(asked.format, diff);
	const code = diff.errors.length > 0 || (asked.strict && diff.warnings.length > 0) ? 1 : 0;
	if (asked.page !== null) writeFileSync(asked.page, diffHtml(diff));
	if (asked.out !== null) writeFileSync(asked.out, text);
	const wrote = [asked.out, asked.page].filter((file) => file !== null);
	const said = wrote.map((file) => `wrote ${file}`).join('\n');
	if (asked.out === null) return { out: text, error: said, code };
	return { out: `${said}\n`, error: '', code };
}

const noFolder = (folder: string) => ({
	found: `no folder ${folder}`,
	expected: 'the folder of the canonical geodata',
	remedy: 'correct the path, or run the command from the top of the repository'
});

function reportIn(format: DiffFormat, diff: Diff): string {
	switch (format) {
		case 'text':
			return `${documentText(diffDocument(diff))}\n`;
		case 'markdown':
			return `${diffMarkdown(diff)}\n`;
		case 'html':
			return diffHtml(diff);
		default:
			return format satisfies never;
	}
}
