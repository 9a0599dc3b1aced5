import type { CommodityPage, DepositPage, OblastPage } from '$lib/data/pages/page-data';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Coverage } from '$lib/domain/estimate/coverage';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { formatDate, formatShareRange } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import type { CardMessages } from '$lib/i18n/card/messages';
import type { DossierMessages } from '$lib/i18n/dossier/messages';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence, namesInRow } from '$lib/i18n/language/name-in-sentence';
import type { CardContent } from '$lib/map/card/card-layout';
import { distanceWords } from '../deposit/side-words';
import { answerWords } from '../dossier/resource-words';
import { headlineWords } from '../panel/headline-words';

/** What the picture beside a link says of its page, besides what all of them say. */
export interface CardWords {
	readonly title: string;
	readonly answer: string;
	readonly date: IsoDate;
}

/** The words of the build for pages, in one language. */
export interface CardSpeech extends Speech {
	readonly dossier: DossierMessages;
	readonly card: CardMessages;
}

/** Of the map, and of all pages that have no picture of their own. */
export function wordsOfMap(
	estimate: PanelEstimate,
	labels: ReadonlyMap<string, CommodityLabel>,
	coverage: Coverage,
	speech: CardSpeech
): CardWords {
	const { question } = speech.messages.site;
	const { first } = headlineWords(estimate, labels, [], null, speech, true, coverage);
	return {
		title: question.charAt(0).toLocaleUpperCase(speech.language) + question.slice(1),
		answer: first,
		date: estimate.question.observationDate
	};
}

export function wordsOfOblast(
	{
		oblast,
		area,
		coverage,
		lines,
		estimate
	}: Pick<OblastPage, 'oblast' | 'area' | 'coverage' | 'lines' | 'estimate'>,
	{ dossier, language }: CardSpeech
): CardWords {
	const land = area ? dossier.landBehind(formatShareRange(area, language)) : dossier.landUnknown;
	return {
		title: nameOf(oblast, language),
		answer: [land, ...(lines.length > 0 ? [dossier.sidesOf(coverage)] : [])].join(' '),
		date: estimate.question.observationDate
	};
}

export function wordsOfCommodity(
	{ label, row, question }: Pick<CommodityPage, 'label' | 'row' | 'question'>,
	speech: CardSpeech
): CardWords {
	return {
		title: nameOf(label, speech.language),
		answer: answerWords(row, label, speech.dossier, speech),
		date: question.observationDate
	};
}

export function wordsOfDeposit(
	{
		deposit,
		facts,
		control,
		question
	}: Pick<DepositPage, 'deposit' | 'facts' | 'control' | 'question'>,
	speech: CardSpeech
): CardWords {
	const { language, messages, dossier } = speech;
	const resources = deposit.commodities.flatMap(
		(id) => facts.commodities.find((row) => row.id === id) ?? []
	);
	const oblast = facts.oblasts.find(({ code }) => code === deposit.oblast);
	const what = dossier.depositLead(
		namesInRow(resources.map((one) => nameOf(one, language))).join(', '),
		oblast ? nameOf(oblast, language) : deposit.oblast
	);
	const hasDistance = control.distanceKm !== null && Number.isFinite(control.distanceKm);
	const where = [
		messages.deposit.sides[control.side],
		...(control.basis === 'area'
			? [nameInSentence(messages.deposit.areaShare(formatShareRange(control.share, language)))]
			: []),
		...(hasDistance ? [nameInSentence(distanceWords(control, speech))] : [])
	];
	return {
		title: nameOf(deposit, language),
		// A sign stays with its number.
		answer: `${what}. ${where.join('; ')}.`.replaceAll('± ', '±\u00a0'),
		date: question.observationDate
	};
}

/** The whole picture in words. */
export function cardContentOf({ title, answer, date }: CardWords, speech: CardSpeech): CardContent {
	const { language, messages, card } = speech;
	return {
		...{ language, title, answer },
		site: messages.site.title,
		date: messages.panel.asOf(formatDate(date, language)),
		source: card.source,
		land: card.land
	};
}
