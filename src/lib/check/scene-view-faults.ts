import { oblastSlugs } from '../domain/dataset/oblast';
import type { IsoDate } from '../domain/dataset/iso-date';
import type { Scene } from '../domain/briefing/briefing';
import type { Dropped } from '../domain/view/query-values';
import type { View } from '../domain/view/view';
import { viewFromParams, viewNames, type KnownIds } from '../domain/view/view-url';
import type { Issue } from './issue';
import { didYouMean } from './nearest';

/** What is wrong with a part of a scene. */
export interface SceneFault {
	readonly part: 'view' | 'emphasis';
	readonly finding: Pick<Issue, 'found' | 'expected' | 'remedy'>;
}

type Finding = SceneFault['finding'];

/** Every part of the view of a scene can be read, by what reads the address of the map, and its day is stated. */
export function sceneViewFaults(
	scene: Pick<Scene, 'view' | 'emphasis'>,
	known: KnownIds
): readonly SceneFault[] {
	const { view, dropped } = viewFromParams(new URLSearchParams(scene.view), known);
	const unread = dropped.map((part) => ({ part: 'view' as const, finding: fault(part, known) }));
	const isDated = view.date !== null || dropped.some(({ parameter }) => parameter === 'date');
	return [
		...unread,
		...(view.scenario.length > 0 ? [byScenario] : []),
		...(isLeftOut(scene, view) ? [leftOut(scene)] : []),
		...(isDated ? [] : [undated(known)])
	];
}

const byScenario: SceneFault = {
	part: 'view',
	finding: {
		found: 'view: a scenario',
		expected: 'a view of the record: a briefing tells of that',
		remedy: 'delete "scenario="'
	}
};

function undated({ lastDate }: KnownIds): SceneFault {
	return {
		part: 'view',
		finding: {
			found: 'view: no date',
			expected: 'a view of a stated day, or the story changes with the record',
			remedy: `add the day that was looked at, e.g. "date=${lastDate}"`
		}
	};
}

function leftOut({ emphasis }: Pick<Scene, 'emphasis'>): SceneFault {
	return {
		part: 'emphasis',
		finding: {
			found: `an emphasis on ${emphasis?.id}, which the view leaves out`,
			expected: 'a commodity of the view',
			remedy: `add it to "commodity=" of the view, or look at another`
		}
	};
}

function isLeftOut({ emphasis }: Pick<Scene, 'emphasis'>, { commodities }: View): boolean {
	return (
		emphasis?.kind === 'commodity' && commodities.length > 0 && !commodities.includes(emphasis.id)
	);
}

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
		case 'not-a-scenario':
			return {
				found,
				expected: 'no scenario: a briefing tells of the record',
				remedy: 'delete it'
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
