import type { Observation } from '$lib/domain/dataset/observation';
import type { Gap } from '$lib/domain/dataset/timeline';

/** How fast Play goes. */
export const playSpeeds = ['slow', 'normal', 'fast'] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** Observations that one step of Play goes on, and how long it stays there, ms. */
export const paceOf: Readonly<
	Record<PlaySpeed, { readonly stride: number; readonly stayMs: number }>
> = {
	slow: { stride: 1, stayMs: 280 },
	normal: { stride: 1, stayMs: 70 },
	fast: { stride: 7, stayMs: 70 }
};

/** Where Play begins anew: the first day that can be quoted of the source that goes on to the end of the record. */
export function playStart(observations: readonly Observation[]): number {
	const origin = observations.at(-1)?.origin;
	const found = observations.findIndex(
		(one) => one.origin === origin && one.reliability === 'reliable'
	);
	return Math.max(0, found);
}

/** The observation that Play shows next: a stride on, but never past the end of a gap, which is said. Null: the end. */
export function playFrom(
	observation: number,
	count: number,
	speed: PlaySpeed,
	gaps: readonly Gap[]
): number | null {
	const last = count - 1;
	if (observation >= last) return null;
	const next = Math.min(last, observation + paceOf[speed].stride);
	const gap = gaps.find(({ index }) => index > observation && index <= next);
	return gap?.index ?? next;
}
