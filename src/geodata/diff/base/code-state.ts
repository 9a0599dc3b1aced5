import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeState } from './base';
import { gitNames } from './git';

/** What numbers are made by. */
const computing = ['src/lib/domain', 'src/lib/check', 'src/geodata/build'];

/** Compares the code of a repository as it stands, with what is not committed, with that of a commit. */
export function codeState(top: string, commit: string): CodeState {
	if (!existsSync(join(top, computing[0]!))) {
		return { kind: 'unknown', why: 'the repository of the data has no code' };
	}
	const changed = gitNames(top, ['diff', '--name-only', '-z', commit, '--', ...computing]);
	const added = gitNames(top, [
		...['ls-files', '--others', '--exclude-standard', '-z', '--', ...computing]
	]);
	if (changed === null || added === null) {
		return { kind: 'unknown', why: 'git could not compare it' };
	}
	const files = [...changed, ...added].sort();
	return files.length === 0 ? { kind: 'same' } : { kind: 'differs', files };
}
