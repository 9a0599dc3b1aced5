import type { SceneAnswer, ToldEvent } from '$lib/domain/briefing/scene-answer';
import type { EmphasisKind } from '$lib/domain/briefing/briefing';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import { parseIsoDate } from '$lib/domain/dataset/iso-date';
import type { Source } from '$lib/domain/dataset/deposit';
import { formatDate, formatUsdRange } from '$lib/domain/format';
import type { CommodityEstimate, Estimate } from '$lib/domain/estimate/estimate';
import type { View } from '$lib/domain/view/view';
import { viewToParams } from '$lib/domain/view/view-url';
import type { Speech } from '$lib/i18n/context';
import { nameOf, titleOf } from '$lib/i18n/language/language';
import { boardCells, cellOfOtherDay, type BoardCells } from '../panel/board-cells';
import { headlineRows } from '../panel/headline-commodities';
import { headlineScope, headlineWords } from '../panel/headline-words';
import { measuredHeadline } from '../panel/measured-headline';
import { isNoMoney } from '../panel/row-words';

/** The numbers of one resource, as they are printed. */
export interface PrintedRow {
	readonly id: string;
	readonly name: string;
	readonly group: CommodityLabel['group'];
	readonly picture: BoardCells['picture'];
	readonly value: string;
	readonly interval: string | null;
	/** On the day compared with; null: none is. */
	readonly then: string | null;
	/** The grade of the evidence in words. */
	readonly grade: string;
}

/** One number, to be read from afar. */
export interface PrintedNumber {
	readonly value: string;
	/** Its 90 % interval; null: there is none. */
	readonly interval: string | null;
	/** What it is of: a resource, the place, the day. */
	readonly of: string;
}

/** A scene in one language, with all that the map says of its view: nothing is left to be computed. */
export interface PrintedScene {
	readonly title: string;
	readonly text: readonly string[];
	readonly notes: readonly string[];
	/** Query of the link to the map, with `?`. */
	readonly search: string;
	/** The place and the day, and the day compared with. */
	readonly of: string;
	readonly headline: string;
	/** What must be said of the day or the measure; empty: nothing. */
	readonly remarks: readonly string[];
	/** Null: a sentence alone leads, as of a comparison. */
	readonly number: PrintedNumber | null;
	readonly rows: readonly PrintedRow[];
	/** Heads of the columns of both days; null: there is one day. */
	readonly days: { readonly now: string; readonly then: string } | null;
	/** How many resources of the view have no row. */
	readonly moreRows: number;
	readonly emphasis: {
		readonly kind: EmphasisKind;
		readonly id: string;
		readonly name: string;
	} | null;
	readonly events: readonly {
		readonly date: string;
		readonly title: string;
		readonly url: string;
	}[];
	readonly sources: readonly Source[];
}

/** More numbers nobody reads beside a text. */
const mostRows = 8;

type Labels = ReadonlyMap<string, CommodityLabel>;

/** What a page prints of a scene and of the answer that the map gives to its view. */
export function printedScene(answer: SceneAnswer, labels: Labels, speech: Speech): PrintedScene {
	const { scene, compared, observation } = answer;
	const { language, messages } = speech;
	const isUncertain = observation.reliability === 'uncertain';
	const rows = isUncertain ? [] : rowsOf(answer, labels);
	const shown = rows.slice(0, mostRows);
	const day = formatDate(observation.date, language);
	return {
		title: scene.title[language],
		text: scene.text[language],
		notes: scene.notes?.[language] ?? [],
		search: searchOf(answer),
		of: [placeOf(answer, speech), day].join(', '),
		headline: isUncertain ? messages.headline.uncertain(day) : headlineOf(answer, labels, speech),
		remarks: remarksOf(answer, speech),
		number: isUncertain || compared !== null ? null : numberOf(answer, labels, speech),
		rows: shown.map((row) => printedRow(row, answer, labels, speech)),
		days:
			compared === null
				? null
				: { now: day, then: formatDate(compared.question.observationDate, language) },
		moreRows: rows.length - shown.length,
		emphasis: answer.emphasis && {
			kind: answer.emphasis.kind,
			id: answer.emphasis.id,
			name: nameOf(answer.emphasis, language)
		},
		events: answer.events.map((event) => eventIn(event, speech)),
		sources: answer.sources
	};
}

