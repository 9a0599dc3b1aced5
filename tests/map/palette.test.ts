import { describe, expect, it } from 'vitest';
import { commodityGroups } from '$lib/domain/dataset/commodity';
import { cssVariables, darkPalette, lightPalette, printPalette } from '$lib/map/palette';

type Triple = readonly [number, number, number];

/** Linear-light RGB, 0..1 (IEC 61966-2-1). */
function linear(hex: string): Triple {
	const value = Number.parseInt(hex.slice(1), 16);
	const channel = (shift: number) => {
		const c = ((value >> shift) & 255) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return [channel(16), channel(8), channel(0)];
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple) =>
	matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** What full protanopia and deuteranopia leave of a colour, on linear RGB (Machado, Oliveira & Fernandes 2009). */
const sights: Readonly<Record<string, readonly Triple[]>> = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
};

/** OKLab (Ottosson 2020): equal distances look about equal. */
function oklab(rgb: Triple): Triple {
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	).map((value) => Math.cbrt(Math.max(0, value))) as unknown as Triple;
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		cones
	);
}

const luminance = (hex: string) => {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

describe.each([lightPalette, darkPalette])('the $theme palette', (palette) => {
	it.each(Object.keys(sights))('keeps the groups apart in %s sight', (sight) => {
		const seen = commodityGroups.map((group) => ({
			group,
			colour: oklab(times(sights[sight]!, linear(palette.groups[group])))
		}));
		for (const a of seen) {
			for (const b of seen.filter(({ group }) => group > a.group)) {
				const distance = Math.hypot(...a.colour.map((value, i) => value - b.colour[i]!));
				expect(distance, `${a.group} and ${b.group}`).toBeGreaterThan(0.09);
			}
		}
	});

	it('keeps labels readable on land and hatched ground', () => {
		expect(contrast(palette.label, palette.land)).toBeGreaterThan(7);
		expect(contrast(palette.label, palette.halo)).toBeGreaterThan(7);
		expect(contrast(palette.labelQuiet, palette.land)).toBeGreaterThan(4.5);
	});

	it('keeps the front line apart from land and from its casing', () => {
		expect(contrast(palette.frontLine, palette.land)).toBeGreaterThan(4.5);
		expect(contrast(palette.frontLine, palette.frontCasing)).toBeGreaterThan(4.5);
	});

	it('uses the colour of "no data" for nothing else', () => {
		const { noData, groups, ...rest } = palette;
		expect([...Object.values(rest), ...Object.values(groups)]).not.toContain(noData);
	});

	it('gives the page its values as CSS', () => {
		const css = cssVariables();
		const values = (name: string) =>
			new RegExp(`--${name}: light-dark\\(([^)]*)\\);`).exec(css)?.[1];
		expect(values('map-front-line')?.split(', ')).toContain(palette.frontLine);
		expect(values('group-critical')?.split(', ')).toContain(palette.groups.critical);
		expect(values('map-before-2022-hatch')?.split(', ')).toContain(palette.before2022Hatch);
	});
});

describe('the palette for print', () => {
	// Grey keeps the luminance alone, which is what the contrast is of.
	it('tells the land, its hatches and the front line apart in grey', () => {
		const { land, occupiedHatch, occupied, before2022Hatch, before2022, frontLine } = printPalette;
		expect(contrast(frontLine, land)).toBeGreaterThan(7);
		expect(contrast(occupiedHatch, occupied)).toBeGreaterThan(3);
		expect(contrast(before2022Hatch, before2022)).toBeGreaterThan(3);
		expect(contrast(printPalette.contestedHatch, printPalette.contested)).toBeGreaterThan(3);
		expect(contrast(printPalette.nationalBorder, land)).toBeGreaterThan(4.5);
	});

	it('keeps words as dark as ink on paper', () => {
		expect(contrast(printPalette.label, printPalette.paper)).toBeGreaterThan(15);
		expect(contrast(printPalette.labelQuiet, printPalette.neighbour)).toBeGreaterThan(4.5);
	});
});
