import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { keptText, readKept } from '../../src/lib/check/kept-briefing';
import { mostBytes, mostScenes, openBriefing } from '../../src/lib/check/open-briefing';
import type { Briefing } from '../../src/lib/domain/briefing/briefing';
import { briefingFileText } from '../../src/lib/domain/briefing/briefing-file';
import { unfinished } from '../../src/lib/domain/briefing/unfinished';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { issueInUkrainian } from '../../src/lib/i18n/own-briefing/issue-in-ukrainian';
import { anyBriefing } from '../domain/briefing/made-up-briefing';
import { issuesAfter } from '../geodata/geodata-folder';

const names = {
	...{ commodities: new Set(['lithium', 'coal']), deposits: new Set(['test-lithium']) },
	...{ categories: new Set<string>(), otherLines: [] },
	...{ firstDate: isoDate('2022-02-24'), lastDate: isoDate('2022-02-26') },
	...{ sources: new Set(['test-source']), events: new Set(['signed']) },
	isKept: (data: string) => data.startsWith('2026-04-24')
};
const open = (text: string, name = 'a-story.json') =>
	openBriefing(name, new TextEncoder().encode(text), names);

/** A file with these scenes, a member a line. */
const fileOf = (...scenes: readonly object[]) =>
	JSON.stringify({ title: { en: 'A' }, lead: {}, scenes }, null, 1);
const good = { view: '?date=2022-02-24' };

test('a briefing that is saved is opened as it was, finished or not', () => {
	fc.assert(
		fc.property(anyBriefing, (briefing) => {
			const { briefing: opened, issues } = open(briefingFileText(briefing));
			expect(issues).toEqual([]);
			expect(opened).toEqual({ ...briefing, slug: 'a-story' });
		})
	);
});

test('a briefing is kept by a browser as it was', () => {
	fc.assert(
		fc.property(anyBriefing, (briefing) => {
			expect(readKept(keptText({ stamp: 'x', briefing }))).toEqual({ stamp: 'x', briefing });
		})
	);
	for (const text of ['', '{', 'null', '{"stamp":"x"}', '{"stamp":"x","slug":"","file":{}}'])
		expect(readKept(text)).toBeNull();
});

test('what is said to be unfinished is what the check of the data refuses', () => {
	const withoutNames = (briefing: Briefing): Briefing => ({
		...briefing,
		// Its folder of data has other sources.
		scenes: briefing.scenes.map((scene) => ({ ...scene, sources: [], emphasis: null }))
	});
	const passes = (briefing: Briefing) =>
		issuesAfter((folder) =>
			writeFileSync(join(folder, 'briefings', 'b.json'), briefingFileText(briefing))
		).length === 0;
	fc.assert(
		fc.property(anyBriefing.map(withoutNames), (briefing) => {
			expect(unfinished(briefing).length === 0).toBe(passes(briefing));
		}),
		{ numRuns: 10 }
	);
	const scene = {
		...{ title: { en: 'A', uk: 'А' }, text: { en: ['Coal.'], uk: ['Вугілля.'] } },
		...{ view: '?date=2022-02-24', emphasis: null, sources: [], events: [] }
	};
	const whole: Briefing = {
		...{
			slug: 'b',
			title: { en: 'Coal', uk: 'Вугілля' },
			lead: { en: 'Of it.', uk: 'Про нього.' }
		},
		scenes: [
			{ ...scene, notes: null, data: '2026-04-24-6d82113e-57c81611' },
			{ ...scene, notes: { en: ['Pause.'], uk: ['Пауза.'] } }
		]
	};
	expect(unfinished(whole)).toEqual([]);
	expect(passes(whole)).toBe(true);
	const numbered = { ...scene, text: { en: ['A third, 38%.'], uk: ['Третина.'] }, notes: null };
	expect(unfinished({ ...whole, scenes: [numbered] })).toMatchObject([
		{ kind: 'number', number: '38%', scene: 0, field: 'text', language: 'en' }
	]);
});

describe('of a file that cannot be read', () => {
	it.each([
		['nothing', '', { line: 1 }],
		['no JSON', 'PK\u0003\u0004', { line: 1, column: 1 }],
		['broken JSON', '{\n  "title": ,\n}', { line: 2, column: 12 }],
		['a list', '[]', { line: 1, found: '[]' }],
		['no scenes', '{"title": {"en": "A"}}', { line: 1 }],
		['a word for scenes', '{"scenes": "all"}', { found: 'scenes: "all"' }]
	])('%s is named with its place', (_, text, issue) => {
		const { briefing, issues } = open(text);
		expect(briefing).toBeNull();
		expect(issues[0]).toMatchObject({ file: 'a-story.json', severity: 'error', ...issue });
	});

	it('an older encoding is named with the letter where it begins', () => {
		const bytes = Uint8Array.of(...new TextEncoder().encode('{\n"title": "'), 0xc0, 0xc1, 0x22);
		const { briefing, issues } = openBriefing('a.json', bytes, names);
		expect(briefing).toBeNull();
		expect(issues).toMatchObject([{ line: 2, column: 11 }]);
	});

	it('one too large is refused unread', () => {
		const { briefing, issues } = openBriefing('a.json', new Uint8Array(mostBytes + 1), names);
		expect(briefing).toBeNull();
		expect(issues).toHaveLength(1);
	});

	it('nothing is thrown, whatever it holds', () => {
		fc.assert(fc.property(fc.json(), (text) => open(text).briefing !== undefined));
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => openBriefing('x', bytes, names) !== undefined)
		);
		fc.assert(fc.property(fc.jsonValue(), (scenes) => open(JSON.stringify({ scenes })) !== null));
	});
});

