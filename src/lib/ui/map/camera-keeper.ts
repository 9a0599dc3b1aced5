import type { Map } from 'maplibre-gl';
import type { DepositId } from '$lib/domain/dataset/deposit';
import type { Camera, View } from '$lib/domain/view/view';
import type { MapDeposit } from '$lib/map/map-deposit';
import { sameCamera } from './map-camera';
import { fitUkraine, lookAt, lookAtPlace, reveal } from './map-commands';

/**
 * What the map looks at: all of Ukraine until a link or a person says otherwise. A link that names a deposit but no
 * camera looks at the deposit; one that is chosen later is brought into view.
 */
export class CameraKeeper {
	/** Null: nobody has moved the map. */
	#camera: Camera | null;
	#looksAtDeposit = false;
	#linked: DepositId | null;
	#followed: DepositId | null;

	/** `view`: what the page was opened with. */
	constructor({ camera, deposit }: Pick<View, 'camera' | 'deposit'>) {
		this.#camera = camera;
		this.#linked = camera === null ? deposit : null;
		this.#followed = deposit;
	}

	/** All of Ukraine is to stay in view. */
	get isFitted(): boolean {
		return this.#camera === null && !this.#looksAtDeposit;
	}

	/** A person has moved the map. */
	moved(camera: Camera): void {
		this.#camera = camera;
	}

	/** The view asks for a camera, as after Back. */
	look(map: Map, camera: Camera | null): void {
		if (sameCamera(camera, this.#camera)) return;
		this.#camera = camera;
		lookAt(map, camera);
	}

	follow(map: Map, chosen: DepositId | null, deposits: readonly MapDeposit[]): void {
		const target = deposits.find(({ id }) => id === chosen);
		if (!target) return;
		if (chosen === this.#linked && this.#camera === null) {
			this.#looksAtDeposit = true;
			lookAtPlace(map, target.point);
		} else if (chosen !== this.#followed) reveal(map, target.point);
		this.#linked = null;
		this.#followed = chosen;
	}

	showUkraine(map: Map): void {
		this.#camera = null;
		this.#looksAtDeposit = false;
		fitUkraine(map, true);
	}
}
