/** What the windows of a presentation tell each other. */
export type SceneMessage =
	/** The scene that is shown from now on, counted from 1. */
	| { readonly kind: 'shown'; readonly scene: number }
	/** A window has opened and asks for the scene. */
	| { readonly kind: 'ask' };

/** A message as it arrived; null: it is none, or names a scene that a briefing of `count` scenes has not. */
export function sceneMessage(data: unknown, count: number): SceneMessage | null {
	if (typeof data !== 'object' || data === null) return null;
	const { kind, scene } = data as { readonly kind?: unknown; readonly scene?: unknown };
	if (kind === 'ask') return { kind };
	if (kind !== 'shown' || typeof scene !== 'number') return null;
	return Number.isInteger(scene) && scene >= 1 && scene <= count ? { kind, scene } : null;
}
