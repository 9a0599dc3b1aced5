import { formatShare, formatShareBounds } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { Estimated } from '$lib/domain/numbers/range';

/** How a chart of shares writes one, and its interval. */
export const shareFormat = (language: Language) => ({
	one: (share: number) => formatShare(share, language),
	bounds: (share: Estimated) => formatShareBounds(share, language)
});
