import type { Geodata } from '../check/assemble/geodata';
import type { CommodityId, QuantityUnit } from '../domain/dataset/commodity';
import type { DepositId } from '../domain/dataset/deposit';
import type { IsoDate } from '../domain/dataset/iso-date';
import { latestVintage } from '../domain/dataset/price';
import type { CommodityEstimate, Estimate } from '../domain/estimate/estimate';
import { leadingShare } from '../domain/estimate/estimate';
import { estimateAt } from '../domain/estimate/estimate-at';
import { usualDraws } from '../domain/monte-carlo/draws';
import { IntervalEstimator } from '../domain/monte-carlo/interval-estimator';
import type { Estimated } from '../domain/numbers/range';
import type { Side } from '../domain/control/side';
import { EditedControl, type BuiltFigures, type EditedFigures } from './edited-figures';

/** What is told of a commodity. */
export interface CommodityNumbers {
	/** Of the estimate, or of the number of deposits, where there is none. */
	readonly of: 'resource' | 'deposits';
	/** Behind the line, 0..1. */
	readonly share: Estimated;
	/** In the unit of the commodity, on its basis; null: none is known. */
	readonly amount: BehindOfAll | null;
	/** Gross in-ground value, USD; null: not priced. */
	readonly value: BehindOfAll | null;
}

/** What lies behind the line, and what there is in all. */
export interface BehindOfAll {
	readonly behind: Estimated;
	readonly total: Estimated;
}

/** A commodity of which an edit changes a number; null: it is not there. */
export interface CommodityEffect {
	readonly commodity: CommodityId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly unit: QuantityUnit;
	readonly before: CommodityNumbers | null;
	readonly after: CommodityNumbers | null;
}

/** A deposit that an edit puts on another side of the line, adds or removes; null: it is not there. */
export interface SideEffect {
	readonly deposit: DepositId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly before: Side | null;
	readonly after: Side | null;
}

/** What an edit does to the numbers of the last day of the record, at the latest prices, for all of Ukraine. */
export interface EditEffect {
	readonly date: IsoDate;
	readonly commodities: readonly CommodityEffect[];
	readonly deposits: readonly SideEffect[];
	/** Edited files of which something needs a build of the data, and is not in these numbers. */
	readonly notComputed: readonly string[];
}

/** Compares edits with what the site has, which is computed once. */
export class EditEffects {
	readonly #built: BuiltFigures;
	readonly #control: EditedControl;
	#before: Estimate | null = null;

	constructor(built: BuiltFigures) {
		this.#built = built;
		this.#control = new EditedControl(built);
	}

	/** `paths`: the files that were edited. */
	of(shipped: Geodata, edited: Geodata, paths: readonly string[]): EditEffect {
		const before = (this.#before ??= estimateOf(this.#built));
		const figures = this.#control.figures(shipped, edited);
		const after = estimateOf(figures);
		return {
			date: before.question.observationDate,
			commodities: commodityEffects(before, after, this.#built, figures),
			deposits: sideEffects(before, after, this.#built, figures),
			notComputed: notComputed(shipped, edited, paths, figures)
		};
	}
}

function estimateOf({ dataset, history }: EditedFigures): Estimate {
	const { date } = dataset.timeline.observations.at(-1)!;
	const estimate = estimateAt(dataset, history, { date, oblast: null, prices: latestVintage });
	return new IntervalEstimator(dataset, history, usualDraws).of(estimate);
}

function commodityEffects(
	before: Estimate,
	after: Estimate,
	...figures: readonly EditedFigures[]
): readonly CommodityEffect[] {
	const names = new Map(
		figures.flatMap(({ dataset }) => dataset.commodities.map((one) => [one.id, one] as const))
	);
	const numbers = [before, after].map(
		({ commodities }) => new Map(commodities.map((row) => [row.commodity, numbersOf(row)]))
	);
	return Array.from(names, ([commodity, { nameEn, nameUk, unit }]) => {
		const [one = null, other = null] = numbers.map((rows) => rows.get(commodity) ?? null);
		return { commodity, nameEn, nameUk, unit, before: one, after: other };
	}).filter((row) => isOther(row.before, row.after));
}

function numbersOf(row: CommodityEstimate): CommodityNumbers {
	const { of, share } = leadingShare(row);
	const { behind, total } = row.resource ?? { behind: null, total: null };
	return {
		...{ of, share, value: row.money },
		amount: behind && total && { behind, total }
	};
}

/** Sums in another order differ in their last digits; that is the same number. */
function isOther(before: CommodityNumbers | null, after: CommodityNumbers | null): boolean {
	if (before === null || after === null) return before !== after;
	return (
		before.of !== after.of ||
		isAnother(before.share, after.share) ||
		isAnother(before.amount?.behind, after.amount?.behind) ||
		isAnother(before.amount?.total, after.amount?.total) ||
		isAnother(before.value?.behind, after.value?.behind) ||
		isAnother(before.value?.total, after.value?.total)
	);
}

function isAnother(before: Estimated | undefined, after: Estimated | undefined): boolean {
	if (before === undefined || after === undefined) return before !== after;
	return (['low', 'central', 'high'] as const).some((bound) => {
		const [one = 0, other = 0] = [before[bound], after[bound]];
		return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one));
	});
}

function sideEffects(
	before: Estimate,
	after: Estimate,
	...figures: readonly EditedFigures[]
): readonly SideEffect[] {
	const names = new Map(
		figures.flatMap(({ dataset }) => dataset.deposits.map((one) => [one.id, one] as const))
	);
	return Array.from(names, ([deposit, { nameEn, nameUk }]) => ({
		...{ deposit, nameEn, nameUk },
		before: before.control.get(deposit)?.side ?? null,
		after: after.control.get(deposit)?.side ?? null
	})).filter((row) => row.before !== row.after);
}

/** Files whose every change needs a build. */
const onlyBuilt = /^(occupation|boundaries)\/|^basemap\/lakes\.geojson$/;

function notComputed(
	shipped: Geodata,
	edited: Geodata,
	paths: readonly string[],
	{ history }: EditedFigures
): readonly string[] {
	const basins = ({ shapes }: Geodata) =>
		JSON.stringify(shapes.basins.features.map(({ id, geometry }) => [id, geometry]));
	const areas = Object.keys(history.areas);
	const isKnown = ({ place }: Geodata['balanceAllocations'][number]) =>
		place.kind === 'oblast' || areas.some((id) => id.startsWith(`${place.id}/`));
	return [
		...paths.filter((path) => onlyBuilt.test(path)),
		...(basins(shipped) === basins(edited) ? [] : ['basins.geojson']),
		...(edited.balanceAllocations.every(isKnown) ? [] : ['balance-allocations.csv'])
	];
}
