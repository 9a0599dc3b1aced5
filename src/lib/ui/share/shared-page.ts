import type { CommodityPage, DepositPage, OblastPage } from '$lib/data/pages/page-data';
import { formatShare } from '$lib/domain/format';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import type { DossierMessages } from '$lib/i18n/dossier/messages';
import { nameOf } from '$lib/i18n/language/language';
import { findingOfRows } from './finding-of-date';
import { findingOfDeposit } from './finding-of-deposit';
import { findingRows } from './finding-rows';
import { intervalTerms } from './finding-terms';
import type { Shared } from './shared';
import type { SharedSpeech, ShownRows } from './shown-view';

/** A page has one address: what stands at it is of the version that is named with it. */
const addressOf = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>) =>
	origin + pathname;

/** Pages are made of the last observation, with the usual draws. */
const ofPages = { isLatest: true, draws: usualDraws };

const sentencesOf = (shown: ShownRows, speech: SharedSpeech): readonly string[] => [
	...findingOfRows(shown, speech),
	...intervalTerms(findingRows(shown, 'share').estimated, shown.draws, speech)
];

export function sharedDeposit(
	page: Pick<DepositPage, 'deposit' | 'facts' | 'control' | 'question' | 'manifest'>,
	speech: SharedSpeech,
	at: Pick<Location, 'origin' | 'pathname'> = location
): Shared {
	return {
		title: nameOf(page.deposit, speech.language),
		url: addressOf(at),
		version: page.manifest.version,
		draws: null,
		pinning: 'live',
		finding: findingOfDeposit({ ...page, days: [page] }, speech)
	};
}

export function sharedCommodity(
	{
		label,
		row,
		question,
		manifest
	}: Pick<CommodityPage, 'label' | 'row' | 'question' | 'manifest'>,
	speech: SharedSpeech,
	at: Pick<Location, 'origin' | 'pathname'> = location
): Shared {
	const shown = {
		estimate: { question, commodities: row ? [row] : [] },
		labels: new Map([[label.id, label]]),
		chosen: [label.id],
		dataset: { oblasts: [] },
		...ofPages
	};
	return {
		title: nameOf(label, speech.language),
		url: addressOf(at),
		version: manifest.version,
		draws: null,
		pinning: 'live',
		finding: sentencesOf(shown, speech).join(' ')
	};
}

export function sharedOblast(
	page: Pick<OblastPage, 'oblast' | 'estimate' | 'labels' | 'area' | 'manifest'>,
	text: Pick<DossierMessages, 'landBehind'>,
	speech: SharedSpeech,
	at: Pick<Location, 'origin' | 'pathname'> = location
): Shared {
	const { oblast, estimate, area, manifest } = page;
	const name = nameOf(oblast, speech.language);
	const labels = new Map(page.labels.map((label) => [label.id, label]));
	const shown = { estimate, labels, chosen: [], dataset: { oblasts: [oblast] }, ...ofPages };
	const { estimated, counted } = findingRows(shown, 'share');
	const isPart = estimated.length + counted.length < estimate.commodities.length;
	const land = area && `${name}: ${text.landBehind(formatShare(area.central, speech.language))}`;
	return {
		title: name,
		url: addressOf(at),
		version: manifest.version,
		draws: null,
		pinning: 'live',
		finding: [
			...sentencesOf(shown, speech),
			...(isPart ? [speech.words.selection] : []),
			...(land ? [land] : [])
		].join(' ')
	};
}
