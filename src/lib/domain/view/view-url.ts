import { depositStatuses, locationAccuracyIds } from '../dataset/deposit';
import type { DepositFilter } from '../estimate/deposit-filter';
import { isDrawCount, isSeed, type Draws } from '../monte-carlo/draws';
import { type IsoDate, parseIsoDate } from '../dataset/iso-date';
import { isOblastCode, oblastCodes, oblastSlugs, type OblastCode } from '../dataset/oblast';
import { priceCases, priceVintages } from '../dataset/price';
import { contestedCounts } from '../control/control-history';
import { sides } from '../control/side';
import { cameraText, readCamera } from './camera-text';
import { tidiedParams } from './link-text';
import {
	listText,
	readChoice,
	readKnown,
	readList,
	readWhole,
	type Drop,
	type Dropped
} from './query-values';
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
	readonly version: string;
}

export interface ParsedView {
	readonly view: View;
	readonly dropped: readonly Dropped[];
}

const parameters = [
	'date',
	'compare',
	'against',
	'commodity',
	'measure',
	'prices',
	'price',
	'status',
	'side',
	'category',
	'location',
	'contested',
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
 * outside the record goes to the nearest end) and is named in `dropped`. A setting without a value is not set.
 */
export function viewFromParams(link: URLSearchParams, known: KnownIds): ParsedView {
	const dropped: Dropped[] = [];
	const drop: Drop = (parameter, value, reason) => void dropped.push({ parameter, value, reason });
	const params = new URLSearchParams();
	for (const [name, value] of tidiedParams(link)) {
		if (!(parameters as readonly string[]).includes(name)) drop(name, value, 'unknown-parameter');
		else if (value !== '') params.append(name, value);
	}
	for (const name of parameters) {
		for (const value of params.getAll(name).slice(1)) drop(name, value, 'repeated');
	}
	const view: View = {
		date: readDate(params, 'date', known, drop),
		compare: readDate(params, 'compare', known, drop),
		against: readChoice(params, 'against', known.otherLines, drop),
		commodities: readList(params, 'commodity', known.commodities, drop),
		measure: readChoice(params, 'measure', measures, drop) ?? defaultView.measure,
		prices: readChoice(params, 'prices', priceVintages, drop) ?? defaultView.prices,
		priceCase: readChoice(params, 'price', priceCases, drop) ?? defaultView.priceCase,
		filter: readFilter(params, known, drop),
		contested: readChoice(params, 'contested', contestedCounts, drop) ?? defaultView.contested,
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
		against,
		commodities,
		measure,
		prices,
		priceCase,
		filter,
		contested,
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
		['against', against],
		['commodity', listText(commodities)],
		['measure', measure === defaultView.measure ? null : measure],
		['prices', prices === defaultView.prices ? null : prices],
		['price', priceCase === defaultView.priceCase ? null : priceCase],
		['status', listText(filter.statuses)],
		['side', listText(filter.sides)],
		['category', listText(filter.categories)],
		['location', listText(filter.accuracies)],
		['contested', contested === defaultView.contested ? null : contested],
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

/** Whether a view has other figures than the default one, or shows them in another way. */
export function asksForOther(view: View): boolean {
	const { camera, deposit, pane, against, version } = defaultView;
	return viewToParams({ ...view, camera, deposit, pane, against, version }).toString() !== '';
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

function readFilter(params: URLSearchParams, known: KnownIds, drop: Drop): DepositFilter {
	return {
		statuses: readList(params, 'status', new Set(depositStatuses), drop),
		sides: readList(params, 'side', new Set(sides), drop),
		categories: readList(params, 'category', known.categories, drop),
		accuracies: readList(params, 'location', new Set(locationAccuracyIds), drop)
	};
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

/** A pinned version that is not the one served cannot be shown: it is dropped by name, never silently. */
function readVersion(params: URLSearchParams, known: KnownIds, drop: Drop): string | null {
	const text = params.get('version');
	if (text === null || text === known.version) return text;
	drop('version', text, 'other-version');
	return null;
}
