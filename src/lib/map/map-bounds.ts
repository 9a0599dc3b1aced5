/** Ukraine with Crimea, degrees: [west, south, east, north]. */
export const ukraineBounds: [number, number, number, number] = [22.1, 44.35, 40.25, 52.4];

/** How far the map can be moved: a narrow and a wide window can both show all of Ukraine within it. */
export const mapBounds: [number, number, number, number] = [1, 32, 62, 64];

/** Around Ukraine, px. */
const padding = { top: 18, right: 18, bottom: 18, left: 18 };
/** Beside the buttons, which the names in the east would reach, above the attribution. */
const narrowPadding = { ...padding, right: 68, bottom: 36, left: 8 };

/** How all of Ukraine is shown in a map that is `width` px wide; the picture that stands for it follows the same widths. */
export function fitOptions(width: number) {
	return { padding: width < 640 ? narrowPadding : padding, animate: false } as const;
}
