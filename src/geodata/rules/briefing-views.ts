import type { Scene } from '../../lib/domain/briefing/briefing';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { oblastSlugs } from '../../lib/domain/dataset/oblast';
import type { Dropped } from '../../lib/domain/view/query-values';
import type { View } from '../../lib/domain/view/view';
import { viewFromParams, viewNames, type KnownIds } from '../../lib/domain/view/view-url';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import { didYouMean } from '../read/nearest';
import type { PlacedScene } from './placed-scene';

/** Every part of the view of a scene can be read, by what reads the address of the map, and its day is stated. */
export function briefingViews(draft: Draft, scenes: readonly PlacedScene[]): Issue[] {
	const known = knownIds(draft);
	// Without a record no day can be judged, and the record is reported as missing.
	if (known === null) return [];
	return scenes.flatMap(({ record, scene, at }) => {
		const { view, dropped } = viewFromParams(new URLSearchParams(scene.view), known);
		const place = at('view');
		const unread = dropped.map((part) => errorAt(place, { record, ...fault(part, known) }));
		const isDated = view.date !== null || dropped.some(({ parameter }) => parameter === 'date');
		const hidden = isLeftOut(scene, view)
			? [
					errorAt(at('emphasis'), {
						record,
						found: `an emphasis on ${scene.emphasis?.id}, which the view leaves out`,
						expected: 'a commodity of the view',
						remedy: `add it to "commodity=" of the view, or look at another`
					})
				]
			: [];
		if (isDated) return [...unread, ...hidden];
		const undated = {
			found: 'view: no date',
			expected: 'a view of a stated day, or the story changes with the record',
			remedy: `add the day that was looked at, e.g. "date=${known.lastDate}"`
		};
		return [...unread, ...hidden, errorAt(place, { record, ...undated })];
	});
}

function isLeftOut({ emphasis }: Scene, { commodities }: View): boolean {
	return (
		emphasis?.kind === 'commodity' && commodities.length > 0 && !commodities.includes(emphasis.id)
	);
}

/** A table that could not be read is reported as such, and knows every id. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

function knownIds(draft: Draft): KnownIds | null {
	const days = draft.observations.entries.map(({ value }) => value.date).sort();
	const [firstDate, lastDate] = [days[0], days.at(-1)];
	if (firstDate === undefined || lastDate === undefined) return null;
	return {
		commodities: draft.commodities.ids ?? anyId,
		deposits: draft.deposits.ids ?? anyId,
		categories: draft.categories.ids ?? anyId,
		otherLines: draft.commons.entries.map(({ value }) => value.origin),
		...{ firstDate, lastDate }
	};
}

type Finding = Pick<Issue, 'found' | 'expected' | 'remedy'>;

function fault({ parameter, value, reason }: Dropped, known: KnownIds): Finding {
	const found = `view: ${parameter}=${value}`;
	switch (reason) {
		case 'unknown-parameter':
			return {
				found: `view: the unknown parameter "${parameter}"`,
				expected: `only ${[...viewNames].join(', ')}`,
				remedy: didYouMean(parameter, viewNames, 'delete it')
			};
		case 'repeated':
			return {
				found: `view: ${parameter} twice`,
				expected: 'each parameter once; a list is written as a,b',
				remedy: `delete one of them, here ${value}`
			};
		case 'unknown-name':
			return unknownName(parameter, value, known);
		case 'before-first-date':
		case 'after-last-date':
			return outside(found, known.firstDate, known.lastDate);
		case 'not-a-date':
			return { found, expected: 'a day, YYYY-MM-DD', remedy: 'write it like date=2025-04-30' };
		case 'not-a-camera':
			return {
				found,
				expected: 'zoom/latitude/longitude of the map',
				remedy: 'copy it from the address of the map, or delete it'
			};
		case 'names-version':
			return {
				found,
				expected: 'no version: a briefing is of the data that it comes with',
				remedy: 'delete it'
			};
		case 'not-a-draw-count':
		case 'not-a-seed':
		case 'incomplete-draws':
			return {
				found,
				expected: 'the number of draws and their seed, as the map writes them',
				remedy: 'delete both, or copy them from the address of the map'
			};
		default:
			return reason satisfies never;
	}
}

function outside(found: string, first: IsoDate, last: IsoDate): Finding {
	const expected = `a day of the record, ${first} to ${last}`;
	return { found, expected, remedy: 'choose a day that the record has' };
}

/** Where the names of a parameter are defined. */
function namesOf(
	parameter: string,
	{ commodities, deposits, categories }: KnownIds
): readonly [table: string, names: Iterable<string>] {
	switch (parameter) {
		case 'commodity':
			return ['an id of commodities.csv', commodities];
		case 'deposit':
			return ['an id of deposits/*.geojson', deposits];
		case 'category':
			return ['an id of reserve-categories.csv', categories];
		case 'oblast':
			return ['a slug of boundaries/oblasts.geojson', Object.values<string>(oblastSlugs)];
		default:
			return ['a value that the address of the map has', []];
	}
}

function unknownName(parameter: string, value: string, known: KnownIds): Finding {
	const [expected, names] = namesOf(parameter, known);
	return {
		found: `view: the unknown ${parameter} "${value}"`,
		expected,
		remedy: didYouMean(value, names, `correct it, or leave ${parameter} out`)
	};
}
