import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** Cities of Crimea, `[longitude, latitude]`, with the unit of Ukraine that holds each. */
const cities: readonly { readonly name: string; readonly code: string; readonly at: Position }[] = [
	{ name: 'Simferopol', code: 'UA-43', at: [34.1, 44.95] },
	{ name: 'Kerch', code: 'UA-43', at: [36.45, 45.35] },
	{ name: 'Dzhankoi', code: 'UA-43', at: [34.39, 45.71] },
	{ name: 'Sevastopol', code: 'UA-40', at: [33.55, 44.59] }
];

/** Crimea is Ukraine in every layer: its cities lie in UA-43 and UA-40 and in no other country. */
export function crimea(draft: Draft): Issue[] {
	return [...outsideUkraine(draft), ...insideAnother(draft)];
}

function outsideUkraine(draft: Draft): Issue[] {
	return draft.oblasts.entries.flatMap(({ id, geometry, at }) =>
		cities
			.filter(({ code }) => code === id)
			.filter((city) => !booleanPointInPolygon(city.at, geometry))
			.map((city) =>
				errorAt(at('geometry'), {
					record: id,
					found: `an outline that leaves out ${city.name}`,
					expected: `${city.name} inside ${id}`,
					remedy: 'restore the internationally recognised border'
				})
			)
	);
}

function insideAnother(draft: Draft): Issue[] {
	return draft.countries.entries.flatMap(({ id, geometry, at }) =>
		cities
			.filter((city) => booleanPointInPolygon(city.at, geometry))
			.map((city) =>
				errorAt(at('geometry'), {
					record: id,
					found: `${city.name} inside ${id}`,
					expected: 'Crimea inside Ukraine and in no neighbour',
					remedy: 'cut Crimea out of this polygon; many world maps draw it wrongly'
				})
			)
	);
}
