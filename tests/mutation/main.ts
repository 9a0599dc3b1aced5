import { parseArgs } from 'node:util';
import { filesOf } from '../geodata/folder-in-memory';
import { shippedFolder } from '../shipped/folder';
import { judgeOf, type Verdict } from './judge';
import type { Mutant } from './mutant';
import { mutantsOf } from './mutants';
import { reportOf } from './report';

/** Breaks the shipped data in many ways and asks the check of each; prints what it says of them. */
const { values } = parseArgs({
	options: { count: { type: 'string', default: '1200' }, seed: { type: 'string', default: '18' } }
});
const count = Number(values.count);
const files = filesOf(shippedFolder);
const judge = judgeOf(files, '2026-11-30');

const judged: (readonly [Mutant, Verdict])[] = [];
for (const mutant of mutantsOf(files, Number(values.seed))) {
	judged.push([mutant, judge(mutant)]);
	if (process.stderr.isTTY) process.stderr.write(`\r${judged.length} of ${count} `);
	if (judged.length >= count) break;
}
const { text, isGood } = reportOf(judged);
process.stdout.write(`${text}\n`);
process.exitCode = isGood ? 0 : 1;
