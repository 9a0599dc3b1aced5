import { error } from '@sveltejs/kit';
import { sidesThroughTime, sideStory } from '$lib/domain/control/crossings';
import type { Deposit } from '$lib/domain/dataset/deposit';
import { sourcesInOrder } from '$lib/domain/dataset/sources-in-order';
import { wordsOf } from '$lib/domain/dataset/words';
import { tonnesOnlyOf } from '$lib/domain/deposits/tonnes-only';
import { factsOfDeposit, type DepositFacts } from '$lib/domain/deposits/deposit-facts';
import type { Language } from '$lib/domain/language';
import { readDepositTypes } from '../built.server';
import { builtSite, type BuiltSite } from './built-site.server';
import type { DepositPage, PlaceMark } from './page-data';
import { wordsOfSources } from './page-parts.server';
import { alikeDeposits, nearestDeposits } from './related-deposits';

/** Everything that the dossier of a deposit prints, at the latest observation. Throws 404 for an unknown one. */
export function depositPage(id: string, language: Language): DepositPage {
	const site = builtSite();
	const { manifest, dataset, estimate, inputs, lines } = site;
	const deposit = dataset.deposits.find((row) => row.id === id);
	if (deposit === undefined) error(404);
	const facts = factsOfDeposit(dataset, deposit);
	const type = readDepositTypes(manifest)[id] ?? null;
	return {
		manifest,
		deposit,
		type,
		words: wordsOf(site.words[language], textsIn(deposit, type, facts)),
		notes: site.depositNotes[id]!,
		facts,
		question: estimate.question,
		tonnesOnly: tonnesOnlyOf(estimate, deposit),
		control: estimate.control.get(id)!,
		story: sideStory(deposit, inputs, estimate.question.observationDate),
		sides: sidesThroughTime(deposit, inputs),
		marks: markedDeposit(site, deposit),
		nearest: nearestDeposits(dataset, lines, deposit),
		alike: alikeDeposits(dataset, lines, deposit),
		cited: sourcesInOrder(facts.sources, deposit.sources)
	};
}

/** What the page prints of the data in words. */
function textsIn({ figures }: Deposit, type: string | null, facts: DepositFacts) {
	return [
		type,
		...figures.flatMap((figure) => [
			...[figure.basis, figure.unit, figure.categoryPublished, figure.year, figure.reason],
			...[figure.reasonDetail ?? null, figure.gradePublished]
		]),
		...facts.commodities.map(({ basis }) => basis),
		...facts.controlFlags.map(({ says }) => says),
		...wordsOfSources(facts.sources)
	];
}

/** Its point with the error of its place; none where no point is known. */
function markedDeposit(
	{ dataset, estimate }: BuiltSite,
	{ id: deposit, point, accuracy }: Deposit
): readonly PlaceMark[] {
	if (point === null) return [];
	const { side } = estimate.control.get(deposit)!;
	const sigmaKm = dataset.accuracies.find(({ id }) => id === accuracy)?.sigmaKm ?? null;
	return [{ point, side, sigmaKm }];
}
