import { folderChecker } from '../../src/lib/check/geodata/folder-checker';
import type { Issue } from '../../src/lib/check/issue';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { changesTold } from '../../src/geodata/report/changes-told';
import { folderOf, type Files } from '../geodata/folder-in-memory';
import { otherMeaning } from './meaning';
import type { Mutant } from './mutant';

/**
 * `reported`: with the place of the mishap, or in another file that names the record. `elsewhere`: reported, at another
 * place. `equivalent`: not reported, and the estimate is the same. `told`: the estimate is another one, and the check says of
 * the record that it is not as in the last commit. `silent`: it says nothing.
 */
export type Verdict =
	| { readonly kind: 'reported' }
	| { readonly kind: 'elsewhere'; readonly issue: Issue }
	| { readonly kind: 'equivalent' }
	| { readonly kind: 'told'; readonly line: string }
	| { readonly kind: 'silent'; readonly parts: readonly string[] }
	| { readonly kind: 'crash'; readonly error: unknown };

/** Judges mutants of a folder, all seen on one day. */
export function judgeOf(files: Files, today: string): (mutant: Mutant) => Verdict {
	const check = folderChecker(isoDate(today));
	const base = check(folderOf(files));
	const known = countsOf(base.issues);
	return (mutant) => {
		const changed = new Map(files);
		if (mutant.content === null) changed.delete(mutant.path);
		else changed.set(mutant.path, mutant.content);
		try {
			const { draft, issues } = check(folderOf(changed));
			const fresh = freshOf(issues, known);
			if (fresh.length > 0) {
				return fresh.some((issue) => isAtPlace(issue, mutant))
					? { kind: 'reported' }
					: { kind: 'elsewhere', issue: fresh[0]! };
			}
			const parts = otherMeaning(base.draft, draft);
			if (parts.length === 0) return { kind: 'equivalent' };
			const line = changesTold(folderOf(files), folderOf(changed)).find(isOf(mutant));
			return line === undefined ? { kind: 'silent', parts } : { kind: 'told', line };
		} catch (error) {
			return { kind: 'crash', error };
		}
	};
}

/** An issue without its line, which moves with the lines before it. */
const nameOf = ({ file, rule, record, field, found }: Issue) =>
	[file, rule, record, field, found].join('\n');

function countsOf(issues: readonly Issue[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const issue of issues) counts.set(nameOf(issue), (counts.get(nameOf(issue)) ?? 0) + 1);
	return counts;
}

function freshOf(issues: readonly Issue[], known: ReadonlyMap<string, number>): readonly Issue[] {
	const left = new Map(known);
	return issues.filter((issue) => {
		const count = left.get(nameOf(issue)) ?? 0;
		left.set(nameOf(issue), count - 1);
		return count <= 0;
	});
}

/** Whether a line tells of what was hit: its file, or that of all deposits, and the record where there is one. */
const isOf =
	({ path, record }: Mutant) =>
	(line: string): boolean =>
		line.startsWith(`${path.replace(/^deposits\/.*/, 'deposits')} `) && line.includes(record);

function isAtPlace(issue: Issue, { path, lines, record }: Mutant): boolean {
	const words = [issue.record, issue.found, issue.expected];
	const named = record !== '' && words.some((text) => text.includes(record));
	if (issue.file !== `geodata/${path}`) return named;
	if (lines === null || named) return true;
	const [first, last] = lines;
	// What is wrong with the header is said in the first line.
	return (issue.line >= first && issue.line <= last) || (first === 1 && issue.line === 1);
}
