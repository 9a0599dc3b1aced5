import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import type { SideCounts } from '$lib/domain/estimate/side-counts';
import { formatDate, formatShareRange } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import type { HeadlineGroup, HeadlineLevel, HeadlineScope } from '$lib/i18n/headline/messages';
import { shareLevels } from '$lib/i18n/headline/share-levels';
import { nameOf } from '$lib/i18n/language/language';
import { nameInSentence } from '$lib/i18n/language/name-in-sentence';
import { chosenGroup } from './chosen-group';
import { hasShare, headlineCommodities, headlineRows } from './headline-commodities';
import { shareLevel } from './share-level';

/** The sentences of the headline, each complete; empty: there is nothing to say. */
export interface HeadlineWords {
	/** How much of which resources lies behind the line, in words; of many of them or a group, how many deposits. */
	readonly first: string;
	/** What the first leaves to be said of single resources, and those without a share, by the number of their deposits. */
	readonly counted: string;
	/** The shares of some of them, with their intervals. */
	readonly figures: string;
	/** No deposit matches what was chosen. */
	readonly nothing: boolean;
}

/** A choice of more resources than these is told as a whole before its parts. */
const mostSingle = 4;

type Labels = ReadonlyMap<string, CommodityLabel>;

/**
 * What the headline says of an estimate; `place` is the name of the chosen oblast, null: all of Ukraine. `latest`: the
 * observation is the last one, of which the present tense needs no date.
 */
export function headlineWords(
	{ question, commodities }: Pick<PanelEstimate, 'question' | 'commodities'>,
	labels: Labels,
	chosen: readonly string[],
	place: string | null,
	speech: Speech,
	latest: boolean,
	coverage: SideCounts
): HeadlineWords {
	const { headline } = speech.messages;
	const date = formatDate(question.observationDate, speech.language);
	const scope = headlineScope(question, place, speech, latest);
	const rows = headlineRows(commodities, chosen, labels).filter((row) => labels.has(row.commodity));
	const allGroups = groupsOf(rows, labels, speech);
	/** What was asked for is told whole. */
	const groups = chosen.length > 0 ? allGroups : ofASentence(allGroups);
	/** By-products are told only where they were asked for. */
	const isCounted = (row: CommodityEstimate) =>
		levelOf(row) === null && (row.main.all > 0 || (chosen.length > 0 && row.byProduct.all > 0));
	const counts = rows.filter(isCounted).map(countedIn(labels, speech));
	const shares = headlineCommodities(commodities, chosen, labels).map(shareIn(labels, speech));
	const figures = shares.length > 0 ? headline.figures(shares) : '';
	if (groups.length + counts.length === 0) {
		return { first: headline.nothing(date), counted: '', figures, nothing: true };
	}
	const told =
		groups.length === 0
			? [headline.counted(scope, counts)]
			: [headline.sentence(scope, groups), counts.length > 0 && headline.counted(null, counts)];
	const missing = missingOf(rows, labels, chosen, speech);
	const whole = wholeOf(scope, labels, chosen, coverage, speech);
	const [first = '', ...others] = [whole, ...told, missing].filter((text) => text !== false);
	return { first, counted: others.join(' '), figures, nothing: false };
}

/** Of a group of resources, or of more than a sentence can name: how many of their deposits lie behind the line. */
function wholeOf(
	scope: HeadlineScope,
	labels: Labels,
	chosen: readonly string[],
	coverage: SideCounts,
	{ messages }: Speech
): string | false {
	if (chosen.length < 3) return false;
	const group = chosenGroup(chosen, [...labels.values()], messages.filter);
	if (group === null && chosen.length <= mostSingle) return false;
	return messages.headline.whole(scope, { name: group, resources: chosen.length }, coverage);
}

/** Of few chosen resources, those that have no deposit where others have one. */
function missingOf(
	rows: readonly CommodityEstimate[],
	labels: Labels,
	chosen: readonly string[],
	{ messages, language }: Speech
): string | false {
	const isMissing = (id: string) => rows.every((row) => row.commodity !== id);
	const missing = chosen.flatMap((id) => {
		const label = labels.get(id);
		return label && isMissing(id) ? [nameInSentence(nameOf(label, language))] : [];
	});
	if (missing.length === 0 || chosen.length > mostSingle) return false;
	return messages.headline.missing(missing);
}

/** What a headline of these is about; `latest` as above. */
export function headlineScope(
	question: PanelEstimate['question'],
	place: string | null,
	{ language }: Speech,
	latest: boolean
): HeadlineScope {
	const date = latest ? null : formatDate(question.observationDate, language);
	return { date, place, filtered: question.filter !== undefined };
}

/** The groups of which the most lies behind the line, and those of which next to nothing does; the board has the others. */
function ofASentence(groups: readonly HeadlineGroup[]): readonly HeadlineGroup[] {
	const isNone = ({ level }: HeadlineGroup) =>
		level === 'almost-none' || level === 'none' || level === 'no-deposit';
	const some = groups.filter((group) => !isNone(group)).slice(0, 2);
	const none = groups.filter(isNone).slice(0, 3 - some.length);
	return [...some, ...none];
}

/** The resources by how much of them lies behind the line, the most first. */
function groupsOf(
	rows: readonly CommodityEstimate[],
	labels: Labels,
	{ language }: Speech
): readonly HeadlineGroup[] {
	return [...shareLevels, 'no-deposit' as const].flatMap((level) => {
		const members = rows.filter((row) => levelOf(row) === level);
		if (members.length === 0) return [];
		members.sort((a, b) => shareOf(b) - shareOf(a));
		const ids = members.map(({ commodity }) => commodity);
		const names = ids.map((id) => nameInSentence(nameOf(labels.get(id)!, language)));
		return [{ level, ids, names }];
	});
}

/** Resources of one level as they stood, but for a share that is printed higher. */
function shareOf({ resource }: CommodityEstimate): number {
	return Math.round((resource?.share.central ?? 0) * 100);
}

/** Null: no word says it, so its deposits are counted. */
function levelOf(row: CommodityEstimate): HeadlineLevel | null {
	if (hasShare(row)) return shareLevel(row.resource!.share.central);
	return row.main.all > 0 && row.main.free === row.main.all ? 'no-deposit' : null;
}

/** `rare earths: 5 of 7 deposits behind the line`. */
function countedIn(labels: Labels, { messages, language }: Speech) {
	const { counts, byProduct } = messages.resource;
	const written = (main: SideCounts, others: SideCounts) =>
		main.all > 0 ? counts(main) : byProduct(others);
	return (row: CommodityEstimate) => ({
		name: nameInSentence(nameOf(labels.get(row.commodity)!, language)),
		counts: written(row.main, row.byProduct)
	});
}

/** `coal 70% (59–81%)`. */
function shareIn(labels: Labels, { language }: Speech) {
	return ({ commodity, resource }: CommodityEstimate) => ({
		name: nameInSentence(nameOf(labels.get(commodity)!, language)),
		share: formatShareRange(resource!.share, language)
	});
}
