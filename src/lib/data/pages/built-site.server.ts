import type { CommodityNote } from '$lib/domain/dataset/commodity-note';
import { latestVintage } from '$lib/domain/dataset/price';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { controlInputs, type ControlInputs } from '$lib/domain/control/deposit-control';
import { depositLine, type DepositLine } from '$lib/domain/deposits/deposit-line';
import { categoriesOf } from '$lib/domain/estimate/deposit-quantity';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { DepositNotesById } from '$lib/domain/dataset/deposit-texts';
import type { Estimate } from '$lib/domain/estimate/estimate';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import { wordedPrices, type WordedPrice } from '$lib/domain/dataset/price-words';
import type { WordsByLanguage } from '$lib/domain/dataset/words';
import {
	readCommodityNotes,
	oncePerBuild,
	readControlHistory,
	readDataset,
	readDepositNotes,
	readPriceWords,
	readWords
} from '../built.server';

/** What every page of an oblast, a commodity or a deposit is cut from, at the latest observation. */
export interface BuiltSite {
	readonly manifest: Manifest;
	readonly dataset: Dataset;
	readonly history: ControlHistory;
	readonly inputs: ControlInputs;
	readonly notes: readonly CommodityNote[];
	readonly depositNotes: DepositNotesById;
	readonly prices: readonly WordedPrice[];
	readonly words: WordsByLanguage;
	/** Of all Ukraine. */
	readonly estimate: Estimate;
	readonly lines: readonly DepositLine[];
}

export const builtSite = oncePerBuild(derivedDeposit);

function derivedDeposit(manifest: Manifest): BuiltSite {
	const dataset = readDataset(manifest);
	const history = readControlHistory(manifest);
	const estimate = latestEstimate(dataset, history, manifest, null);
	const categories = categoriesOf(dataset);
	return {
		manifest,
		dataset,
		history,
		inputs: controlInputs(dataset, history),
		notes: readCommodityNotes(),
		depositNotes: readDepositNotes(),
		prices: wordedPrices(dataset.prices, readPriceWords()),
		words: readWords(),
		estimate,
		lines: dataset.deposits.map((deposit) =>
			depositLine(dataset, categories, deposit, estimate.control.get(deposit.id)!)
		)
	};
}

/** The estimate of the last observation, as the map shows it at first. */
export function latestEstimate(
	dataset: Dataset,
	history: ControlHistory,
	{ lastDate }: Manifest,
	oblast: OblastCode | null
): Estimate {
	return estimateAt(dataset, history, { date: lastDate, oblast, prices: latestVintage });
}
