import { expect, test } from 'vitest';
import { inWords } from '../../src/lib/i18n/context';
import { geodata } from '../shipped/geodata';
import { ukrainian } from '../shipped/speech';

test('nearly every basis of the data has a Ukrainian word; a new one may wait for it', () => {
	const { commodities, nationalBalance } = geodata;
	const used = [...commodities, ...nationalBalance].flatMap(({ basis }) => basis ?? []);
	const bases = [...new Set(used)];
	expect(bases.length).toBeGreaterThan(10);
	const worded = bases.filter((basis) => inWords(basis, ukrainian) !== basis);
	expect(worded.length).toBeGreaterThan(0.9 * bases.length);
});
