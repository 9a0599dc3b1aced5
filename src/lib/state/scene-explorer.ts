import type { FirstScreen } from '$lib/data/first-screen';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { View } from '$lib/domain/view/view';
import { viewFromParams, type KnownIds } from '$lib/domain/view/view-url';
import { Explorer } from './explorer.svelte';
import { HeldView } from './held-view.svelte';

/** The build has checked every name in the view of a scene. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** What the address of a presentation has beside a view, which it has none of. */
const frameNames: ReadonlySet<string> = new Set(['scene', 'present', 'notes']);

/** The map of a presentation: one view after the other, of one explorer. */
export class SceneExplorer {
	readonly explorer: Explorer;
	readonly #known: KnownIds;

	constructor(manifest: Manifest, first: FirstScreen) {
		const { firstDate, lastDate, otherLines } = manifest;
		this.#known = {
			...{ commodities: anyId, deposits: anyId, categories: anyId },
			...{ firstDate, lastDate },
			otherLines: otherLines.map(({ origin }) => origin)
		};
		this.explorer = new Explorer(manifest, first, frameNames, HeldView);
	}

	viewOf(search: string): View {
		return viewFromParams(new URLSearchParams(search), this.#known).view;
	}

	show(view: View): void {
		(this.explorer.view as HeldView).show(view);
	}
}