describe('of a file that can be read in part', () => {
	it.each([
		['an unknown resource', { view: '?date=2022-02-24&commodity=lithum' }, /lithum/, /"lithium"/],
		['an unknown deposit', { view: '?date=2022-02-24&deposit=nowhere' }, /nowhere/, /./],
		['a day outside the record', { view: '?date=2031-01-01' }, /2031/, /./],
		['no day', { view: '?measure=value' }, /no date/, /./],
		['an address for a view', { view: 'https://x.example/?date=2022-02-24' }, /view/, /./],
		['no view', { title: { en: 'A' } }, /no "view"/, /./],
		['an unknown member', { ...good, txet: {} }, /txet/, /"text"/],
		['an unknown emphasis', { ...good, emphasis: 'deposit/nowhere' }, /nowhere/, /./],
		['an unknown source', { ...good, sources: ['nowhere'] }, /nowhere/, /./],
		['an unknown event', { ...good, events: ['never'] }, /never/, /./]
	])('a scene with %s is left out and named, the others are kept', (_, bad, found, remedy) => {
		const { briefing, scenes, issues } = open(fileOf(good, bad, good));
		expect(scenes).toBe(3);
		expect(briefing!.scenes).toHaveLength(2);
		expect(issues).toHaveLength(1);
		expect(issues[0]).toMatchObject({ record: 'scene 2', severity: 'error' });
		expect(issues[0]!.found).toMatch(found);
		expect(issues[0]!.remedy).toMatch(remedy);
		// Each scene has lines of its own.
		expect(issues[0]!.line).toBeGreaterThan(6);
	});

	it('a scene of a release that was removed is kept, with a warning', () => {
		const { briefing, issues } = open(fileOf({ ...good, data: '2020-01-01-00000000' }));
		expect(briefing!.scenes).toHaveLength(1);
		expect(issues).toMatchObject([{ record: 'scene 1', severity: 'warning' }]);
	});

	it('more scenes than anybody tells are left out', () => {
		const { briefing, issues } = open(fileOf(...Array<object>(mostScenes + 1).fill(good)));
		expect(briefing!.scenes).toHaveLength(mostScenes);
		expect(issues).toHaveLength(1);
	});
});

test('no published briefing has the address of one’s own', () => {
	const issues = issuesAfter((folder) =>
		writeFileSync(join(folder, 'briefings', 'own.json'), '{}')
	);
	expect(issues).toMatchObject([{ file: 'briefings/own.json' }]);
});

test('what is said of a file is said in Ukrainian too', () => {
	const scenes = [
		{ view: '?date=2022-02-24&commodity=lithum&deposit=nowhere&oblast=x&sparkle=1&map=9' },
		{ view: '?date=2031-01-01&measure=beauty&category=Z' },
		{ view: '?date=soon&draws=5&version=2026-04-24-6d82113e' },
		{ view: '?measure=value&measure=value', title: 'A', text: { en: 'A', ua: [] } },
		{ view: '?measure=value' },
		{ view: 'date', title: { en: ' A' }, emphasis: 'lithium', sources: ['A B'], data: '1' },
		{ view: '?date=2022-02-24&commodity=coal', emphasis: 'commodity/lithium' },
		{ ...good, emphasis: 'oblast/nowhere', sources: ['nowhere'], events: ['never'] },
		{ ...good, data: '2020-01-01-00000000' },
		{ ...good, title: { en: 5 }, notes: { uk: [''] } },
		{},
		...Array<object>(mostScenes).fill(good)
	];
	const texts = ['', '{\n"a": 1, "a": 2}', '{"a" 1}', 'null', '{"scenes": 1}', '{}'];
	const foreign = [
		'<!doctype html>',
		'<kml>',
		'var a = {}',
		'a,b\n1,2\n',
		'{"a": 1,5}',
		'['.repeat(99_999)
	];
	const issues = [
		...[...texts, JSON.stringify({ scenes })].flatMap((text) => open(text).issues),
		...openBriefing('a', Uint8Array.of(0xc0, 0xc1), names).issues,
		...[...foreign].flatMap((text) => open(text).issues),
		...openBriefing('a', Uint8Array.of(0x50, 0x4b, 3, 4), names).issues,
		...openBriefing('a', Uint8Array.of(0xff, 0xfe, 0x41, 0), names).issues,
		...openBriefing('a', new Uint8Array(mostBytes + 1), names).issues
	];
	const said = issues.flatMap(({ found, expected, remedy }) => [found, expected, remedy]);
	expect(new Set(said.filter((sentence) => issueInUkrainian(sentence) === null))).toEqual(
		new Set()
	);
});
