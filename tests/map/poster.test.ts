import { describe, expect, it } from 'vitest';
import { mercatorFrame } from '$lib/map/mercator-frame';
import { posterExtent, posterPlace, ukraineFrame } from '$lib/map/poster/poster-extent';
import { posterFrame, posterPath } from '$lib/map/poster/poster-path';
import { posterSymbols } from '$lib/map/poster/poster-symbols';
import { lightPalette } from '$lib/map/palette';
import { symbolPath } from '$lib/map/symbols';
import type { MapDeposit } from '$lib/map/map-deposit';

describe('a Mercator frame', () => {
	it('places its corners at 0 and 1, and stretches northern latitudes', () => {
		const frame = mercatorFrame([20, 40, 40, 60]);
		expect(frame.place(20, 60)).toEqual([0, 0]);
		expect(frame.place(40, 40)).toEqual([1, 1]);
		const [x, y] = frame.place(30, 50);
		expect(x).toBeCloseTo(0.5, 12);
		// ln tan(π/4 + φ/2): 0.7629 at 40°, 1.0107 at 50°, 1.3170 at 60°: (1.3170 − 1.0107) / (1.3170 − 0.7629).
		expect(y).toBeCloseTo(0.5528, 4);
	});
});

describe('the picture of the map', () => {
	it('lies around Ukraine where the extents meet', () => {
		const [left, top, width, height] = posterPlace;
		const whole = mercatorFrame(posterExtent);
		for (const [lng, lat] of [
			[30.52, 50.45],
			[34.1, 44.95]
		] as const) {
			const [x, y] = whole.place(lng, lat);
			const [u, v] = ukraineFrame.place(lng, lat);
			expect(left + x * width).toBeCloseTo(u, 10);
			expect(top + y * height).toBeCloseTo(v, 10);
		}
	});

	const frame = posterFrame([0, -10, 20, 10], 1000);
	const square = (size: number) => ({
		type: 'Polygon' as const,
		coordinates: [
			[
				[8, 0],
				[8 + size, 0],
				[8 + size, size],
				[8, size],
				[8, 0]
			]
		]
	});

	it('writes each corner relative to the last', () => {
		// 50 units a degree; near the equator Mercator keeps shape: 2° are 100 units, rounded to whole units.
		expect(posterPath(frame)(square(2))).toMatch(/^M400,\d+l100,0l0,-10[01]l-100,0Z$/);
	});

	it('leaves out corners that nobody sees', () => {
		const dense = Array.from({ length: 101 }, (_, i) => [5 + i / 100, 3]);
		const steps = posterPath(frame, 10)({ type: 'LineString', coordinates: dense });
		expect(steps.match(/l/g)).toHaveLength(5);
	});

	it('cuts off what is outside', () => {
		expect(
			posterPath(frame)({
				type: 'LineString',
				coordinates: [
					[50, 0],
					[60, 0]
				]
			})
		).toBe('');
	});

	it('draws each shape once a size, what is behind the line last, and nothing that is hidden', () => {
		const deposit = (id: string, more: Partial<MapDeposit>): MapDeposit => ({
			id,
			point: [10, 0],
			group: 'critical',
			radius: 8,
			tonnageKnown: true,
			side: 'free',
			status: 'explored',
			label: id,
			detail: '',
			visible: true,
			...more
		});
		const svg = posterSymbols(
			[
				deposit('a', { side: 'behind' }),
				deposit('b', {}),
				deposit('c', {}),
				deposit('d', { visible: false, group: 'energy' })
			],
			lightPalette,
			frame
		);
		const outline = symbolPath('diamond', 8);
		expect(svg.split(outline)).toHaveLength(2);
		expect(svg).not.toContain('square');
		expect(svg.match(/x="500"/g)).toHaveLength(3);
		expect(svg.indexOf('fill-opacity="1"')).toBeGreaterThan(svg.indexOf('fill-opacity="0.5"'));
	});
});
