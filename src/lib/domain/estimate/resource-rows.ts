import { areaShareAt, type ControlHistory } from '../control/control-history';
import type { DepositControl } from '../control/side';
import type { Commodity, CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { OblastCode } from '../dataset/oblast';
import type { PriceCase } from '../dataset/price';
import type { CommodityEstimate, Estimate, LocatedAmount } from './estimate';
import { controlOf, partitionByCount } from './partition-sum';
import {
	resourceEstimate,
	resourceMoney,
	type LotSides,
	type ResourceEstimate
} from './resource-estimate';
import { resourceModel, type ResourceModel } from './resource-model';
import type { Money, TotalMoney, Totals } from './resource-money';
import { countSides } from './side-counts';

/** The models of every commodity that a deposit lists, in the order of the table. */
export function resourceModels(
	dataset: Dataset,
	deposits: readonly Deposit[],
	priceCase: PriceCase,
	filtered: boolean
): readonly ResourceModel[] {
	const listing = listedBy(deposits);
	return dataset.commodities
		.filter(({ id }) => listing.has(id))
		.map((commodity) =>
			resourceModel(dataset, commodity, listing.get(commodity.id)!, priceCase, filtered)
		);
}

/** The deposits of every commodity that one of them lists. */
function listedBy(deposits: readonly Deposit[]): ReadonlyMap<CommodityId, readonly Deposit[]> {
	const listing = new Map<CommodityId, Deposit[]>();
	for (const deposit of deposits) {
		for (const commodity of new Set(deposit.commodities)) {
			const found = listing.get(commodity);
			if (found) found.push(deposit);
			else listing.set(commodity, [deposit]);
		}
	}
	return listing;
}

/** Where lots lie at an observation, and lay on 23 February 2022. */
export function lotSides(
	control: ReadonlyMap<DepositId, DepositControl>,
	history: ControlHistory,
	observation: number,
	before: number | null
): LotSides {
	return {
		deposit: (id) => {
			const { share, before2022 } = control.get(id)!;
			return { now: share.central, before2022: before2022.central };
		},
		area: (id) => {
			const now = areaShareAt(history, id, observation);
			if (now === null) return null;
			const then = before === null ? null : areaShareAt(history, id, before);
			return { now: now.central, before2022: Math.min(now.central, then?.central ?? 0) };
		}
	};
}

/** Every resource of which the area has a deposit, or a part that a split puts there. */
export function resourceRows(
	models: readonly ResourceModel[],
	deposits: readonly Deposit[],
	control: ReadonlyMap<DepositId, DepositControl>,
	sides: LotSides,
	question: { readonly oblast: OblastCode | null; readonly thisYear: number }
): readonly CommodityEstimate[] {
	const { oblast } = question;
	const here = listedBy(deposits.filter((deposit) => oblast === null || deposit.oblast === oblast));
	return models.flatMap((model) => {
		const { id } = model.resource.commodity;
		const listing = here.get(id) ?? [];
		const isMain = ({ commodities: [first] }: Deposit) => first === id;
		const whole = resourceEstimate(model, sides, question);
		if (listing.length === 0 && whole === null) return [];
		const isTold = whole !== null && whole.evidence.grade !== 'D';
		const [resource, value] = [isTold ? whole : null, whole && resourceMoney(model, sides, oblast)];
		const money = resource && value;
		const sideOf = (deposit: Deposit) => controlOf(control, deposit);
		const others = listing.filter((deposit) => !isMain(deposit));
		const main = listing.filter(isMain);
		return {
			commodity: id,
			main: countSides(main, sideOf),
			byProduct: countSides(others, sideOf),
			resource,
			byNumber: whole === null || isTold ? null : { resource: whole, money: value },
			located: resource?.behind ? null : locatedAmount(model, sides, oblast),
			money,
			noMoney: money === null ? (model.noMoney ?? 'no-amount') : null,
			partition:
				resource === null
					? partitionByCount((main.length > 0 ? main : others).map(sideOf))
					: partitionOf(resource)
		};
	});
}

/** The part before 2022 never exceeds the share; a rounding error would make it negative. */
function partitionOf({ share, before2022 }: ResourceEstimate): CommodityEstimate['partition'] {
	return {
		before2022,
		since2022: Math.max(0, share.central - before2022),
		contested: 0,
		free: 1 - share.central
	};
}

function locatedAmount(
	{ resource, knownAmounts }: ResourceModel,
	sides: LotSides,
	oblast: OblastCode | null
): LocatedAmount | null {
	let [behind, total, deposits] = [0, 0, 0];
	resource.located.forEach(({ deposit }, i) => {
		if (oblast !== null && deposit.oblast !== oblast) return;
		behind += knownAmounts[i]! * sides.deposit(deposit.id).now;
		total += knownAmounts[i]!;
		deposits++;
	});
	const { unit, basis } = resource.commodity;
	return total === 0 ? null : { unit, of: basis, behind, total, deposits };
}

/** Money of some resources together; null: none has any. */
export function totalMoney(
	rows: readonly Pick<CommodityEstimate, 'commodity' | 'money'>[]
): TotalMoney | null {
	const priced = rows.flatMap(({ commodity, money }) => (money ? [{ commodity, money }] : []));
	if (priced.length === 0) return null;
	const sum = (value: (money: Money) => number) =>
		priced.reduce((total, { money }) => total + value(money), 0);
	const [behind, total] = [sum((m) => m.behind.central), sum((m) => m.total.central)];
	return {
		behind: { central: behind },
		total: { central: total },
		share: priced.length < 2 || total === 0 ? null : { central: behind / total },
		commodities: priced.map(({ commodity }) => commodity)
	};
}

/** All, without coal, and critical raw materials alone. */
export function totalsOf(
	rows: readonly Pick<CommodityEstimate, 'commodity' | 'money'>[],
	commodities: readonly Pick<Commodity, 'id' | 'euCritical'>[]
): Totals {
	const critical = new Set(commodities.filter(({ euCritical }) => euCritical).map(({ id }) => id));
	return {
		all: totalMoney(rows),
		withoutCoal: totalMoney(rows.filter(({ commodity }) => commodity !== 'coal')),
		critical: totalMoney(rows.filter(({ commodity }) => critical.has(commodity)))
	};
}

/** The totals of the chosen commodities of an estimate; none chosen: of all. */
export function chosenTotals(
	{ commodities: rows, totals }: Pick<Estimate, 'commodities' | 'totals'>,
	chosen: readonly CommodityId[],
	commodities: readonly Pick<Commodity, 'id' | 'euCritical'>[]
): Totals {
	if (chosen.length === 0) return totals;
	return totalsOf(
		rows.filter(({ commodity }) => chosen.includes(commodity)),
		commodities
	);
}
