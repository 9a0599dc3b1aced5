import { beforeEach, expect, it, vi } from 'vitest';
import { BriefingState } from '../../src/lib/state/briefing.svelte';
import { HeldView } from '../../src/lib/state/held-view.svelte';
import { SceneChannel } from '../../src/lib/state/scene-channel';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { defaultView } from '../../src/lib/domain/view/view';
import { goto, page } from './router.svelte';

vi.mock('$app/environment', () => import('./router.svelte'));
vi.mock('$app/navigation', () => import('./router.svelte'));
vi.mock('$app/state', () => import('./router.svelte'));

const address = () => page.url.pathname + page.url.search + page.url.hash;

beforeEach(() => goto('/brief/x/'));

it('is the story until the page has hydrated, and then what the link says', async () => {
	await goto('/brief/x/?scene=3&present');
	const state = new BriefingState(() => 8);
	expect([state.mode, state.scene]).toEqual(['story', 1]);
	state.start();
	expect([state.mode, state.scene]).toEqual(['present', 3]);
});

it('shows a step at once and writes it into the address', async () => {
	await goto('/brief/x/?present');
	const state = new BriefingState(() => 8);
	state.start();
	state.step('next');
	state.step('next');
	expect(state.scene).toBe(3);
	await Promise.resolve();
	expect(address()).toBe('/brief/x/?scene=3&present');
	expect(state.address('notes')).toBe('/brief/x/?scene=3&notes');
	state.step('last');
	state.step('next');
	expect(state.scene).toBe(8);
});

it('leads from the story into the presentation, and back to the scene that was shown', async () => {
	const state = new BriefingState(() => 8);
	state.start();
	state.present();
	expect(address()).toBe('/brief/x/?scene=1&present');
	await state.show(5);
	state.leave();
	expect(address()).toBe('/brief/x/#scene-5');
	expect(state.mode).toBe('story');
});

it('keeps the view of a scene out of the address', () => {
	const ids = new Set(['lithium']);
	const known = {
		...{ commodities: ids, deposits: ids, categories: ids, otherLines: [], version: '' },
		...{ firstDate: isoDate('2022-02-24'), lastDate: isoDate('2026-04-24') }
	};
	const view = new HeldView(() => known);
	view.start();
	view.show({ ...defaultView, date: isoDate('2025-04-30'), commodities: ['lithium'] });
	view.moveCamera({ lng: 30, lat: 50, zoom: 6, bearing: 0 });
	view.choose({ deposit: 'li-dobra', oblast: 'UA-14' });
	view.commit();
	expect(view.current).toMatchObject({
		...{ date: '2025-04-30', commodities: ['lithium'], deposit: 'li-dobra', oblast: null }
	});
	expect(view.current.camera?.zoom).toBe(6);
	expect(address()).toBe('/brief/x/');
});

it('keeps two windows at one scene, also one that opens later', async () => {
	const shown = { first: 2, second: 1 };
	const count = () => 8;
	const first = new SceneChannel('x', {
		count,
		scene: () => shown.first,
		onshown: (scene) => (shown.first = scene)
	});
	const second = new SceneChannel('x', {
		count,
		scene: () => shown.second,
		onshown: (scene) => (shown.second = scene)
	});
	second.ask();
	await vi.waitFor(() => expect(shown.second).toBe(2));
	second.tell(6);
	await vi.waitFor(() => expect(shown.first).toBe(6));
	first.close();
	second.close();
});
