import { describe, expect, it, vi } from 'vitest';
import { emptyBriefing, sceneOfView } from '../../src/lib/domain/briefing/edit-briefing';
import { OwnBriefing } from '../../src/lib/state/own-briefing.svelte';

vi.mock('$app/environment', () => import('./router.svelte'));
vi.mock('$app/paths', () => ({ resolve: () => '/' }));

/** The storage of a browser, which windows share. */
class Shelf {
	readonly #texts = new Map<string, string>();
	full = false;
	getItem = (key: string) => this.#texts.get(key) ?? null;
	setItem = (key: string, text: string) => {
		if (this.full) throw new DOMException('no room', 'QuotaExceededError');
		this.#texts.set(key, text);
	};
}

const key = 'own';
const scene = (en: string) =>
	sceneOfView({ view: '?date=2025-04-30', emphasis: null, data: null }, { en, uk: '' });
const add = (en: string) => ({ kind: 'add', scene: scene(en) }) as const;
const titled = (text: string) => ({ kind: 'head', field: 'title', language: 'en', text }) as const;
const namesIn = ({ briefing }: OwnBriefing) =>
	briefing.scenes.map(({ title }) => title.en).join('');

describe('one’s own briefing', () => {
	it('is there again in another window, after every change', () => {
		const shelf = new Shelf();
		const own = new OwnBriefing(shelf, key);
		expect(own.briefing).toEqual(emptyBriefing);
		own.do(add('a'));
		own.do(add('b'));
		expect(namesIn(new OwnBriefing(shelf, key))).toBe('ab');
		own.undo();
		expect(namesIn(new OwnBriefing(shelf, key))).toBe('a');
		own.redo();
		expect(namesIn(new OwnBriefing(shelf, key))).toBe('ab');
		expect([own.keeping, own.wouldBeLost]).toEqual(['kept', false]);
	});

	it('takes what another window has added before it adds', () => {
		const shelf = new Shelf();
		const [one, two] = [new OwnBriefing(shelf, key), new OwnBriefing(shelf, key)];
		one.do(add('a'));
		// Its browser has not told it yet.
		two.do(add('b'));
		expect(namesIn(two)).toBe('ab');
		one.heard({ key: 'another' });
		expect(namesIn(one)).toBe('a');
		one.heard({ key });
		expect([namesIn(one), one.changedElsewhere]).toEqual(['ab', 1]);
		one.undo();
		expect([namesIn(one), namesIn(new OwnBriefing(shelf, key))]).toEqual(['a', 'a']);
	});

	it('keeps both states where two windows have changed the same', () => {
		const shelf = new Shelf();
		const one = new OwnBriefing(shelf, key);
		one.do(titled('A'));
		const two = new OwnBriefing(shelf, key);
		two.do(titled('B'));
		one.do(titled('C'));
		expect(one.briefing.title.en).toBe('B');
		one.undo();
		expect(one.briefing.title.en).toBe('C');
	});

	it('never removes another scene than the one that was meant', () => {
		const shelf = new Shelf();
		const one = new OwnBriefing(shelf, key);
		['a', 'b', 'c'].forEach((name) => one.do(add(name)));
		const two = new OwnBriefing(shelf, key);
		two.do({ kind: 'move', from: 0, to: 2 });
		one.do({ kind: 'remove', scene: 0 });
		expect(namesIn(one)).toBe('bca');
		one.undo();
		expect(namesIn(one)).toBe('bc');
	});

	it('goes on in memory where nothing may be kept, until a file has it', () => {
		const own = new OwnBriefing(null, key);
		expect([own.keeping, own.wouldBeLost]).toEqual(['blocked', false]);
		own.do(add('a'));
		expect([namesIn(own), own.wouldBeLost]).toEqual(['a', true]);
		own.saved();
		expect(own.wouldBeLost).toBe(false);
	});

	it('says when there is no room, and keeps all as soon as there is', () => {
		const shelf = new Shelf();
		const own = new OwnBriefing(shelf, key);
		own.do(add('a'));
		shelf.full = true;
		own.do(add('b'));
		expect([own.keeping, own.wouldBeLost]).toEqual(['full', true]);
		expect(namesIn(new OwnBriefing(shelf, key))).toBe('a');
		shelf.full = false;
		own.do(add('c'));
		expect([own.keeping, namesIn(new OwnBriefing(shelf, key))]).toEqual(['kept', 'abc']);
	});

	it('does not write over what it does not understand, until it is told to', () => {
		const shelf = new Shelf();
		shelf.setItem(key, '{"of": "another version"}');
		const own = new OwnBriefing(shelf, key);
		own.do(add('a'));
		expect([own.keeping, own.unreadable]).toEqual(['unreadable', '{"of": "another version"}']);
		own.beginAnew();
		expect([own.keeping, namesIn(new OwnBriefing(shelf, key))]).toEqual(['kept', 'a']);
	});
});
