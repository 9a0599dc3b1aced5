import { depositStatuses, locationAccuracyIds } from '../dataset/deposit';
import type { DepositFilter } from '../estimate/deposit-filter';
import { isDrawCount, isSeed, type Draws } from '../monte-carlo/draws';
import { type IsoDate, parseIsoDate } from '../dataset/iso-date';
import { isOblastCode, oblastCodes, oblastSlugs, type OblastCode } from '../dataset/oblast';
import { priceCases, priceVintages } from '../dataset/price';
import { contestedCounts } from '../control/control-history';
import { sides } from '../control/side';
import { cameraText, readCamera } from './camera-text';
import { readParameters, writeParameters, type Parameter } from './parameters';
import {
	listText,
	readChoice,
	readKnown,
	readList,
	readWhole,
	type Drop,
	type Dropped
} from './query-values';
import { readScenario, scenarioText } from './scenario-text';
import { defaultView, panes, type View } from './view';
import { measures } from '../estimate/measure';

/** What a link may name; used to say which part of a link could not be read. */
export interface KnownIds {
	readonly commodities: ReadonlySet<string>;
	readonly deposits: ReadonlySet<string>;
	/** Origins of lines to compare the record with. */
	readonly otherLines: readonly string[];
	/** Reserve categories. */
	readonly categories: ReadonlySet<string>;
	readonly firstDate: IsoDate;
	readonly lastDate: IsoDate;
}

export interface ParsedView {
	readonly view: View;
	readonly dropped: readonly Dropped[];
}

type ViewParameter = Parameter<View, KnownIds>;

/** A parameter that stands for one member of a view. */
const member = <Name extends keyof View>(
	name: string,
	key: Name,
	read: (params: URLSearchParams, known: KnownIds, drop: Drop) => View[Name] | null,
	write: (value: View[Name]) => string | null
): ViewParameter => ({
	name,
	read: (params, known, drop) => {
		const value = read(params, known, drop);
		return value === null ? {} : { [key]: value };
	},
	write: (view) => write(view[key])
});

/** A name out of few; the default is left out of a link. */
const choice = <Name extends 'measure' | 'prices' | 'priceCase' | 'contested' | 'pane'>(
	name: string,
	key: Name,
	choices: readonly View[Name][]
): ViewParameter =>
	member(
		name,
		key,
		(params, _, drop) => readChoice<View[Name]>(params, name, choices, drop),
		(value) => (value === defaultView[key] ? null : value)
	);

/** A list of the filter by deposits. */
const facet = <Name extends keyof DepositFilter>(
	name: string,
	key: Name,
	namesOf: (known: KnownIds) => ReadonlySet<DepositFilter[Name][number]>
): ViewParameter => ({
	name,
	read: (params, known, drop, { filter }) => ({
		filter: { ...filter, [key]: readList<string>(params, name, namesOf(known), drop) }
	}),
	write: ({ filter }) => listText(filter[key])
});

const plain = <T extends string>(value: T | null): string | null => value;

