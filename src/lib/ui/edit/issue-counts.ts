import { countIssues, type Issue, type IssueCounts } from '$lib/check/issue';

const none: IssueCounts = { errors: 0, warnings: 0, files: 0 };

/** How many issues each file has, by path as it is printed. */
export function countsByFile(issues: readonly Issue[]): (file: string) => IssueCounts {
	const found = new Map<string, Issue[]>();
	for (const issue of issues) {
		const others = found.get(issue.file);
		if (others === undefined) found.set(issue.file, [issue]);
		else others.push(issue);
	}
	const counts = new Map(Array.from(found, ([file, of]) => [file, countIssues(of)]));
	return (file) => counts.get(file) ?? none;
}
