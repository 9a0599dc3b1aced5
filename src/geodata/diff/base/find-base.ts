import { statSync } from 'node:fs';
import { diskFolder } from '../../disk-folder';
import type { Base, BaseProblem } from './base';
import { gitBase } from './git-base';

/** A folder of that path, else a commit of that name, which has `folder` as it was then. */
export function findBase(folder: string, asked: string): Base | BaseProblem {
	if (statSync(asked, { throwIfNoEntry: false })?.isDirectory() !== true) {
		return gitBase(folder, asked);
	}
	return {
		name: asked,
		folder: diskFolder(asked),
		code: { kind: 'unknown', why: 'the base is a folder of data' }
	};
}
