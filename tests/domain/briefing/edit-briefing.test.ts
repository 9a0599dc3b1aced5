import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Briefing } from '../../../src/lib/domain/briefing/briefing';
import { slugOf } from '../../../src/lib/domain/briefing/briefing-file';
import {
	edited,
	emptyBriefing,
	paragraphsOf,
	sceneOfView,
	textOf
} from '../../../src/lib/domain/briefing/edit-briefing';
import {
	done,
	historyOf,
	redone,
	settled,
	undone,
	type EditHistory
} from '../../../src/lib/domain/briefing/edit-history';
import { anyBriefing, anyEdit } from './made-up-briefing';

const named = (...names: readonly string[]): Briefing => ({
	...emptyBriefing,
	scenes: names.map((en) =>
		sceneOfView({ view: '?date=2022-02-24', emphasis: null, data: null }, { en, uk: '' })
	)
});
const namesOf = ({ scenes }: Briefing) => scenes.map(({ title }) => title.en).join('');

describe('a change of a briefing', () => {
	it('moves, doubles, removes and adds scenes', () => {
		const briefing = named('a', 'b', 'c');
		expect(namesOf(edited(briefing, { kind: 'move', from: 0, to: 2 }))).toBe('bca');
		expect(namesOf(edited(briefing, { kind: 'move', from: 2, to: 1 }))).toBe('acb');
		expect(namesOf(edited(briefing, { kind: 'duplicate', scene: 1 }))).toBe('abbc');
		expect(namesOf(edited(briefing, { kind: 'remove', scene: 1 }))).toBe('ac');
		const scene = named('x').scenes[0]!;
		expect(namesOf(edited(briefing, { kind: 'add', scene }))).toBe('abcx');
		expect(namesOf(edited(briefing, { kind: 'add', scene, before: 1 }))).toBe('axbc');
	});

	it('leaves the words of a scene whose view it replaces', () => {
		const said = edited(named('a'), {
			...{ kind: 'say', scene: 0, field: 'notes', language: 'uk', text: 'Пауза.\n\n Далі.' }
		});
		const shown = { view: '?date=2025-01-01', emphasis: null, data: '2026-04-24-6d82113e' };
		const { scenes } = edited(said, { kind: 'view', scene: 0, shown });
		expect(scenes).toMatchObject([
			{ ...shown, title: { en: 'a' }, notes: { en: [], uk: ['Пауза.', 'Далі.'] } }
		]);
	});

	it('asks to look at something, or at nothing any more', () => {
		const emphasis = { kind: 'commodity', id: 'coal' } as const;
		const asking = edited(named('a'), { kind: 'emphasis', scene: 0, emphasis });
		expect(asking.scenes[0]!.emphasis).toEqual(emphasis);
		const asked = edited(asking, { kind: 'emphasis', scene: 0, emphasis: null });
		expect(asked.scenes[0]!.emphasis).toBeNull();
	});

	it('takes notes away with their last word', () => {
		const say = (text: string) =>
			({ kind: 'say', scene: 0, field: 'notes', language: 'en', text }) as const;
		const noted = edited(named('a'), say('Pause'));
		expect(edited(noted, say(' \n')).scenes[0]!.notes).toBeNull();
	});

	it('is undone and done again, whatever it is', () => {
		fc.assert(
			fc.property(anyBriefing, fc.array(anyEdit, { maxLength: 12 }), (briefing, edits) => {
				const states: Briefing[] = [briefing];
				let history = historyOf(briefing);
				for (const edit of edits) {
					// Each letter a step of its own.
					history = settled(done(history, edit));
					if (history.briefing !== states.at(-1)) states.push(history.briefing);
				}
				const back = walked(history, undone);
				expect(back.map((one) => one.briefing)).toEqual(states.toReversed());
				const forth = walked(back.at(-1)!, redone);
				expect(forth.map((one) => one.briefing)).toEqual(states);
			})
		);
	});

	it('makes a step of all letters that are typed into one field, until it is left', () => {
		const type = (history: EditHistory, text: string) =>
			done(history, { kind: 'head', field: 'title', language: 'en', text });
		const first = type(type(historyOf(emptyBriefing), 'C'), 'Co');
		expect(undone(first)!.briefing).toEqual(emptyBriefing);
		const second = type(settled(first), 'Coal');
		expect(undone(second)!.briefing.title.en).toBe('Co');
	});
});

/** All states from one on, itself first. */
function walked(
	history: EditHistory,
	step: (history: EditHistory) => EditHistory | null
): readonly EditHistory[] {
	const next = step(history);
	return next === null ? [history] : [history, ...walked(next, step)];
}

test('paragraphs are typed with an empty line between them, and typed again as they were read', () => {
	expect(paragraphsOf(' One\nline. \r\n\r\n\n  Two. ')).toEqual(['One line.', 'Two.']);
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\t') }), (typed) => {
			const read = paragraphsOf(typed);
			expect(paragraphsOf(textOf(read))).toEqual(read);
		})
	);
});

test('a file is named after the title, in letters of an address', () => {
	const nameOf = (en: string, uk = '', slug = '') => slugOf({ slug, title: { en, uk } });
	expect(nameOf('Coal: who holds it?')).toBe('coal-who-holds-it');
	expect(nameOf('', 'П’ять щитів Київщини')).toBe('piat-shchytiv-kyivshchyny');
	expect(nameOf('Café naïve')).toBe('cafe-naive');
	expect(nameOf('own')).toBe('briefing');
	expect(nameOf('Coal', '', 'as-it-came')).toBe('as-it-came');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			expect(nameOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		})
	);
});
