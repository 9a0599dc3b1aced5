import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Observation } from '$lib/domain/dataset/observation';
import type { Gap } from '$lib/domain/dataset/timeline';
import { paceOf, playFrom, playStart, type PlaySpeed } from './play-speed';
import { Player } from '$lib/state/player.svelte';
import { prefersReducedMotion } from 'svelte/motion';

/** What is played, as it stands when it is asked for. */
interface Played {
	readonly observations: readonly Observation[];
	/** Index of the one shown. */
	readonly observation: number;
	readonly gaps: readonly Gap[];
}

/** Plays the observations from the one shown on; a gap between two of them is told while it is jumped. */
export class Playback {
	speed = $state<PlaySpeed>('normal');
	/** The gap that was jumped last. */
	jump = $state.raw<{ readonly from: IsoDate; readonly to: IsoDate } | null>(null);
	/** The observation to begin with; null: the one after that which is shown. */
	#begin: number | null = null;
	readonly #played: () => Played;
	readonly #preview: (date: IsoDate) => void;
	readonly #player = new Player(() => this.#step());

	constructor(played: () => Played, preview: (date: IsoDate) => void) {
		this.#played = played;
		this.#preview = preview;
	}

	get playing(): boolean {
		return this.#player.playing;
	}

	/** Where the last observation is shown it begins anew. */
	start(): void {
		const { observations, observation } = this.#played();
		this.#begin = observation >= observations.length - 1 ? playStart(observations) : null;
		this.#player.start();
	}

	stop(): void {
		this.#player.stop();
		this.jump = null;
	}

	#step(): number | null {
		const { observations, observation, gaps } = this.#played();
		const next = this.#begin ?? playFrom(observation, observations.length, this.speed, gaps);
		this.#begin = null;
		const target = observations[next ?? -1];
		if (next === null || target === undefined) return null;
		this.jump =
			gaps.find(({ index }) => index === next) ?? (this.jump && next < 8 ? this.jump : null);
		this.#preview(target.date);
		if (this.jump?.to === target.date) return 1600;
		return prefersReducedMotion.current ? 1000 : paceOf[this.speed].stayMs;
	}
}
