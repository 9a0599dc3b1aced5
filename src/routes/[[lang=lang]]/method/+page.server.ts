import {
	readControlHistory,
	readDataset,
	readManifest,
	readPriceWords,
	readWords
} from '$lib/data/built.server';
import { firstScreen } from '$lib/data/first-screen';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { originsOfRecord } from '$lib/domain/dataset/observation';
import { wordedPrices } from '$lib/domain/dataset/price-words';
import { wordsOf } from '$lib/domain/dataset/words';
import { languageOfParam } from '$lib/i18n/language/language';
import type { PageServerLoad } from './$types';

/** The tables of judgements and prices that the method rests on. */
export const load: PageServerLoad = ({ params }) => {
	const manifest = readManifest();
	const dataset = readDataset(manifest);
	const { categories, accuracies, outlineAccuracies, prices, controlFlags } = dataset;
	const { nationalBalance, balanceAllocations } = dataset;
	const { estimate, commodities } = firstScreen(dataset, readControlHistory(manifest), []);
	const { totals } = estimate;
	return {
		totals,
		priced: commodities
			.filter(({ id }) => totals.all?.commodities.includes(id))
			.map(({ id, nameEn, nameUk }) => ({ id, nameEn, nameUk })),
		version: manifest.version,
		words: wordsOf(readWords()[languageOfParam(params.lang)], textsIn(dataset)),
		categories,
		accuracies,
		outlineAccuracies,
		prices: wordedPrices(prices, readPriceWords()),
		origins: originsOfRecord(dataset.timeline),
		controlFlags,
		nationalBalance,
		balanceAllocations,
		names: namesOf(dataset),
		sources: sourcesOf(dataset)
	};
};

/** What the tables print of the data in words. */
function textsIn(dataset: Dataset) {
	const { prices, controlFlags, nationalBalance, balanceAllocations } = dataset;
	return [
		...prices.map(({ ruleText }) => ruleText),
		...sourcesOf(dataset).map(({ publisher }) => publisher),
		...[...controlFlags, ...balanceAllocations].map(({ says }) => says),
		...nationalBalance.flatMap(({ published }) => [
			published.basis,
			published.unit,
			published.category
		])
	];
}

/** Names of what the tables mention, by id. */
function namesOf({ oblasts, basins, categories, commodities, deposits, controlFlags }: Dataset) {
	const flagged = deposits.filter(({ id }) => controlFlags.some(({ deposit }) => deposit === id));
	const codes = oblasts.map(({ code, nameEn, nameUk }) => ({ id: code, nameEn, nameUk }));
	return Object.fromEntries(
		[...codes, ...basins, ...categories, ...commodities, ...flagged].map(
			({ id, nameEn, nameUk }) => [id, { nameEn, nameUk }]
		)
	);
}

/** Only those that the tables cite: the page carries them. */
function sourcesOf({ sources, controlFlags, nationalBalance, balanceAllocations }: Dataset) {
	const cited = new Set([
		...[...controlFlags, ...nationalBalance].map(({ source }) => source),
		...balanceAllocations.flatMap((row) => row.sources)
	]);
	return sources
		.filter(({ id }) => cited.has(id))
		.map(({ id, title, publisher, url, read, allegiance }) => ({
			...{ id, title, publisher, url, read, allegiance }
		}));
}
