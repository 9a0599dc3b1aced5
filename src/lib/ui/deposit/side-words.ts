import type { Crossing } from '$lib/domain/control/crossings';
import type { DepositControl } from '$lib/domain/control/side';
import { formatDistanceKm, formatShareRange } from '$lib/domain/format';
import { exactly } from '$lib/domain/numbers/range';
import type { Speech } from '$lib/i18n/context';

/** How sure a side is, or how much of an outline is on it. */
export function shareWords(
	{ share, basis }: Pick<DepositControl, 'share' | 'basis'>,
	{ messages, language }: Speech
): string {
	if (basis === 'area') return messages.deposit.areaShare(formatShareRange(share, language));
	// The interval of a side, which is one or the other, would say no more than the probability.
	return messages.deposit.probability(formatShareRange(exactly(share.central), language));
}

/** The distance to the line with its error, or why there is none. */
export function distanceWords(
	{
		distanceKm,
		lineErrorKm,
		sigmaKm,
		side
	}: Pick<DepositControl, 'distanceKm' | 'lineErrorKm' | 'sigmaKm' | 'side'>,
	{ messages: { deposit: text }, language }: Speech
): string {
	if (distanceKm === null) return text.noDistance;
	if (!Number.isFinite(distanceKm)) return text.noLine;
	const far = formatDistanceKm(Math.abs(distanceKm), language);
	const error = formatDistanceKm(sigmaKm ?? lineErrorKm, language);
	if (distanceKm === 0) return text.distanceZero(error);
	if (side === 'near') return text.distanceNear(far, error);
	return distanceKm > 0 ? text.distanceBehind(far, error) : text.distanceFree(far, error);
}

/** A change of side; `passed`: from one side of the line to the other, which says that the line passed. */
export interface Turn extends Crossing {
	readonly passed: boolean;
}

/** The changes of side, without the side that the record begins with. */
export function turnsOf(crossings: readonly Crossing[]): readonly Turn[] {
	const isSide = ({ side }: Crossing) => side === 'behind' || side === 'free';
	return crossings
		.slice(1)
		.map((crossing, i) => ({ ...crossing, passed: isSide(crossings[i]!) && isSide(crossing) }));
}
