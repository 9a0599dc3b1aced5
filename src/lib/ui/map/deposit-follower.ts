import type { Map } from 'maplibre-gl';
import type { DepositId } from '$lib/domain/deposit';
import type { View } from '$lib/domain/view';
import type { MapDeposit } from '$lib/map/map-deposit';
import { lookAtPlace, reveal } from './map-commands';

/** Keeps the chosen deposit in view: a link that names one but no camera looks at it, later ones are brought into view. */
export class DepositFollower {
	#looking = false;
	#linked: DepositId | null;
	#last: DepositId | null;

	/** `view`: what the page was opened with. */
	constructor({ camera, deposit }: Pick<View, 'camera' | 'deposit'>) {
		this.#linked = camera === null ? deposit : null;
		this.#last = deposit;
	}

	/** The map looks at the deposit of the link instead of at all of Ukraine. */
	get looking(): boolean {
		return this.#looking;
	}

	/** All of Ukraine is shown again. */
	release(): void {
		this.#looking = false;
	}

	/** `isFitted`: nobody has moved the map yet. */
	follow(
		map: Map,
		chosen: DepositId | null,
		deposits: readonly MapDeposit[],
		isFitted: boolean
	): void {
		const target = deposits.find(({ id }) => id === chosen);
		if (!target) return;
		if (chosen === this.#linked && isFitted) {
			this.#looking = true;
			lookAtPlace(map, target.point);
		} else if (chosen !== this.#last) reveal(map, target.point);
		this.#linked = null;
		this.#last = chosen;
	}
}
