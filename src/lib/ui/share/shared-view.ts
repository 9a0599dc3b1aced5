import { resolve } from '$app/paths';
import { loadHostVersions } from '$lib/data/host-versions';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import { inOrder } from '$lib/domain/estimate/compare-estimates';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { HostVersions } from '$lib/domain/dataset/release';
import type { Explorer } from '$lib/state/explorer.svelte';
import { formatDate } from '$lib/domain/format';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
import { finding } from './finding';
import { findingOfDeposit } from './finding-of-deposit';
import { dateTerms, sourceTerms, unusualDraws } from './finding-terms';
import { pinnedAddress, pinnedRoot } from './pinned-address';
import type { Shared, Sharing } from './shared';
import type { FindingSpeech } from './shown-view';

/** What says what of the map is shared, once the host has said which releases it keeps; without that it is shared as well. */
export async function loadSharing(
	explorer: Explorer,
	labels: ReadonlyMap<string, CommodityLabel>
): Promise<Sharing> {
	const host = await loadHostVersions().catch(() => null);
	return (speech) => sharedView(explorer, labels, host, speech);
}

/** The view of the map: of the open deposit, else of its estimate. `host` null: which releases it keeps is not known. */
function sharedView(
	explorer: Explorer,
	labels: ReadonlyMap<string, CommodityLabel>,
	host: HostVersions | null,
	speech: FindingSpeech
): Shared {
	const { view, estimate: answers, manifest, first } = explorer;
	const { date, prices } = (answers.estimate ?? first.estimate).question;
	const { version } = manifest;
	const { question } = speech.messages.site;
	const mark = answers.estimate?.question.scenario ? scenarioMarks[speech.language] : null;
	const found =
		findingOfOpenDeposit(explorer, speech) ?? findingOfEstimate(explorer, labels, speech);
	const here = resolve('/');
	const { root, pinning } = pinnedRoot(here, version, host);
	return {
		title: mark === null ? question : `${mark.mark}: ${question}`,
		url: pinnedAddress(location, view.search, { date, prices }, { here, root }),
		version,
		pinning,
		draws: unusualDraws(view.current.draws ?? usualDraws),
		finding: found && mark ? `${mark.sentence(formatDate(date, speech.language))} ${found}` : found
	};
}

function findingOfOpenDeposit(
	{ view, estimate: { estimate, compared }, figures }: Explorer,
	speech: FindingSpeech
): string | null {
	const dataset = figures.value?.dataset;
	const deposit = dataset?.deposits.find(({ id }) => id === view.current.deposit);
	if (!dataset || !estimate || !deposit) return null;
	const dates = compared === null ? [estimate] : inOrder(estimate, compared);
	const [day, ...more] = dates.flatMap(({ control: sides, question }) => {
		const control = sides.get(deposit.id);
		return control ? [{ control, question }] : [];
	});
	if (day === undefined) return null;
	return findingOfDeposit({ deposit, facts: dataset, days: [day, ...more] }, speech, [
		...sourceTerms(dates, dataset, speech),
		...new Set(dates.flatMap((date) => dateTerms(date, dataset, speech)))
	]);
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
			totals: answers.totals ?? estimate.totals,
			compared: answers.compared,
			isLatest: !estimate.question.scenario && isLast(estimate.question.observationDate, dataset),
			draws: view.current.draws ?? usualDraws,
			count: answers.coverage?.all ?? 0
		},
		speech
	);
}

function isLast(date: IsoDate, { timeline }: Pick<Dataset, 'timeline'>): boolean {
	return timeline.observations.at(-1)?.date === date;
}
