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
