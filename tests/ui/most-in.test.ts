import { expect, test } from 'vitest';
import { mostIn } from '$lib/ui/compare/most-in';

const oblasts = [
	{ code: 'UA-14' as const, onlyOursKm2: 700, onlyTheirsKm2: 100 },
	{ code: 'UA-65' as const, onlyOursKm2: 100, onlyTheirsKm2: 800 }
];

test('the oblast with more than half of what one source alone has is named', () => {
	const line = { oblasts, onlyOursKm2: 1300, onlyTheirsKm2: 1600 };
	expect(mostIn(line, 'onlyOursKm2')).toBe('UA-14');
	// A half is not most of it.
	expect(mostIn(line, 'onlyTheirsKm2')).toBeNull();
	expect(mostIn({ ...line, onlyTheirsKm2: 1599 }, 'onlyTheirsKm2')).toBe('UA-65');
});

test('where no oblast stands out none is named', () => {
	expect(mostIn({ oblasts: [], onlyOursKm2: 40, onlyTheirsKm2: 0 }, 'onlyOursKm2')).toBeNull();
});
