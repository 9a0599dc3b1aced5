import type { Briefing } from '$lib/domain/briefing/briefing';

const key = 'scene-being-changed';

/** Notes, for this window alone, of which scene the view is being changed on the map; null: of none. */
export function changeScene(scene: { readonly index: number; readonly view: string } | null): void {
	try {
		if (scene === null) sessionStorage.removeItem(key);
		else sessionStorage.setItem(key, JSON.stringify([scene.index, scene.view]));
	} catch {
		// Where nothing may be noted, the changed view can be added as a scene of its own.
	}
}

/** The scene whose view is being changed, counted from 0; null: none is, or it is no longer there as it was. */
export function sceneBeingChanged({ scenes }: Briefing): number | null {
	try {
		const noted: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		if (!Array.isArray(noted)) return null;
		const [index, view] = noted as readonly unknown[];
		return typeof index === 'number' && scenes[index]?.view === view ? index : null;
	} catch {
		return null;
	}
}
