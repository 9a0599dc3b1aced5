import { embedCode } from './embed-code';

/** How large a frame is where nobody says it, px. */
export const oEmbedSize = { width: 700, height: 480 } as const;

/** What a page is embedded as. */
export interface Embedded {
	/** Absolute address of the embed. */
	readonly src: string;
	readonly title: string;
	readonly site: string;
	/** Address of the site. */
	readonly root: string;
	readonly picture: { readonly url: string; readonly width: number; readonly height: number };
}

/** A day: the map follows new data. */
const cacheSeconds = 86_400;

/**
 * An answer by oEmbed 1.0, type `rich` (https://oembed.com, 2.3.4.4). It is a file: what a consumer asks for in the query,
 * as `maxwidth`, is not heard, and the frame is as wide as its place.
 */
export function oEmbedOf({ src, title, site, root, picture }: Embedded) {
	return {
		version: '1.0',
		type: 'rich',
		provider_name: site,
		provider_url: root,
		title,
		cache_age: cacheSeconds,
		...oEmbedSize,
		html: embedCode({ src, title, height: oEmbedSize.height, script: null }),
		thumbnail_url: picture.url,
		thumbnail_width: picture.width,
		thumbnail_height: picture.height
	} as const;
}
