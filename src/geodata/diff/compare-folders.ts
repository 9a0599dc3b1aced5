import { readFolder } from '../../lib/check/geodata/read-folder';
import { countIssues, countOf, whereOf, type Issue } from '../../lib/check/issue';
import type { SourceFolder } from '../../lib/check/source-folder';
import type { GainedAndLost } from '../../lib/domain/geometry/gained-lost';
import { digestOf } from '../digest';
import { Derivations } from '../kept/derivations';
import type { Base, CodeState } from './base/base';
import { changelogIssues } from './changelog';
import { groupOf } from './headlines/input-group';
import { landMoved } from './headlines/land-moved';
import { movesOf, type Move } from './headlines/moves';
import { historyMoves, sideMoves, type HistoryMove, type SideMove } from './headlines/side-moves';
import { stagesOf, type Staged } from './headlines/stages';
import { changedPaths, fileChanges, type FileChange } from './records/file-changes';

/** What a change of geodata does. */
export interface Diff {
	readonly base: string;
	readonly folder: string;
	readonly code: CodeState;
	readonly files: readonly FileChange[];
	/** Errors of the new data. */
	readonly errors: readonly Issue[];
	/** What the change itself lacks. */
	readonly warnings: readonly Issue[];
	readonly headlines: HeadlineDiff | NoHeadlines;
}

export interface HeadlineDiff {
	readonly staged: Staged;
	readonly moves: readonly Move[];
	readonly sides: readonly SideMove[];
	readonly histories: readonly HistoryMove[];
	/** Null: the line is the same. */
	readonly land: GainedAndLost | null;
}

/** Why no headline is compared, in a sentence. */
export interface NoHeadlines {
	readonly why: string;
}

/** Compares a folder of geodata with its base; `progress` is told of what takes long. */
export function compareFolders(
	base: Base,
	folder: SourceFolder,
	progress: (step: string) => void,
	derivations = new Derivations()
): Diff {
	progress('comparing records');
	const files = fileChanges(base.folder, folder);
	progress('checking the new data');
	const { geodata, issues } = readFolder(folder, digestOf);
	const errors = issues.filter(({ severity }) => severity === 'error');
	const said = { base: base.name, folder: folder.name, code: base.code, files, errors };
	if (geodata === null) {
		const why = `The new data has ${countOf(errors.length, 'error')}: its headlines cannot be computed.`;
		return { ...said, warnings: [], headlines: { why } };
	}
	const paths = changedPaths(base.folder, folder);
	const groups = new Set(paths.flatMap((path) => groupOf(path) ?? []));
	if (groups.size === 0) {
		const why = 'No number is made from the files that differ: no headline moves.';
		return { ...said, warnings: [], headlines: { why } };
	}
	progress('checking the base');
	const earlier = readFolder(base.folder, digestOf);
	if (earlier.geodata === null) {
		return { ...said, warnings: [], headlines: { why: whyUnread(earlier.issues) } };
	}
	const staged = stagesOf(earlier.geodata, geodata, groups, derivations, progress);
	const moves = movesOf(staged);
	const names = new Map(staged.now.dataset.commodities.map(({ id, nameEn }) => [id, nameEn]));
	return {
		...said,
		warnings: changelogIssues(
			base.folder,
			folder,
			moves,
			({ commodity }) => names.get(commodity) ?? commodity
		),
		headlines: {
			...{ staged, moves, land: landMoved(staged) },
			...{ sides: sideMoves(staged), histories: historyMoves(staged) }
		}
	};
}

function whyUnread(issues: readonly Issue[]): string {
	const { errors } = countIssues(issues);
	const first = issues.find(({ severity }) => severity === 'error')!;
	const example = `${whereOf(first)}: ${first.found}`;
	return `The data of the base has ${countOf(errors, 'error')} by the checks of today, or is of an older layout (${example}): its headlines cannot be computed, so none are compared.`;
}
