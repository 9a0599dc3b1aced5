import { depositStatuses, locationAccuracyIds } from './deposit';
import type { DepositFilter } from './deposit-filter';
import { isDrawCount, isSeed, type Draws } from './draws';
import type { IsoDate } from './iso-date';
import { parseIsoDate } from './iso-date';
import { isOblastCode, oblastCodes, oblastSlugs, type OblastCode } from './oblast';
import { priceCases, priceVintages } from './price';
import { sides } from './estimate';
import { defaultView, measures, panes, type Camera, type View } from './view';

/** What a link may name; used to say which part of a link could not be read. */
export interface KnownIds {
	readonly commodities: ReadonlySet<string>;
	readonly deposits: ReadonlySet<string>;
	/** Reserve categories. */
	readonly categories: ReadonlySet<string>;
	readonly firstDate: IsoDate;
	readonly lastDate: IsoDate;
	readonly version: string;
}

/** A part of a query string that could not be used as it stood. */
export interface Dropped {
	readonly parameter: string;
	readonly value: string;
	readonly reason:
		| 'unknown-parameter'
		| 'not-a-date'
		| 'before-first-date'
		| 'after-last-date'
		| 'unknown-name'
		| 'not-a-camera'
		| 'not-a-draw-count'
		| 'not-a-seed'
		| 'incomplete-draws'
		| 'other-version';
}

export interface ParsedView {
	readonly view: View;
	readonly dropped: readonly Dropped[];
}

type Drop = (parameter: string, value: string, reason: Dropped['reason']) => void;

const parameters = [
	'date',
	'compare',
	'commodity',
	'measure',
	'prices',
	'price',
	'status',
	'side',
	'category',
	'location',
	'oblast',
	'deposit',
	'map',
	'pane',
	'draws',
	'seed',
	'version'
] as const;

/**
 * The view that a query string describes. Total: whatever cannot be read is left at its default (a date
 * outside the record goes to the nearest end) and is named in `dropped`.
 */
export function viewFromParams(params: URLSearchParams, known: KnownIds): ParsedView {
	const dropped: Dropped[] = [];
	const drop: Drop = (parameter, value, reason) => void dropped.push({ parameter, value, reason });
	for (const [name, value] of params) {
		if (!(parameters as readonly string[]).includes(name)) drop(name, value, 'unknown-parameter');
	}
	const view: View = {
		date: readDate(params, 'date', known, drop),
		compare: readDate(params, 'compare', known, drop),
		commodities: readList(params, 'commodity', known.commodities, drop),
		measure: readChoice(params, 'measure', measures, drop) ?? defaultView.measure,
		prices: readChoice(params, 'prices', priceVintages, drop) ?? defaultView.prices,
		priceCase: readChoice(params, 'price', priceCases, drop) ?? defaultView.priceCase,
		filter: readFilter(params, known, drop),
		oblast: readOblast(params, drop),
		deposit: readKnown(params, 'deposit', known.deposits, drop),
		camera: readCamera(params, drop),
		pane: readChoice(params, 'pane', panes, drop) ?? defaultView.pane,
		draws: readDraws(params, drop),
		version: readVersion(params, known, drop)
	};
	return { view, dropped };
}

