import { addDays, type IsoDate } from '$lib/domain/dataset/iso-date';
import type { Observation, Reliability } from '$lib/domain/dataset/observation';
import { positionOf } from '$lib/domain/dataset/time-axis';

/** A run of observations that are drawn alike, as positions 0..1 on the axis. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Indices at which the record's origin changes. */
export function originChanges(observations: readonly Observation[]): readonly number[] {
	return observations.flatMap(({ origin }, index) =>
		index > 0 && observations[index - 1]?.origin !== origin ? [index] : []
	);
}

/** Observations that follow each other and are uncertain for one reason. */
export interface UncertainStretch extends Stretch {
	readonly reliability: Exclude<Reliability, 'reliable' | 'proxy'>;
}

/** Positions of the uncertain observations on the axis, in order. */
export function uncertainStretches(
	observations: readonly Observation[]
): readonly UncertainStretch[] {
	return observations.flatMap(({ reliability }, first) => {
		if (reliability === 'reliable' || reliability === 'proxy') return [];
		if (observations[first - 1]?.reliability === reliability) return [];
		const after = observations.findIndex((one, i) => i > first && one.reliability !== reliability);
		const last = after < 0 ? observations.length - 1 : after - 1;
		const [from, to] = [positionOf(first, observations), positionOf(last, observations)];
		return [{ reliability, from, to }];
	});
}

/** The same day of another month, or that month's last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
	const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const first = (at: number) =>
		`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01` as IsoDate;
	const sameDay = addDays(first(month), Number(date.slice(8)) - 1);
	const lastDay = addDays(first(month + 1), -1);
	return sameDay < lastDay ? sameDay : lastDay;
}
