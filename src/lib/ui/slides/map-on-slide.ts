import { places } from '$lib/export/slides/slide-layout';

/** The size of the map, by which it is told what of it can be seen. */
export const mapOnSlide = { width: places.map.width, height: places.map.height } as const;
