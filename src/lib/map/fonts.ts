import type { FontFacesSpecification } from 'maplibre-gl';

/** Subsets of a weight, each its own file, with the characters that it draws. */
const ranges = {
	latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+2212'],
	latinExt: ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1E9F'],
	cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+2116']
} as const;

export type FontSubset = keyof typeof ranges;
export type FontWeight = 'regular' | 'semibold';

/** Addresses of self-hosted woff2 files; MapLibre fetches the subsets that labels need. */
export type FontUrls = Readonly<Record<FontWeight, Readonly<Record<FontSubset, string>>>>;

export const fontStacks: Readonly<Record<FontWeight, string[]>> = {
	regular: ['IBM Plex Sans Regular'],
	semibold: ['IBM Plex Sans SemiBold']
};

function facesOf(urls: Readonly<Record<FontSubset, string>>) {
	const subsets = Object.keys(ranges) as FontSubset[];
	return subsets.map((subset) => ({ url: urls[subset], 'unicode-range': [...ranges[subset]] }));
}

/** The style's `font-faces`: labels wait for these files, so that they are never drawn in another face. */
export function fontFaces(urls: FontUrls): FontFacesSpecification {
	return {
		[fontStacks.regular[0]!]: facesOf(urls.regular),
		[fontStacks.semibold[0]!]: facesOf(urls.semibold)
	};
}

/** The faces as CSS, each file under the address that `addressOf` gives. */
export async function fontFacesCss(
	urls: FontUrls,
	addressOf: (url: string) => Promise<string>
): Promise<string> {
	const subsets = Object.keys(ranges) as FontSubset[];
	const weights = { regular: 400, semibold: 600 } as const;
	const faces = (Object.keys(weights) as FontWeight[]).flatMap((weight) =>
		subsets.map(async (subset) => {
			const address = await addressOf(urls[weight][subset]);
			return (
				`@font-face{font-family:'IBM Plex Sans';font-weight:${weights[weight]};` +
				`unicode-range:${ranges[subset].join()};src:url(${address}) format('woff2')}`
			);
		})
	);
	return (await Promise.all(faces)).join('');
}
