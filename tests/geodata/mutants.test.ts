import { expect, it } from 'vitest';
import { goodFolder } from './geodata-folder';
import { filesOf } from './folder-in-memory';
import { judgeOf } from '../mutation/judge';
import { mutantsOf } from '../mutation/mutants';
import { isAllowed, type Judged } from '../mutation/report';

/** `npm run mutants` does the same to the shipped data, many times. */
it('of mutants of the good data none crashes the check, and none passes that it could know', () => {
	const files = filesOf(goodFolder);
	const judge = judgeOf(files, '2026-06-01');
	const judged: Judged[] = [];
	for (const mutant of mutantsOf(files, 7)) {
		judged.push([mutant, judge(mutant)]);
		if (judged.length === 150) break;
	}
	const bad = judged.filter((one) => !isAllowed(one));
	expect(bad.map(([{ path, kind, field }, verdict]) => ({ path, kind, field, verdict }))).toEqual(
		[]
	);
	expect(judged.filter(([, { kind }]) => kind === 'reported').length).toBeGreaterThan(100);
});
