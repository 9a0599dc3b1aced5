import type { CommodityLabel } from '$lib/data/first-screen';
import type { Explorer } from '$lib/state/explorer.svelte';
import { finding } from './finding';
import { findingOfDeposit } from './finding-of-deposit';
import { dateTerms } from './finding-terms';
import { pinnedAddress } from './pinned-address';
import type { Shared } from './shared';
import type { FindingSpeech } from './shown-view';

/** The view of the map: of the open deposit, else of its estimate. */
export function sharedView(
	explorer: Explorer,
	labels: ReadonlyMap<string, CommodityLabel>,
	speech: FindingSpeech
): Shared {
	const { view, estimate: answers, manifest, first } = explorer;
	const { date, prices } = (answers.estimate ?? first.estimate).question;
	const { version } = manifest;
	return {
		title: speech.messages.site.question,
		url: pinnedAddress(location, view.search, { date, prices, version }),
		version,
		finding: findingOfOpenDeposit(explorer, speech) ?? findingOfEstimate(explorer, labels, speech)
	};
}

function findingOfOpenDeposit(
	{ view, estimate: { estimate }, figures }: Explorer,
	speech: FindingSpeech
): string | null {
	const dataset = figures.value?.dataset;
	const deposit = dataset?.deposits.find(({ id }) => id === view.current.deposit);
	const control = deposit && estimate?.control.get(deposit.id);
	if (!dataset || !estimate || !deposit || !control) return null;
	const { question } = estimate;
	const terms = dateTerms({ question }, dataset, speech);
	return findingOfDeposit({ deposit, facts: dataset, control, question }, speech, terms);
}

function findingOfEstimate(
	{ view, estimate: answers, figures, first }: Explorer,
	labels: ReadonlyMap<string, CommodityLabel>,
	speech: FindingSpeech
): string | null {
	const dataset = figures.value?.dataset;
	if (dataset === undefined) return null;
	const { commodities: chosen, measure } = view.current;
	const estimate = answers.estimate ?? first.estimate;
	return finding(
		{
			...{ estimate, labels, chosen, measure, dataset },
			totals: answers.totals ?? estimate,
			compared: answers.compared,
			count: answers.coverage?.all ?? 0
		},
		speech
	);
}
