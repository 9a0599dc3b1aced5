import { addDays, dayNumber, type IsoDate } from '../../domain/dataset/iso-date';

/** More pictures make a file that no mail takes, and the browser needs room for them all. */
export const mostPictures = 60;

/** Days from the first to the last of a span, as evenly apart as whole days can be; the one day where both are the same. */
export function motionDays(from: IsoDate, to: IsoDate, most = mostPictures): readonly IsoDate[] {
	const [first, last] = from <= to ? [from, to] : [to, from];
	const length = dayNumber(last) - dayNumber(first);
	const steps = Math.min(length, most - 1);
	return Array.from({ length: steps + 1 }, (_, i) =>
		steps === 0 ? first : addDays(first, Math.round((i * length) / steps))
	);
}
