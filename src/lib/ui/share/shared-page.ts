import type { CommodityPage, DepositPage, OblastPage } from '$lib/data/pages/page-data';
import { formatShareRange } from '$lib/domain/format';
import type { DossierMessages } from '$lib/i18n/dossier/messages';
import { nameOf } from '$lib/i18n/language/language';
import { findingOfRows } from './finding-of-date';
import { findingOfDeposit } from './finding-of-deposit';
import { findingRows } from './finding-rows';
import type { Shared } from './shared';
import type { SharedSpeech } from './shown-view';

/** A page has one address: what stands at it is of the version that is named with it. */
const addressOf = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>) =>
	origin + pathname;

export function sharedDeposit(
	page: Pick<DepositPage, 'deposit' | 'facts' | 'control' | 'question' | 'manifest'>,
	speech: SharedSpeech,
	at: Pick<Location, 'origin' | 'pathname'> = location
): Shared {
	return {
		title: nameOf(page.deposit, speech.language),
		url: addressOf(at),
		version: page.manifest.version,
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
		dataset: { oblasts: [] }
	};
	return {
		title: nameOf(label, speech.language),
		url: addressOf(at),
		version: manifest.version,
		finding: [...findingOfRows(shown, speech), speech.words.bounds].join(' ')
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
	const shown = { estimate, labels, chosen: [], dataset: { oblasts: [oblast] } };
	const { commodities } = estimate;
	const { weighed, sitesOnly } = findingRows(commodities, [], 'share');
	const land = area && `${name}: ${text.landBehind(formatShareRange(area, speech.language))}`;
	return {
		title: name,
		url: addressOf(at),
		version: manifest.version,
		finding: [
			...findingOfRows(shown, speech),
			...(weighed.length + sitesOnly.length < commodities.length ? [speech.words.selection] : []),
			...(land ? [land] : []),
			speech.words.bounds
		].join(' ')
	};
}
