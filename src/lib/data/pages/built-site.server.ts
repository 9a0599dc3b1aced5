import type { CommodityNote } from '$lib/domain/dataset/commodity-note';
import { latestVintage } from '$lib/domain/dataset/price';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { controlInputs, type ControlInputs } from '$lib/domain/control/control-inputs';
import { depositLine, type DepositLine } from '$lib/domain/deposits/deposit-line';
import { categoriesOf } from '$lib/domain/estimate/deposit-quantity';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { HistoryPoint } from '$lib/domain/estimate/share-history';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '$lib/domain/monte-carlo/interval-estimator';
import { resourceHistories } from '$lib/domain/monte-carlo/resource-histories';
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
	/** Gives any estimate of it the intervals that the map shows. */
	readonly estimator: IntervalEstimator;
	/** Of all Ukraine. */
	readonly estimate: Estimate;
	/** What leads of each commodity through time. */
	readonly histories: ReadonlyMap<CommodityId, readonly HistoryPoint[]>;
	readonly lines: readonly DepositLine[];
}

export const builtSite = oncePerBuild(derivedDeposit);

function derivedDeposit(manifest: Manifest): BuiltSite {
	const dataset = readDataset(manifest);
	const history = readControlHistory(manifest);
	const estimator = new IntervalEstimator(dataset, history, usualDraws);
	const estimate = latestEstimate({ dataset, history, manifest, estimator }, null);
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
		estimator,
		estimate,
		histories: resourceHistories(dataset, history, estimator),
		lines: dataset.deposits.map((deposit) =>
			depositLine(dataset, categories, deposit, estimate.control.get(deposit.id)!)
		)
	};
}

/** The estimate of the last observation, as the map shows it at first. */
export function latestEstimate(
	site: Pick<BuiltSite, 'dataset' | 'history' | 'manifest' | 'estimator'>,
	oblast: OblastCode | null
): Estimate {
	const question = { date: site.manifest.lastDate, oblast, prices: latestVintage };
	return site.estimator.of(estimateAt(site.dataset, site.history, question));
}
