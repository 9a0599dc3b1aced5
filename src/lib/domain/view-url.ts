import { isDrawCount, isSeed, type Draws } from './draws';
import type { IsoDate } from './iso-date';
import { parseIsoDate } from './iso-date';
import { isOblastCode, oblastCodes, oblastSlugs, type OblastCode } from './oblast';
import { priceVintages } from './price';
import { defaultView, measures, panes, type Camera, type View } from './view';

/** What a link may name; used to say which part of a link could not be read. */
export interface KnownIds {
	readonly commodities: ReadonlySet<string>;
	readonly deposits: ReadonlySet<string>;
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
		| 'other-version'
		| 'not-shown-yet';
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
		compare: readCompare(params, known, drop),
		commodities: readCommodities(params, known, drop),
		measure: readChoice(params, 'measure', measures, drop) ?? defaultView.measure,
		prices: readChoice(params, 'prices', priceVintages, drop) ?? defaultView.prices,
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
		['commodity', commodities.length > 0 ? commodities.join(',') : null],
		['measure', measure === defaultView.measure ? null : measure],
		['prices', prices === defaultView.prices ? null : prices],
		['oblast', oblast],
		['deposit', deposit],
		[
			'map',
			camera && [camera.zoom.toFixed(2), camera.lat.toFixed(5), camera.lng.toFixed(5)].join('/')
		],
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

/** No page compares two dates yet: a link keeps the second one, and the notice says that it shows nothing. */
function readCompare(params: URLSearchParams, known: KnownIds, drop: Drop): IsoDate | null {
	const date = readDate(params, 'compare', known, drop);
	if (date !== null) drop('compare', date, 'not-shown-yet');
	return date;
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

function readCommodities(params: URLSearchParams, known: KnownIds, drop: Drop): readonly string[] {
	const names = new Set((params.get('commodity') ?? '').split(',').filter((name) => name !== ''));
	return [...names].filter((name) => {
		if (known.commodities.has(name)) return true;
		drop('commodity', name, 'unknown-name');
		return false;
	});
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

/** `zoom/latitude/longitude`, as in the fragments of most web maps. */
function readCamera(params: URLSearchParams, drop: Drop): Camera | null {
	const text = params.get('map');
	if (text === null) return null;
	const parts = text.split('/');
	const [zoom, lat, lng] = parts.map((part) => (part.trim() === '' ? NaN : Number(part)));
	if (parts.length === 3 && within(zoom, 0, 22) && within(lat, -85, 85) && within(lng, -180, 180)) {
		return { zoom, lat, lng };
	}
	drop('map', text, 'not-a-camera');
	return null;
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
