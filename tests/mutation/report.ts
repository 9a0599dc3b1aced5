import type { Verdict } from './judge';
import type { Mutant } from './mutant';

export type Judged = readonly [Mutant, Verdict];

/**
 * What no rule can know without the data as they were before: another number, place or choice that is as good as the
 * right one, or a record that is gone and that nothing names. The check tells these as changes.
 */
const unknowable: readonly string[] = [
	'row deleted',
	'cell emptied',
	'cells exchanged',
	'number × 1000',
	'number × 10',
	'number / 1000',
	'zero',
	'digit changed',
	'character deleted',
	'character doubled',
	'feature deleted',
	'feature copied under another id',
	'id misspelt',
	'word misspelt',
	'member deleted',
	'null',
	'figure × 1000',
	'figure / 1000',
	'figure × 10',
	'figure of another unit',
	'figure counted or not',
	'point moved by 3°',
	'point moved by 1 km',
	'vertex deleted',
	'vertex moved by 1°',
	'vertices exchanged'
];

/** Whether a verdict is one that the check may give. */
export function isAllowed([{ kind }, verdict]: Judged): boolean {
	if (verdict.kind === 'crash' || verdict.kind === 'silent') return false;
	return verdict.kind !== 'told' || unknowable.includes(kind);
}

/** Counts, then each kind of mutant that passed silently, that was placed elsewhere, or that crashed the check. */
export function reportOf(judged: readonly Judged[]): { text: string; isGood: boolean } {
	const count = (kind: Verdict['kind']) =>
		judged.filter(([, verdict]) => verdict.kind === kind).length;
	const bad = judged.filter((one) => !isAllowed(one));
	const lines = [
		`${judged.length} mutants: ${count('reported')} reported with their place, ${count('elsewhere')} at another place, ${count('equivalent')} with the same estimate, ${count('told')} told as a change since the last commit, ${count('silent')} silent, ${count('crash')} crashes.`,
		...grouped('Told as a change: another estimate, which no rule can know', judged, 'told'),
		...grouped('Silent', judged, 'silent'),
		...grouped('Reported at another place', judged, 'elsewhere'),
		...bad.map(([mutant, verdict]) => `NOT ALLOWED ${nameOf(mutant)} ${wordsOf(verdict)}`)
	];
	return { text: lines.join('\n'), isGood: bad.length === 0 };
}

function grouped(
	title: string,
	judged: readonly Judged[],
	kind: Verdict['kind']
): readonly string[] {
	const groups = new Map<string, Judged[]>();
	for (const one of judged) {
		if (one[1].kind !== kind) continue;
		groups.set(one[0].kind, [...(groups.get(one[0].kind) ?? []), one]);
	}
	if (groups.size === 0) return [];
	const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
	return [
		'',
		`${title}:`,
		...sorted.map(([name, ones]) => {
			const [mutant, verdict] = ones[0]!;
			return `${String(ones.length).padStart(5)}  ${name}, e.g. ${nameOf(mutant)} ${wordsOf(verdict)}`;
		})
	];
}

function nameOf({ path, field, record, lines }: Mutant): string {
	return [`${path}:${lines?.[0] ?? 1}`, record, field].filter((part) => part !== '').join(' ');
}

function wordsOf(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'elsewhere': {
			const { file, line, rule, found } = verdict.issue;
			return `→ ${file}:${line} ${rule}: ${found}`;
		}
		case 'told':
			return `→ ${verdict.line}`;
		case 'silent':
			return `(${verdict.parts.join(', ')})`;
		case 'crash':
			return String(verdict.error instanceof Error ? verdict.error.stack : verdict.error);
		default:
			return '';
	}
}
