import type { IsoDate } from '../../domain/dataset/iso-date';
import { compareIssues, ofRule, type Issue } from '../issue';
import { readDraft, type Draft } from '../read/draft';
import { rules } from '../rules/rules';
import type { SourceFolder } from '../source-folder';
import { withExceptions } from './exceptions';

/** A checked folder before anything is derived from it. */
export interface CheckedDraft {
	readonly draft: Draft;
	/** All issues but the hints on words, by file, line and column. */
	readonly issues: readonly Issue[];
}

type Member = keyof Draft;

/** What a rule found, and the members of the draft that it looked at. */
interface Finding {
	readonly draft: Draft;
	readonly members: ReadonlySet<Member>;
	readonly issues: readonly Issue[];
}

/**
 * Checks a folder again and again: a rule is asked again only when something that it looked at has changed. A folder that
 * gives the same bytes for an unchanged file has only the changed ones read again. `onRule` hears of each rule that is
 * asked.
 */
export function folderChecker(
	today: IsoDate,
	onRule?: (name: string) => void
): (folder: SourceFolder) => CheckedDraft {
	const findings = new Map<string, Finding>();
	return (folder) => {
		const { draft, issues: faults } = readDraft(folder);
		const failures: unknown[] = [];
		const found = Object.entries(rules).flatMap(([name, rule]) => {
			const before = findings.get(name);
			if (before !== undefined && isUntouched(before, draft)) return before.issues;
			onRule?.(name);
			const members = new Set<Member>();
			const issues = ofRule(
				name,
				asked(() => rule(watched(draft, members), today), failures)
			);
			findings.set(name, { draft, members, issues });
			return issues;
		});
		const all = [...faults, ...found];
		// A rule may stumble over a broken ring, which is reported.
		const isBroken = all.some(({ severity }) => severity === 'error');
		if (failures.length > 0 && !isBroken) throw failures[0];
		const issues = withExceptions(draft, all, Object.keys(rules));
		return { draft, issues: [...issues].sort(compareIssues) };
	};
}

/** What a rule finds; nothing where it fails. */
function asked(rule: () => readonly Issue[], failures: unknown[]): readonly Issue[] {
	try {
		return rule();
	} catch (error) {
		failures.push(error);
		return [];
	}
}

/** The draft, which notes what is asked of it. */
function watched(draft: Draft, members: Set<Member>): Draft {
	return new Proxy(draft, {
		get(target, name) {
			members.add(name as Member);
			return target[name as Member];
		}
	});
}

function isUntouched({ draft: before, members }: Finding, draft: Draft): boolean {
	return [...members].every((name) => {
		// A rule that asks the folder reads files of its own.
		if (name === 'folder') return false;
		return isSame(before[name], draft[name]);
	});
}

type Layer = Exclude<Draft[Member], SourceFolder>;

function isSame(a: Layer, b: Layer): boolean {
	if (a.ids?.size !== b.ids?.size || (a.ids === null) !== (b.ids === null)) return false;
	const entries: readonly unknown[] = b.entries;
	return a.entries.length === entries.length && a.entries.every((entry, i) => entry === entries[i]);
}
