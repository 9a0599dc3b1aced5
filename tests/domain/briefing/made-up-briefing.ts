import fc from 'fast-check';
import type { Briefing, Scene } from '../../../src/lib/domain/briefing/briefing';
import { lineOf, type Edit } from '../../../src/lib/domain/briefing/edit-briefing';
import { emphasisKinds } from '../../../src/lib/domain/briefing/briefing';

const english = fc.constantFrom('Coal', 'Who holds it?', 'A "quoted" word', 'C1 & <b>', '\\ and {');
const ukrainian = fc.constantFrom('Вугілля', 'Хто ним володіє?', 'Слово «в лапках»', 'П’ять');
const anything = fc.string({ unit: 'grapheme', maxLength: 12 }).map(lineOf);

/** Something that may be said in a language, in the other one, or not at all. */
const line = fc.record({
	en: fc.oneof(english, anything, fc.constant('')),
	uk: fc.oneof(ukrainian, anything, fc.constant(''))
});
const paragraphs = fc.record({
	en: fc.array(
		fc.oneof(english, anything).filter((text) => text !== ''),
		{ maxLength: 3 }
	),
	uk: fc.array(
		fc.oneof(ukrainian, anything).filter((text) => text !== ''),
		{ maxLength: 3 }
	)
});

const view = fc.constantFrom(
	'?date=2022-02-24',
	'?date=2022-02-25&commodity=lithium',
	'?date=2022-02-24&measure=value&oblast=donetsk'
);

const emphasis = fc.record({ kind: fc.constant(emphasisKinds[1]), id: fc.constant('donetsk') });
const data = fc.constantFrom(null, '2026-04-24-6d82113e', '2026-04-24-6d82113e-57c81611');

export const anyScene: fc.Arbitrary<Scene> = fc.record({
	title: line,
	text: paragraphs,
	view,
	emphasis: fc.option(emphasis),
	notes: fc.option(paragraphs.filter(({ en, uk }) => en.length + uk.length > 0)),
	sources: fc.constantFrom([], ['test-source']),
	events: fc.constantFrom([], ['signed']),
	data
});

export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
	slug: fc.constantFrom('', 'a-story'),
	title: line,
	lead: line,
	scenes: fc.array(anyScene, { maxLength: 5 })
});

const language = fc.constantFrom('en' as const, 'uk' as const);
const typed = fc.string({ unit: fc.constantFrom('a', 'і', ' ', '\n', '1'), maxLength: 12 });
const index = fc.integer({ min: -1, max: 5 });

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.record({
		kind: fc.constant('head' as const),
		field: fc.constantFrom('title' as const, 'lead' as const),
		language,
		text: typed
	}),
	fc.record({
		kind: fc.constant('say' as const),
		scene: index,
		field: fc.constantFrom('title' as const, 'text' as const, 'notes' as const),
		language,
		text: typed
	}),
	fc.record({ kind: fc.constant('add' as const), scene: anyScene }),
	fc.record({ kind: fc.constant('duplicate' as const), scene: index }),
	fc.record({ kind: fc.constant('remove' as const), scene: index }),
	fc.record({ kind: fc.constant('move' as const), from: index, to: index }),
	fc.record({
		kind: fc.constant('view' as const),
		scene: index,
		shown: fc.record({ view, emphasis: fc.option(emphasis), data })
	}),
	fc.record({ kind: fc.constant('replace' as const), briefing: anyBriefing })
);