function searchOf({ view }: SceneAnswer): string {
	const query = viewToParams(view).toString();
	return `?${query.replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

function placeOf({ place }: SceneAnswer, { language, messages }: Speech): string {
	return place === null ? messages.panel.ukraine : nameOf(place, language);
}

function headlineOf(answer: SceneAnswer, labels: Labels, speech: Speech): string {
	const { estimate, compared, totals, coverage, view, isLatest } = answer;
	const place = answer.place && nameOf(answer.place, speech.language);
	const chosen = view.commodities;
	const scope = headlineScope(estimate.question, place, speech, isLatest);
	const measured = measuredHeadline(
		{ estimate, compared, totals, coverage, measure: view.measure, chosen, labels, scope },
		speech
	);
	if (measured !== null) return measured;
	const words = headlineWords(estimate, labels, chosen, place, speech, isLatest, coverage);
	return [words.first, words.counted].filter((text) => text !== '').join(' ');
}

function remarksOf({ view, observation }: SceneAnswer, { messages }: Speech): readonly string[] {
	const { reliability } = observation;
	return [
		...(reliability === 'reliable' ? [] : [`${messages.timeline.reliability[reliability]}.`]),
		...(view.measure === 'value' ? [messages.money.caveat] : [])
	];
}

/** The rows of the view; the one that is looked at leads. */
function rowsOf({ estimate, view, scene }: SceneAnswer, labels: Labels) {
	const chosen = view.commodities;
	const rows =
		chosen.length === 0
			? headlineRows(estimate.commodities, [], labels)
			: chosen.flatMap((id) => estimate.commodities.find((row) => row.commodity === id) ?? []);
	const leads = ({ commodity }: CommodityEstimate) =>
		scene.emphasis?.kind === 'commodity' && scene.emphasis.id === commodity;
	return [...rows.filter(leads), ...rows.filter((row) => !leads(row))];
}

/** The numbers of a resource on the day of a view, and on the day compared with. */
export function printedRow(
	row: CommodityEstimate,
	{ view, compared }: { readonly view: Pick<View, 'measure'>; readonly compared: Estimate | null },
	labels: Labels,
	speech: Speech
): PrintedRow {
	const { commodity } = row;
	const label = labels.get(commodity)!;
	const { picture, value, interval } = boardCells(row, view.measure, speech);
	const before = compared?.commodities.find((other) => other.commodity === commodity);
	return {
		...{ id: commodity, name: nameOf(label, speech.language), group: label.group },
		...{ picture, value, interval },
		then:
			compared === null
				? null
				: before
					? cellOfOtherDay(before, view.measure, speech)
					: speech.messages.panel.notKnown,
		grade: speech.messages.resource.grade(row.resource?.evidence.grade ?? 'D')
	};
}

/** Of the resource that is looked at or alone chosen; of several the money, where that is asked for, else their deposits. */
function numberOf(answer: SceneAnswer, labels: Labels, speech: Speech): PrintedNumber {
	const { estimate, view, scene, totals, coverage } = answer;
	const { messages, language } = speech;
	const { panel } = messages;
	const looked = scene.emphasis?.kind === 'commodity' ? scene.emphasis.id : null;
	const alone = looked ?? (view.commodities.length === 1 ? view.commodities[0]! : null);
	const row = estimate.commodities.find(({ commodity }) => commodity === alone);
	const day = formatDate(estimate.question.observationDate, language);
	const ofPlace = [placeOf(answer, speech), day];
	if (row !== undefined) {
		const { value, interval } = boardCells(row, view.measure, speech);
		const name = nameOf(labels.get(row.commodity)!, language);
		return { ...{ value, interval }, of: [name, ...ofPlace].join(', ') };
	}
	if (view.measure === 'value' && totals.all !== null) {
		const { behind, total } = totals.all;
		const value = isNoMoney(behind) ? '0' : formatUsdRange(behind, language);
		const of = [panel.ofAll(formatUsdRange(total, language)), ...ofPlace].join(', ');
		return { value, of, interval: null };
	}
	const value = panel.countOf(coverage.behind, coverage.all);
	return { value, of: ofPlace.join(', '), interval: null };
}

/** A month or a year stands as the data has it. */
function eventIn(event: ToldEvent, { language }: Speech) {
	const day = parseIsoDate(event.date);
	return {
		date: day === null ? event.date : formatDate(day, language),
		title: titleOf(event, language),
		url: event.url
	};
}
