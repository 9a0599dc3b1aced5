import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import type { FontUrls } from './fonts';

/** The built font files; addresses are made absolute, because the style has no place that they could be relative to. */
export function fontUrls(baseUrl: string): FontUrls {
	const absolute = (url: string) => new URL(url, baseUrl).href;
	return {
		regular: {
			latin: absolute(latin400),
			latinExt: absolute(latinExt400),
			cyrillic: absolute(cyrillic400)
		},
		semibold: {
			latin: absolute(latin600),
			latinExt: absolute(latinExt600),
			cyrillic: absolute(cyrillic600)
		}
	};
}
