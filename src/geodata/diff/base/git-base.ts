import { codeState } from './code-state';
import { git, gitLines, type GitAnswer } from './git';
import type { Base, BaseProblem } from './base';
import { memoryFolder } from './memory-folder';

/** Where a folder lies in its repository. */
interface Repository {
	/** Path from its top, without a slash at the end; empty: it is the top. */
	readonly prefix: string;
	readonly top: string;
	readonly isShallow: boolean;
}

/** The folder as it is in a commit, which `ref` names: a branch, a tag, `HEAD~2`, `origin/main`. */
export function gitBase(folder: string, ref: string): Base | BaseProblem {
	const repository = repositoryOf(folder);
	if ('remedy' in repository) return repository;
	// Without --end-of-options a name that begins with a dash would be an option.
	const [commit] =
		gitLines(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]) ??
		[];
	if (commit === undefined) return noSuchCommit(ref, repository);
	const files = filesOf(repository, commit);
	if ('remedy' in files) return files;
	if (files.size === 0) return noFolderThen(folder, ref);
	return {
		name: `${ref} (${commit.slice(0, 7)})`,
		folder: memoryFolder(`${ref}:${repository.prefix || '.'}`, files),
		code: codeState(repository.top, commit)
	};
}

function repositoryOf(folder: string): Repository | BaseProblem {
	const asked = ['--show-prefix', '--is-shallow-repository', '--show-toplevel'];
	const answer = git(folder, ['rev-parse', ...asked]);
	if (answer.kind !== 'said') return noRepository(folder, answer);
	const [prefix = '', isShallow, top = folder] = answer.out.toString('utf8').split('\n');
	return { prefix: prefix.replace(/\/$/, ''), isShallow: isShallow === 'true', top };
}

/** The files of the folder by their paths below it; none: the commit has no such folder. */
function filesOf(
	{ top, prefix }: Repository,
	commit: string
): ReadonlyMap<string, Uint8Array> | BaseProblem {
	const listed = git(top, ['ls-tree', '-r', '-z', commit, '--', ...(prefix ? [`${prefix}/`] : [])]);
	if (listed.kind !== 'said') return unread(commit, listed);
	const blobs = listed.out
		.toString('utf8')
		.split('\0')
		.map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
		.flatMap((found) => (found === null ? [] : [{ hash: found[1]!, path: found[2]! }]));
	const input = blobs.map(({ hash }) => `${hash}\n`).join('');
	const contents = git(top, ['cat-file', '--batch'], input);
	if (contents.kind !== 'said') return unread(commit, contents);
	const bytes = blobsOf(contents.out);
	if (bytes.length < blobs.length) return unread(commit, contents);
	const below = prefix === '' ? 0 : prefix.length + 1;
	return new Map(blobs.map(({ path }, i) => [path.slice(below), bytes[i]!]));
}

/** The objects of a batch: a line with hash, type and size, as many bytes, a line end. Stops at one that is missing. */
function blobsOf(out: Buffer): Uint8Array[] {
	const found: Uint8Array[] = [];
	for (let at = 0; at < out.length;) {
		const end = out.indexOf('\n', at);
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1];
		if (size === undefined) break;
		const from = end + 1;
		found.push(out.subarray(from, from + Number(size)));
		at = from + Number(size) + 1;
	}
	return found;
}

function noRepository(folder: string, answer: GitAnswer): BaseProblem {
	const remedy = `name a folder to compare with, e.g. a copy of ${folder} as it was`;
	if (answer.kind === 'missing') {
		return { found: 'no git on this machine', expected: 'git on the PATH', remedy };
	}
	const why = answer.kind === 'refused' ? answer.message.split('\n', 1)[0] : '';
	return {
		found: `${folder} in no git repository that can be read${why ? ` (${why})` : ''}`,
		expected: 'a folder of geodata in a clone of the repository',
		remedy
	};
}

function noSuchCommit(ref: string, { isShallow }: Repository): BaseProblem {
	const branch = ref.startsWith('origin/') ? ref.slice('origin/'.length) : null;
	const fetch = `git fetch ${isShallow ? '--unshallow ' : ''}origin${branch === null ? '' : ` ${branch}`}`;
	return {
		found: `no commit "${ref}"${isShallow ? ', in a clone without its history (shallow)' : ''}`,
		expected: 'a branch, a tag or a commit of this clone, or a folder of geodata',
		remedy: isShallow || branch !== null ? `run: ${fetch}` : 'correct the name: git branch --all'
	};
}

function noFolderThen(folder: string, ref: string): BaseProblem {
	return {
		found: `no file of ${folder} in the commit "${ref}"`,
		expected: `a commit that has ${folder}`,
		remedy: 'name a later commit, or a folder of geodata'
	};
}

function unread(commit: string, answer: GitAnswer): BaseProblem {
	const why = answer.kind === 'refused' && answer.message !== '' ? `: ${answer.message}` : '';
	return {
		found: `commit ${commit.slice(0, 7)}, whose files git does not give${why}`,
		expected: 'a clone that has them',
		remedy: 'run: git fetch --refetch origin'
	};
}
