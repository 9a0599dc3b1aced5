import type { Map } from 'maplibre-gl';
import type { DepositId } from '$lib/domain/dataset/deposit';
import type { Camera, View } from '$lib/domain/view/view';
import type { MapDeposit } from '$lib/map/map-deposit';
import { ukraineBounds, type Bounds } from '$lib/map/map-bounds';
import { byPerson, sameCamera } from './map-camera';
import { fit, lookAt, lookAtPlace, reveal } from './map-commands';

/**
 * What the map looks at: the chosen oblast, else all of Ukraine, until a link or a person says otherwise. A link that names
 * a deposit but no camera looks at the deposit; one that is chosen later is brought into view.
 */
export class CameraKeeper {
	/** Null: nobody has moved the map. */
	#camera: Camera | null;
	#frame: Bounds = ukraineBounds;
	#looksAtDeposit = false;
	#linked: DepositId | null;
	#followed: DepositId | null;

	/** `view`: what the page was opened with. */
	constructor({ camera, deposit }: Pick<View, 'camera' | 'deposit'>) {
		this.#camera = camera;
		this.#linked = camera === null ? deposit : null;
		this.#followed = deposit;
	}

	get #isFitted(): boolean {
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
		if (camera === null) fit(map, this.#frame, false);
		else lookAt(map, camera);
	}

	/** The bounds of the chosen oblast; null: none is chosen. Where nobody has moved the map it goes there. */
	frame(map: Map, bounds: Bounds | null, animate: boolean): void {
		const next = bounds ?? ukraineBounds;
		if (next.join() === this.#frame.join()) return;
		this.#frame = next;
		if (this.#isFitted) fit(map, next, animate);
	}

	/** The window has another size. */
	resized(map: Map): void {
		if (this.#isFitted) fit(map, this.#frame, false);
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

	/** Goes to all of Ukraine; where an oblast is chosen that is a place like others, which a link has to name. */
	showUkraine(map: Map): void {
		this.#looksAtDeposit = false;
		const isPlace = this.#frame !== ukraineBounds;
		if (!isPlace) this.#camera = null;
		fit(map, ukraineBounds, true, isPlace ? byPerson : {});
	}

	/** No camera is to be named in a link. */
	get isAtRest(): boolean {
		return this.#camera === null;
	}
}
