import { addDays, type IsoDate } from '$lib/domain/dataset/iso-date';
import type { Observation } from '$lib/domain/dataset/observation';

export type ComparedDay = 'before2022' | 'yearBefore' | 'latest';

/** Days that are worth comparing with, but for the one that is shown and those that nobody observed. */
export function comparedDays(
	shown: IsoDate,
	observations: readonly Observation[]
): readonly { readonly kind: ComparedDay; readonly date: IsoDate }[] {
	const first = observations[0]?.date;
	const last = observations.at(-1)?.date;
	const days: readonly { kind: ComparedDay; date: IsoDate | undefined }[] = [
		{ kind: 'before2022', date: '2022-02-23' as IsoDate },
		{ kind: 'yearBefore', date: addDays(shown, -365) },
		{ kind: 'latest', date: last }
	];
	return days.flatMap(({ kind, date }) =>
		date === undefined || first === undefined || last === undefined || date === shown
			? []
			: date < first || date > last
				? []
				: [{ kind, date }]
	);
}
