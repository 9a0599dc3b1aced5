import { execFileSync } from 'node:child_process';

export type GitAnswer =
	| { readonly kind: 'said'; readonly out: Buffer }
	| { readonly kind: 'refused'; readonly message: string }
	/** There is no such program on this machine. */
	| { readonly kind: 'missing' };

interface Refusal {
	readonly code?: string;
	readonly stderr?: Buffer;
}

/** Asks git in a folder, without a shell; nothing that it reads can become another word of the command. */
export function git(folder: string, args: readonly string[], input = ''): GitAnswer {
	try {
		const out = execFileSync('git', ['-C', folder, ...args], {
			...{ input, maxBuffer: Infinity, stdio: 'pipe' },
			env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' }
		});
		return { kind: 'said', out };
	} catch (error) {
		const { code, stderr } = error as Refusal;
		if (code === 'ENOENT') return { kind: 'missing' };
		return { kind: 'refused', message: stderr?.toString('utf8').trim() ?? '' };
	}
}

/** The lines that git says; null: it refuses. */
export function gitLines(folder: string, args: readonly string[]): readonly string[] | null {
	const answer = git(folder, args);
	return answer.kind === 'said' ? answer.out.toString('utf8').trimEnd().split('\n') : null;
}

/** Names that git ends with a zero byte, so that no letter in them is special; null: it refuses. */
export function gitNames(folder: string, args: readonly string[]): readonly string[] | null {
	const answer = git(folder, args);
	if (answer.kind !== 'said') return null;
	return answer.out
		.toString('utf8')
		.split('\0')
		.filter((name) => name !== '');
}