/** The query string of a view; defaults are omitted, the order is fixed. Inverse of `viewFromParams`. */
export function viewToParams(view: View): URLSearchParams {
	const {
		date,
		compare,
		commodities,
		measure,
		prices,
		priceCase,
		filter,
		oblast,
		deposit,
		camera,
		pane,
		draws,
		version
	} = view;
	const entries: readonly (readonly [(typeof parameters)[number], string | null])[] = [
		['date', date],
		['compare', compare],
		['commodity', listText(commodities)],
		['measure', measure === defaultView.measure ? null : measure],
		['prices', prices === defaultView.prices ? null : prices],
		['price', priceCase === defaultView.priceCase ? null : priceCase],
		['status', listText(filter.statuses)],
		['side', listText(filter.sides)],
		['category', listText(filter.categories)],
		['location', listText(filter.accuracies)],
		['oblast', oblast],
		['deposit', deposit],
		['map', camera && cameraText(camera)],
		['pane', pane === defaultView.pane ? null : pane],
		['draws', draws && String(draws.count)],
		['seed', draws && String(draws.seed)],
		['version', version]
	];
	const params = new URLSearchParams();
	for (const [name, value] of entries) if (value !== null) params.set(name, value);
	return params;
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

function readChoice<T extends string>(
	params: URLSearchParams,
	name: string,
	choices: readonly T[],
	drop: Drop
): T | null {
	const text = params.get(name);
	if (text === null) return null;
	const choice = choices.find((candidate) => candidate === text);
	if (choice === undefined) drop(name, text, 'unknown-name');
	return choice ?? null;
}

function readKnown(
	params: URLSearchParams,
	name: string,
	names: ReadonlySet<string>,
	drop: Drop
): string | null {
	const text = params.get(name);
	if (text === null || names.has(text)) return text;
	drop(name, text, 'unknown-name');
	return null;
}

/** A list without repetitions, as `a,b`; unknown names are dropped one by one. */
function readList<T extends string>(
	params: URLSearchParams,
	name: string,
	known: ReadonlySet<T>,
	drop: Drop
): readonly T[] {
	const names = new Set((params.get(name) ?? '').split(',').filter((part) => part !== ''));
	return ([...names] as T[]).filter((part) => {
		if (known.has(part)) return true;
		drop(name, part, 'unknown-name');
		return false;
	});
}

function readFilter(params: URLSearchParams, known: KnownIds, drop: Drop): DepositFilter {
	return {
		statuses: readList(params, 'status', new Set(depositStatuses), drop),
		sides: readList(params, 'side', new Set(sides), drop),
		categories: readList(params, 'category', known.categories, drop),
		accuracies: readList(params, 'location', new Set(locationAccuracyIds), drop)
	};
}

function listText(list: readonly string[]): string | null {
	return list.length > 0 ? list.join(',') : null;
}

/** ISO 3166-2 code or slug: `UA-14` or `donetsk`. */
function readOblast(params: URLSearchParams, drop: Drop): OblastCode | null {
	const text = params.get('oblast');
	if (text === null) return null;
	if (isOblastCode(text)) return text;
	const code = oblastCodes.find((candidate) => oblastSlugs[candidate] === text.toLowerCase());
	if (code === undefined) drop('oblast', text, 'unknown-name');
	return code ?? null;
}

/** `zoom/latitude/longitude`, as in the fragments of most web maps, and the bearing where north is not up. */
function readCamera(params: URLSearchParams, drop: Drop): Camera | null {
	const text = params.get('map');
	if (text === null) return null;
	const parts = text.split('/');
	const [zoom, lat, lng, bearing = 0] = parts.map((part) =>
		part.trim() === '' ? NaN : Number(part)
	);
	const isComplete = parts.length === 3 || parts.length === 4;
	if (
		isComplete &&
		within(zoom, 0, 22) &&
		within(lat, -85, 85) &&
		within(lng, -180, 180) &&
		within(bearing, -180, 180)
	) {
		// Adding zero makes a negative zero plain.
		return { zoom, lat, lng, bearing: bearing + 0 };
	}
	drop('map', text, 'not-a-camera');
	return null;
}

function cameraText({ zoom, lat, lng, bearing }: Camera): string {
	const place = [zoom.toFixed(2), lat.toFixed(5), lng.toFixed(5)];
	return (bearing === 0 ? place : [...place, bearing.toFixed(1)]).join('/');
}

function within(value: number | undefined, low: number, high: number): value is number {
	return value !== undefined && value >= low && value <= high;
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

function readWhole(
	params: URLSearchParams,
	name: 'draws' | 'seed',
	allows: (value: number) => boolean,
	otherwise: Dropped['reason'],
	drop: Drop
): number | null {
	const text = params.get(name);
	if (text === null) return null;
	if (/^\d+$/.test(text) && allows(Number(text))) return Number(text);
	drop(name, text, otherwise);
	return null;
}

/** A pinned version that is not the one served cannot be shown: it is dropped by name, never silently. */
function readVersion(params: URLSearchParams, known: KnownIds, drop: Drop): string | null {
	const text = params.get('version');
	if (text === null || text === known.version) return text;
	drop('version', text, 'other-version');
	return null;
}