/** Every part of a view, in the order of a link. */
const viewParameters: readonly ViewParameter[] = [
	member('date', 'date', (params, known, drop) => readDate(params, 'date', known, drop), plain),
	member(
		'compare',
		'compare',
		(params, known, drop) => readDate(params, 'compare', known, drop),
		plain
	),
	member(
		'against',
		'against',
		(params, { otherLines }, drop) => readChoice(params, 'against', otherLines, drop),
		plain
	),
	member('scenario', 'scenario', (params, _, drop) => readScenario(params, drop), scenarioText),
	member(
		'commodity',
		'commodities',
		(params, { commodities }, drop) => readList(params, 'commodity', commodities, drop),
		listText
	),
	choice('measure', 'measure', measures),
	choice('prices', 'prices', priceVintages),
	choice('price', 'priceCase', priceCases),
	facet('status', 'statuses', () => new Set(depositStatuses)),
	facet('side', 'sides', () => new Set(sides)),
	facet('category', 'categories', ({ categories }) => categories),
	facet('location', 'accuracies', () => new Set(locationAccuracyIds)),
	choice('contested', 'contested', contestedCounts),
	member('oblast', 'oblast', (params, _, drop) => readOblast(params, drop), plain),
	member(
		'deposit',
		'deposit',
		(params, { deposits }, drop) => readKnown(params, 'deposit', deposits, drop),
		plain
	),
	member(
		'map',
		'camera',
		(params, _, drop) => readCamera(params, drop),
		(camera) => camera && cameraText(camera)
	),
	choice('pane', 'pane', panes),
	member(
		'draws',
		'draws',
		(params, _, drop) => readDraws(params, drop),
		(draws) => draws && String(draws.count)
	),
	// Read with the draws: one says nothing without the other.
	{ name: 'seed', read: () => ({}), write: ({ draws }) => draws && String(draws.seed) },
	{
		// Links of before there were releases: whether one with this version is kept, the host says.
		name: 'version',
		read: (params, _, drop) => {
			const version = params.get('version');
			if (version !== null) drop('version', version, 'names-version');
			return {};
		},
		write: () => null
	}
];

/** The names that stand for a part of a view. */
export const viewNames: ReadonlySet<string> = new Set(viewParameters.map(({ name }) => name));

/**
 * The view that a query string describes. Total: whatever cannot be read is left at its default (a date
 * outside the record goes to the nearest end) and is named in `dropped`. A setting without a value is not set.
 */
export function viewFromParams(
	link: URLSearchParams,
	known: KnownIds,
	others: ReadonlySet<string> = new Set()
): ParsedView {
	const { state, dropped } = readParameters(link, viewParameters, defaultView, known, others);
	return { view: state, dropped };
}

/** The query string of a view; defaults are omitted, the order is fixed. Inverse of `viewFromParams`. */
export function viewToParams(view: View): URLSearchParams {
	return writeParameters(viewParameters, view);
}

/** Names in a link that leave the figures as they are. */
const looks: ReadonlySet<string> = new Set(['against', 'deposit', 'map', 'pane']);

/** Whether a part of a link may ask for other figures. */
export const asksForFigures = (name: string): boolean => viewNames.has(name) && !looks.has(name);

/** Whether a view has other figures than the default one, or shows them in another way. */
export function asksForOther(view: View): boolean {
	return [...viewToParams(view).keys()].some(asksForFigures);
}

function readDate(
	params: URLSearchParams,
	name: 'date' | 'compare',
	known: KnownIds,
	drop: Drop
): IsoDate | null {
	const text = params.get(name);
	if (text === null) return null;
	const date = parseIsoDate(text);
	if (date === null) drop(name, text, 'not-a-date');
	else if (date < known.firstDate) drop(name, text, 'before-first-date');
	else if (date > known.lastDate) drop(name, text, 'after-last-date');
	else return date;
	return date !== null && date < known.firstDate ? known.firstDate : null;
}

/** ISO 3166-2 code or slug: `UA-14` or `donetsk`. */
function readOblast(params: URLSearchParams, drop: Drop): OblastCode | null {
	const text = params.get('oblast');
	if (text === null) return null;
	const upper = text.toUpperCase();
	if (isOblastCode(upper)) return upper;
	const code = oblastCodes.find((candidate) => oblastSlugs[candidate] === text);
	if (code === undefined) drop('oblast', text, 'unknown-name');
	return code ?? null;
}

/** A number of draws and its seed say something only together. */
function readDraws(params: URLSearchParams, drop: Drop): Draws | null {
	const count = readWhole(params, 'draws', isDrawCount, 'not-a-draw-count', drop);
	const seed = readWhole(params, 'seed', isSeed, 'not-a-seed', drop);
	if (count !== null && seed !== null) return { count, seed };
	if (count !== null && !params.has('seed')) drop('draws', String(count), 'incomplete-draws');
	if (seed !== null && !params.has('draws')) drop('seed', String(seed), 'incomplete-draws');
	return null;
}
