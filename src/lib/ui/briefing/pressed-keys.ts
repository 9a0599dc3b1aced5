import { presentationKey, type PresentationKey } from '$lib/domain/briefing/presentation-keys';

const controls = 'a, button, summary, input, select, textarea';

/**
 * Takes the keys of a presentation from the whole window, before the map in it does, which would move. `act` says whether
 * it made something of the key.
 */
export function takeKeys(act: (key: PresentationKey, event: KeyboardEvent) => boolean): () => void {
	const pressed = (event: KeyboardEvent) => {
		const { target } = event;
		const onControl = target instanceof Element && target.closest(controls) !== null;
		const key = presentationKey(event, onControl);
		if (key === null || !act(key, event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	window.addEventListener('keydown', pressed, { capture: true });
	return () => window.removeEventListener('keydown', pressed, { capture: true });
}
