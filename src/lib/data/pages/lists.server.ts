import { areaShareAt } from '$lib/domain/control/control-history';
import { observationAt } from '$lib/domain/dataset/timeline';
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
	const rows = estimate.commodities.map(({ commodity, main, byProduct, resource }) => {
		const share = resource?.share ?? null;
		const grade = resource?.evidence.grade ?? null;
		return [commodity, { main, byProduct, share, grade }] as const;
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
