/** Ukraine with Crimea, degrees: [west, south, east, north]. */
export const ukraineBounds: [number, number, number, number] = [22.1, 44.35, 40.25, 52.4];

/** How far the map can be moved: a narrow and a wide window can both show all of Ukraine within it. */
export const mapBounds: [number, number, number, number] = [1, 32, 62, 64];

export const fitOptions = { padding: 18, animate: false } as const;
