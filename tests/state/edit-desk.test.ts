import { expect, test } from 'vitest';
import { EditDesk } from '../../src/lib/state/edit-desk.svelte';

const file = (path: string, original: string) => ({
	...{ path, original, isOtherwise: false },
	...{ handle: null, notes: [] }
});

test('a file is changed until it is as it was, or saved', () => {
	const desk = new EditDesk();
	desk.open(file('prices.csv', 'a'));
	desk.open({ ...file('units.csv', 'u'), isOtherwise: true });
	expect(desk.changed.map(({ path }) => path)).toEqual(['units.csv']);
	desk.saved('units.csv', 'u');
	desk.edit('prices.csv', 'type', 'ab');
	expect(desk.unsaved()).toMatchObject([{ path: 'prices.csv', original: 'a', text: 'ab' }]);
	expect(desk.undo()).toMatchObject({ path: 'prices.csv', kind: 'type' });
	expect(desk.changed).toEqual([]);
	desk.redo();
	desk.saved('prices.csv', 'ab');
	expect(desk.changed).toEqual([]);
});

test('a file that is opened over changes of its own gives them back', () => {
	const desk = new EditDesk();
	desk.open(file('prices.csv', 'a'));
	expect(desk.open(file('prices.csv', 'b'))).toBe(false);
	desk.edit('prices.csv', 'type', 'bc');
	expect(desk.open(file('prices.csv', 'd'))).toBe(true);
	expect(desk.text('prices.csv')).toBe('d');
	expect(desk.undo()?.kind).toBe('open');
	expect(desk.text('prices.csv')).toBe('bc');
	expect(desk.changed).toHaveLength(1);
});

test('a change that was made of another text is not made', () => {
	const desk = new EditDesk();
	desk.open(file('prices.csv', 'abc'));
	const change = { at: 1, removed: 'b', inserted: 'x' };
	expect(desk.change('units.csv', 'cell', change)).toBe(false);
	expect(desk.change('prices.csv', 'cell', change)).toBe(true);
	expect(desk.change('prices.csv', 'cell', change)).toBe(false);
	expect(desk.text('prices.csv')).toBe('axc');
});

test('what a lost window left is brought back as a change of what was opened', () => {
	const desk = new EditDesk();
	desk.restore([{ path: 'prices.csv', original: 'a', text: 'ab', handle: null }]);
	expect([desk.text('prices.csv'), desk.changed.length, desk.shown]).toEqual([
		'ab',
		1,
		'prices.csv'
	]);
	desk.undo();
	expect([desk.text('prices.csv'), desk.changed.length]).toEqual(['a', 0]);
	desk.close('prices.csv');
	expect([desk.files, desk.shown, desk.canRedo]).toEqual([[], null, false]);
});
