import type { Estimated } from '../numbers/range';
import type { CommodityEstimate } from './estimate';
import type { PanelEstimate } from './panel-estimate';
import type { Money, TotalMoney } from './resource-money';

type Numbers = Pick<PanelEstimate, 'commodities' | 'totals'>;

/** The same numbers with the intervals that an answer to the same question has. */
export function withKnownIntervals<T extends Numbers>(estimate: T, known: Numbers): T {
	const rows = new Map(known.commodities.map((row) => [row.commodity, row]));
	const total = (name: keyof Numbers['totals']) =>
		totalWith(estimate.totals[name], known.totals[name]);
	return {
		...estimate,
		commodities: estimate.commodities.map((row) => rowWith(row, rows.get(row.commodity))),
		totals: {
			all: total('all'),
			withoutCoal: total('withoutCoal'),
			critical: total('critical')
		}
	};
}

function rowWith(row: CommodityEstimate, known: CommodityEstimate | undefined): CommodityEstimate {
	if (!row.resource || !known?.resource) return row;
	const { share, behind, total } = known.resource;
	return {
		...row,
		resource: {
			...row.resource,
			share: bounded(row.resource.share, share),
			behind: row.resource.behind && bounded(row.resource.behind, behind),
			total: row.resource.total && bounded(row.resource.total, total)
		},
		money: moneyWith(row.money, known.money)
	};
}

function moneyWith(money: Money | null, known: Money | null): Money | null {
	if (money === null || known === null) return money;
	return { behind: bounded(money.behind, known.behind), total: bounded(money.total, known.total) };
}

function totalWith(total: TotalMoney | null, known: TotalMoney | null): TotalMoney | null {
	if (total === null || known === null) return total;
	return {
		...total,
		...moneyWith(total, known),
		share: total.share && bounded(total.share, known.share)
	};
}

function bounded({ central }: Estimated, known: Estimated | null): Estimated {
	return known?.low === undefined || known.high === undefined
		? { central }
		: { central, low: known.low, high: known.high };
}
