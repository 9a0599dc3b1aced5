import type { CommodityGroup } from '../domain/dataset/commodity';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/**
 * Every colour of the map and its legend, as CSS hex colours. One record a theme, so that a test can check
 * contrast and colour blindness for all of them. Opacity lives in the layers, not here.
 */
export interface Palette {
	readonly theme: Theme;
	readonly sea: string;
	readonly seaLabel: string;
	readonly land: string;
	readonly landSelected: string;
	readonly neighbour: string;
	readonly neighbourBorder: string;
	readonly water: string;
	readonly waterLine: string;
	readonly drained: string;
	readonly oblastBorder: string;
	readonly oblastSelected: string;
	readonly nationalBorder: string;
	readonly label: string;
	readonly labelQuiet: string;
	readonly halo: string;
	readonly occupied: string;
	readonly occupiedHatch: string;
	readonly before2022: string;
	readonly before2022Hatch: string;
	readonly contested: string;
	readonly contestedHatch: string;
	readonly frontLine: string;
	readonly frontCasing: string;
	/** The front line by another source, on the same casing. */
	readonly otherLine: string;
	readonly basin: string;
	readonly selection: string;
	/** Outline of a deposit behind the front line. */
	readonly ink: string;
	/** Casing around symbols, and the inside of hollow ones. */
	readonly paper: string;
	/** "No data": a hue that no ramp and no group uses. */
	readonly noData: string;
	readonly groups: Readonly<Record<CommodityGroup, string>>;
}

export const lightPalette: Palette = {
	theme: 'light',
	sea: '#d9e3ea',
	seaLabel: '#5f7f92',
	land: '#fbf9f4',
	landSelected: '#fff1c9',
	neighbour: '#e9e7e1',
	neighbourBorder: '#c3bfb5',
	water: '#c9d8e2',
	waterLine: '#b4c9d6',
	drained: '#e3e2d8',
	oblastBorder: '#b9b2a4',
	oblastSelected: '#1a1a1a',
	nationalBorder: '#6e675b',
	label: '#24211c',
	labelQuiet: '#746d61',
	halo: '#fdfcf9',
	occupied: '#c98f7a',
	occupiedHatch: '#9a4630',
	before2022: '#b3a2a6',
	before2022Hatch: '#6d5560',
	contested: '#e3c878',
	contestedHatch: '#7a5f08',
	frontLine: '#8f1d12',
	frontCasing: '#fffaf3',
	otherLine: '#0b4f9e',
	basin: '#6b6253',
	selection: '#111111',
	ink: '#1b1814',
	paper: '#fffdf8',
	noData: '#a8a8a4',
	groups: {
		critical: '#561c94',
		energy: '#322f2a',
		ferrous: '#386ccb',
		base: '#1b6d5d',
		precious: '#dba520',
		fertiliser: '#5b9400',
		industrial: '#e084b3'
	}
};

export const darkPalette: Palette = {
	theme: 'dark',
	sea: '#10181f',
	seaLabel: '#6f8fa3',
	land: '#24272b',
	landSelected: '#3b372a',
	neighbour: '#1a1d20',
	neighbourBorder: '#3a3f44',
	water: '#152029',
	waterLine: '#2c4250',
	drained: '#2d2e2b',
	oblastBorder: '#4a4f55',
	oblastSelected: '#f4efe4',
	nationalBorder: '#a39b8c',
	label: '#ece7dc',
	labelQuiet: '#9d978a',
	halo: '#17191c',
	occupied: '#7d4536',
	occupiedHatch: '#d07a60',
	before2022: '#5a4b53',
	before2022Hatch: '#a38c98',
	contested: '#6b5a22',
	contestedHatch: '#e0c05a',
	frontLine: '#ff8a70',
	frontCasing: '#1a0f0c',
	otherLine: '#7cc4ff',
	basin: '#b5ab98',
	selection: '#ffffff',
	ink: '#f6f1e6',
	paper: '#17191c',
	noData: '#7d7f80',
	groups: {
		critical: '#9757cb',
		energy: '#ece7df',
		ferrous: '#5e9be8',
		base: '#3c9e8f',
		precious: '#f9ce50',
		fertiliser: '#74b253',
		industrial: '#f8a7c9'
	}
};

/** For paper: dark on white, and told apart in grey by lightness, hatch and shape. */
export const printPalette: Palette = {
	...lightPalette,
	sea: '#e6edf1',
	seaLabel: '#4a6a7d',
	land: '#ffffff',
	neighbour: '#f1f0ec',
	neighbourBorder: '#a9a498',
	oblastBorder: '#9a9488',
	nationalBorder: '#4b463d',
	label: '#000000',
	labelQuiet: '#4f4a41',
	halo: '#ffffff',
	occupied: '#d9a493',
	occupiedHatch: '#7d3220',
	before2022: '#b9aaae',
	before2022Hatch: '#4b3840',
	contested: '#ecd894',
	contestedHatch: '#5f4a00',
	frontLine: '#5e0d06',
	frontCasing: '#ffffff',
	ink: '#000000',
	paper: '#ffffff'
};

/** The palette of a theme. */
export function paletteOf(theme: Theme): Palette {
	return theme === 'light' ? lightPalette : darkPalette;
}

/** The colours that a picture can have. */
export const picturePalettes = {
	...{ light: lightPalette, dark: darkPalette, print: printPalette }
} as const;
export type PicturePalette = keyof typeof picturePalettes;

/** A name of the palette as it stands in the name of a CSS custom property. */
export const kebab = (name: string) =>
	name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);

/** A colour of the map in both themes, for CSS: `light-dark(#8f1d12, #ff8a70)`. */
export function lightDark(name: Exclude<keyof Palette, 'theme' | 'groups'>): string {
	return `light-dark(${lightPalette[name]}, ${darkPalette[name]})`;
}

/**
 * Both palettes as CSS custom properties, `--map-front-line: light-dark(#8f1d12, #ff8a70);` and `--group-critical: …;`, so
 * that the page's legend, charts and the picture before the map follow the theme without a script.
 */
export function cssVariables(): string {
	const { groups, ...rest } = lightPalette;
	const names = Object.keys(rest).filter((name) => name !== 'theme') as Exclude<
		keyof typeof rest,
		'theme'
	>[];
	const map = names.map((name) =>
		variable(`map-${kebab(name)}`, lightPalette[name], darkPalette[name])
	);
	const group = (Object.keys(groups) as CommodityGroup[]).map((name) =>
		variable(`group-${name}`, groups[name], darkPalette.groups[name])
	);
	return [...map, ...group].join(' ');
}

const variable = (name: string, light: string, dark: string) =>
	`--${name}: light-dark(${light}, ${dark});`;
