import { areaShareAt } from '$lib/domain/control/control-history';
import { observationAt } from '$lib/domain/dataset/timeline';
import { readingOf } from '$lib/domain/estimate/balance-outcome';
import { sideOfLoneDeposit } from '$lib/domain/estimate/lone-deposit';
import { labelOf } from '$lib/domain/dataset/commodity';
import { builtSite } from './built-site.server';
import { sixDigits } from '../six-digits';
import type { CommodityList, DepositList, OblastList } from './page-data';

/** All oblasts with the number of their sites and the part of their area behind the line. */
export function oblastList(): OblastList {
	const { dataset, history, lines, manifest } = builtSite();
	const last = observationAt(dataset.timeline, manifest.lastDate);
	return {
		manifest,
		date: manifest.lastDate,
		oblasts: dataset.oblasts.map((oblast) => ({
			...oblast,
			sites: lines.filter((line) => line.oblast === oblast.code).length,
			area: areaShareAt(history, oblast.code, last)
		}))
	};
}

export function commodityList(): CommodityList {
	const { dataset, estimate, manifest } = builtSite();
	const rows = estimate.commodities.map((row) => {
		const { commodity, sites, count, tonnage } = row;
		const share = tonnage?.share ?? null;
		const balanceShare = readingOf(row.balance)?.share ?? null;
		const oneSite = sideOfLoneDeposit(row);
		return [commodity, { sites, count, share, balanceShare, oneSite }] as const;
	});
	return {
		manifest,
		date: manifest.lastDate,
		labels: dataset.commodities.map(labelOf),
		rows: sixDigits(Object.fromEntries(rows))
	};
}

export function depositList(): DepositList {
	const { dataset, lines, manifest } = builtSite();
	const groups = new Map(dataset.commodities.map(({ id, group }) => [id, group]));
	return {
		manifest,
		date: manifest.lastDate,
		oblasts: dataset.oblasts,
		deposits: lines.map(({ id, nameEn, nameUk, oblast, side, commodities: [primary = ''] }) => ({
			...{ id, nameEn, nameUk, oblast, side },
			group: groups.get(primary)!
		}))
	};
}
