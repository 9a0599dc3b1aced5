import type { DepositLine } from '$lib/domain/deposits/deposit-line';
import { formatDistanceWithError } from '$lib/domain/format';
import type { DossierMessages } from '$lib/i18n/dossier/messages';
import type { Language } from '$lib/i18n/language/language';

type Texts = Pick<
	DossierMessages,
	'distanceBehind' | 'distanceFree' | 'distanceNear' | 'distanceUnknown'
>;

/** How far a deposit lies from the line, with its error; too near the line to tell, no side is said. */
export function lineDistance(
	{
		distanceKm,
		distanceErrorKm,
		side
	}: Pick<DepositLine, 'distanceKm' | 'distanceErrorKm' | 'side'>,
	text: Texts,
	language: Language
): string {
	if (distanceKm === null) return text.distanceUnknown;
	const far = formatDistanceWithError(Math.abs(distanceKm), distanceErrorKm, language);
	if (side === 'near') return text.distanceNear(far);
	return distanceKm > 0 ? text.distanceBehind(far) : text.distanceFree(far);
}
