import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadPoints } from '$lib/map/spread-points';

/** A coarse grid, so that points are often shared. */
const place = fc.tuple(fc.integer({ min: 22, max: 24 }), fc.integer({ min: 45, max: 46 }));
const deposits = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), point: place }), {
	selector: ({ id }) => id,
	maxLength: 30
});

const key = ([lng, lat]: readonly [number, number]) => `${lng} ${lat}`;

describe('spreadPoints', () => {
	it('gives every deposit a place of its own', () => {
		fc.assert(
			fc.property(deposits, (list) => {
				const places = spreadPoints(list).map(({ point }) => key(point));
				expect(new Set(places).size).toBe(list.length);
			})
		);
	});

	it('moves nothing that is alone, and the rest by less than 2 km', () => {
		fc.assert(
			fc.property(deposits, (list) => {
				spreadPoints(list).forEach(({ id, point: [lng, lat] }, i) => {
					const [fromLng, fromLat] = list[i]!.point;
					const east = (lng - fromLng) * Math.cos((fromLat * Math.PI) / 180);
					const km = Math.hypot(east, lat - fromLat) * 111.32;
					const shared = list.filter(({ point }) => key(point) === key(list[i]!.point)).length > 1;
					expect(id).toBe(list[i]!.id);
					if (shared) expect(km).toBeLessThan(2);
					else expect(km).toBe(0);
				});
			})
		);
	});

	it('does not depend on the order', () => {
		fc.assert(
			fc.property(deposits, (list) => {
				const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
				const there = spreadPoints(list).sort(byId);
				expect(spreadPoints([...list].reverse()).sort(byId)).toEqual(there);
			})
		);
	});
});
