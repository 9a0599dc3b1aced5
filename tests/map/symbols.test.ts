import { describe, expect, it } from 'vitest';
import { commodityGroups } from '$lib/domain/dataset/commodity';
import { hatchKinds } from '$lib/map/hatches';
import { hatchPixels, imagePixels } from '$lib/map/images';
import { depositFeatures, maxRadius, minRadius, symbolRadius } from '$lib/map/map-deposit';
import { lightPalette } from '$lib/map/palette';
import { groupShapes, shapes, symbolPaint, symbolPath } from '$lib/map/symbols';
import { deposit } from './fixture';

describe('symbols', () => {
	it('gives each group a shape of its own', () => {
		expect(new Set(Object.values(groupShapes)).size).toBe(commodityGroups.length);
	});

	it('draws no two shapes alike, each a closed path', () => {
		const paths = shapes.map((shape) => symbolPath(shape, 8));
		expect(new Set(paths).size).toBe(shapes.length);
		for (const path of paths) expect(path).toMatch(/^M[-\d.\sLA]+Z$/);
	});

	it('tells side and tonnage apart without colour', () => {
		const looks = (['behind', 'free', 'unknown'] as const).flatMap((side) =>
			[true, false].map((known) => {
				const { fill, fillOpacity, strokeWidth, dash, mark } = symbolPaint(
					lightPalette,
					'critical',
					side,
					known
				);
				return JSON.stringify([fill === lightPalette.paper, fillOpacity, strokeWidth, dash, mark]);
			})
		);
		expect(new Set(looks).size).toBe(5);
	});
});

describe('hatch tiles', () => {
	const tile = (kind: (typeof hatchKinds)[number]) => {
		const { width, height, data } = hatchPixels(lightPalette, kind, 2);
		const alpha = (x: number, y: number) =>
			data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3]!;
		return { width, height, alpha };
	};

	it.each([
		['occupied', 1],
		['before2022', -1]
	] as const)('repeats %s without a seam', (kind, slope) => {
		const { width, height, alpha } = tile(kind);
		for (let x = 0; x < width; x++) expect(alpha(x, 0)).toBe(alpha(x + slope, -1));
		expect(width).toBe(height);
	});

	it('crosses the lines of contested land, which look alike from both sides', () => {
		const { width, height, alpha } = tile('contested');
		for (let y = 0; y < height; y++) {
			for (let x = 0; x < width; x++) expect(alpha(x, y)).toBe(alpha(-x, y));
		}
		expect(alpha(0, 0)).toBeGreaterThan(alpha(Math.floor(width / 2), 0));
	});

	it('draws the two kinds with opposite slopes', () => {
		const [occupied, before] = hatchKinds.map((kind) => hatchPixels(lightPalette, kind, 1).data);
		expect(occupied).not.toEqual(before);
	});

	it('knows its own names only', () => {
		expect(imagePixels('hatch|light|occupied', 1)).not.toBeNull();
		expect(imagePixels('hatch|sepia|occupied', 1)).toBeNull();
		expect(imagePixels('marker', 1)).toBeNull();
	});
});

describe('depositFeatures', () => {
	it('leaves out what is filtered, and the side, which is feature-state', () => {
		const hidden = { ...deposit, id: 'hidden', visible: false };
		const { features } = depositFeatures([deposit, hidden], null);
		expect(features.map(({ properties }) => properties?.['id'] as string)).toEqual([deposit.id]);
		const freed = depositFeatures([{ ...deposit, side: 'free' }], null);
		expect(freed.features).toEqual(features);
	});

	it('keeps the chosen one that is filtered, and says that it is left out', () => {
		const hidden = { ...deposit, id: 'hidden', visible: false };
		const { features } = depositFeatures([deposit, hidden], 'hidden');
		const leftOut = features.map(({ properties }) => properties?.['leftOut'] === true);
		expect(leftOut).toEqual([false, true]);
	});

	it('keeps radii among those that have a symbol', () => {
		expect([-1, 7.4, 99].map(symbolRadius)).toEqual([minRadius, 7, maxRadius]);
	});
});
