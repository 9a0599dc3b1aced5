/** How much of a phone's window the panel takes, from least to most. */
export const sheetSizes = ['peek', 'half', 'full'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** The next larger (1) or smaller (-1) size; null: there is none. */
export function sheetStep(size: SheetSize, step: 1 | -1): SheetSize | null {
	return sheetSizes[sheetSizes.indexOf(size) + step] ?? null;
}
