import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newestChanges } from '../../src/site/changelog';

test('what changed is the newest section, in plain text, a line for each entry', () => {
	const changelog = [
		'# What changed',
		'',
		'Whatever it says here.',
		'',
		'## 30 November 2026',
		'',
		'- **Lithium**: a figure of [Dobra](https://example.org/dobra) that goes on',
		'  in a second line.',
		'- `npm run release` keeps a build.',
		'',
		'### Data',
		'',
		'* One more day.',
		'',
		'## 1 October 2026',
		'',
		'- The first.'
	].join('\n');
	expect(newestChanges(changelog)).toBe(
		[
			'Lithium: a figure of Dobra that goes on in a second line.',
			'npm run release keeps a build.',
			'Data',
			'One more day.'
		].join('\n')
	);
	expect(newestChanges(changelog.replaceAll('\n', '\r\n'))).toBe(newestChanges(changelog));
});

test('a changelog without a section, or with an empty one, is refused', () => {
	for (const changelog of ['', '# What changed\n', '## 1 October 2026\n\n## 2 May 2026\n- First.'])
		expect(() => newestChanges(changelog)).toThrow('CHANGELOG.md');
});

test('the changelog of the project has something to say', () => {
	expect(newestChanges(readFileSync('CHANGELOG.md', 'utf8'))).toMatch(/\w/);
});
