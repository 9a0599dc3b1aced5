import { countOf, type Issue } from '../../lib/check/issue';

/** An issue to show, and in words those like it that are not shown; null: none. */
export interface CondensedIssue {
	readonly issue: Issue;
	readonly more: string | null;
}

/** More equal findings of a file are summed up: they have one cause, and nobody reads 1,500 of them. */
const mostAlike = 10;
/** So many of them are shown. */
const shown = 3;

/** The issues in their order; of those that differ in place and value alone, the first few and how many more there are. */
export function condensed(issues: readonly Issue[]): readonly CondensedIssue[] {
	const kinds = new Map<string, Issue[]>();
	for (const issue of issues) {
		const alike = kinds.get(kindOf(issue));
		if (alike === undefined) kinds.set(kindOf(issue), [issue]);
		else alike.push(issue);
	}
	const seen = new Map<string, number>();
	return issues.flatMap((issue): readonly CondensedIssue[] => {
		const kind = kindOf(issue);
		const alike = kinds.get(kind)!;
		const before = seen.get(kind) ?? 0;
		seen.set(kind, before + 1);
		if (alike.length <= mostAlike || before < shown - 1) return [{ issue, more: null }];
		if (before >= shown) return [];
		const more = countOf(alike.length - shown, 'more finding');
		return [{ issue, more: `and ${more} of this kind, down to line ${alike.at(-1)!.line}` }];
	});
}

/** What findings of one cause have in common: a list counts as one field, whichever of its values is wrong. */
function kindOf({ file, rule, severity, field, expected }: Issue): string {
	return [file, rule, severity, field.replace(/\d+/g, '#'), expected].join('\n');
}
