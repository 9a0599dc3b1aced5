import { expect, test } from 'vitest';
import { cssString, paperFoot } from '$lib/ui/briefing/paper-foot';

test('a text at the foot of a page ends neither its string nor its styles', () => {
	expect(cssString('Title')).toBe('"Title"');
	expect(cssString('a "b" \\ c\n</style>')).toBe('"a \\22 b\\22  \\5c  c\\a \\3c /style>"');
	expect(paperFoot('Надра')).toContain('@bottom-left{content:"Надра"');
});
