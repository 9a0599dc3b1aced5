/** What a key asks for in a presentation. */
export type PresentationKey = 'next' | 'previous' | 'first' | 'last' | 'start' | 'blank' | 'leave';

/** Presenter remotes send Page Down and Page Up; to start, F5; to make the screen dark, a full stop. */
const keys: ReadonlyMap<string, PresentationKey> = new Map([
	...(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'] as const).map(
		(key) => [key, 'next'] as const
	),
	...(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] as const).map(
		(key) => [key, 'previous'] as const
	),
	['Home', 'first'],
	['End', 'last'],
	['F5', 'start'],
	['.', 'blank'],
	['b', 'blank'],
	['Escape', 'leave']
]);

/** What was pressed, as a browser tells it. */
export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
}

/**
 * What a key asks for; null: nothing. `onControl`: a button or a link has the focus, which Space and Enter press. A key with
 * Ctrl, Alt or the command key is the browser's.
 */
export function presentationKey(pressed: Pressed, onControl: boolean): PresentationKey | null {
	if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
	if (onControl && (pressed.key === ' ' || pressed.key === 'Enter')) return null;
	return keys.get(pressed.key) ?? null;
}

/** The scene that a key leads to, of `count` scenes counted from 1; the first and the last stay where they are. */
export function sceneAfter(key: PresentationKey, scene: number, count: number): number {
	switch (key) {
		case 'next':
			return Math.min(scene + 1, count);
		case 'previous':
			return Math.max(scene - 1, 1);
		case 'first':
		case 'start':
			return 1;
		case 'last':
			return count;
		case 'blank':
		case 'leave':
			return scene;
		default:
			return key satisfies never;
	}
}
