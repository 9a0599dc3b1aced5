import type { TimelineEvent } from '$lib/domain/dataset/dataset';

/** Events that are too close on the axis for markers of their own. */
export interface EventCluster {
	readonly events: readonly TimelineEvent[];
	/** Middle of its events on the axis, 0..1. */
	readonly position: number;
}

/** Puts events into one cluster as long as the next lies within `gap` (0..1) of its middle; in order of date. */
export function clusterEvents(
	events: readonly TimelineEvent[],
	positionOf: (event: TimelineEvent) => number,
	gap: number
): readonly EventCluster[] {
	const placed = events
		.map((event) => ({ event, at: positionOf(event) }))
		.sort((a, b) => a.at - b.at);
	const clusters: (typeof placed)[] = [];
	for (const each of placed) {
		const current = clusters.at(-1);
		if (current && each.at - middleOf(current) < gap) current.push(each);
		else clusters.push([each]);
	}
	return clusters.map((members) => ({
		events: members.map(({ event }) => event),
		position: middleOf(members)
	}));
}

const middleOf = (members: readonly { readonly at: number }[]) =>
	(members[0]!.at + members.at(-1)!.at) / 2;
