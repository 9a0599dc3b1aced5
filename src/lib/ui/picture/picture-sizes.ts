import type { PictureUse } from '$lib/i18n/picture/messages';
import type { PngSize } from '$lib/export/picture/png';

/** What a side may measure, px: smaller, its text cannot be read; larger, browsers make no bitmap. */
export const leastSide = 600;
export const mostSide = 8000;

/** Sizes by what they are for; a page of paper is 11.69 × 8.27 or 16.54 × 11.69 inches. */
export const pictureSizes: Readonly<Record<Exclude<PictureUse, 'custom'>, PngSize>> = {
	slide: { width: 1920, height: 1080, dotsPerInch: null },
	slide4k: { width: 3840, height: 2160, dotsPerInch: null },
	a4: { width: 3508, height: 2480, dotsPerInch: 300 },
	a3: { width: 4961, height: 3508, dotsPerInch: 300 },
	square: { width: 1080, height: 1080, dotsPerInch: null }
};

export const pictureUses = [...(Object.keys(pictureSizes) as PictureUse[]), 'custom'] as const;

/** The size of a choice; null: a side that was typed is none. */
export function pictureSize(
	use: PictureUse,
	typed: { readonly width: number | null; readonly height: number | null }
): PngSize | null {
	if (use !== 'custom') return pictureSizes[use];
	const isSide = (side: number | null): side is number =>
		side !== null && Number.isInteger(side) && side >= leastSide && side <= mostSide;
	const { width, height } = typed;
	if (!isSide(width) || !isSide(height)) return null;
	return { width, height, dotsPerInch: null };
}
