import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png';

const { resolve } = createRequire(import.meta.url);
const faces = ['400Regular', '600SemiBold'].map((face) =>
	resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`)
);

/** More are not told apart on a map of ours. */
const colours = 64;

/** A drawing in the letters of the site as a PNG of its own size; the letters of this machine make no difference. */
export async function bitmapOf(svg: string): Promise<Buffer> {
	const { width, height, pixels } = await renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles: faces, defaultFontFamily: 'IBM Plex Sans' }
	});
	return indexedPng({ width, height, pixels }, colours);
}
