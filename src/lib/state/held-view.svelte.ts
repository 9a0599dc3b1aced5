import type { Camera, View } from '$lib/domain/view/view';
import { ViewState } from './view.svelte';

/** A view that a scene gives and the address does not hold: who moves the map or points at a deposit changes no link. */
export class HeldView extends ViewState {
	/** All of a view at once. */
	show(view: View): void {
		this.preview(view);
	}

	/** A deposit can be pointed at; what the numbers beside are of stays. */
	override choose({ deposit }: Partial<View>): void {
		if (deposit !== undefined) this.preview({ deposit });
	}

	override commit(): void {}

	override moveCamera(camera: Camera | null): void {
		this.preview({ camera });
	}
}
