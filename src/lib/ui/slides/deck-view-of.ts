import type { DeckNumbers, DeckView } from '$lib/export/slides/deck';
import { dataLicence } from '$lib/export/citation';
import { formatDate } from '$lib/domain/format';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { Measure } from '$lib/domain/estimate/measure';
import type { Speech } from '$lib/i18n/context';
import type { PictureMessages } from '$lib/i18n/picture/messages';
import type { SlidesMessages } from '$lib/i18n/slides/messages';
import { nameOf } from '$lib/i18n/language/language';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
import type { PictureInput } from '$lib/map/picture/picture-svg';
import type { Explorer } from '$lib/state/explorer.svelte';
import { printedRow, type PrintedRow, type PrintedScene } from '../printed/printed-scene';
import { headlineRows } from '../panel/headline-commodities';
import { sitePath } from '../site/site-path';

/** The words of slides, and of the pictures that they share them with. */
export interface DeckWords {
	readonly slides: SlidesMessages;
	readonly picture: PictureMessages;
}

/** What a view says in words and numbers. */
interface Told {
	readonly title: string;
	readonly number: DeckView['number'];
	readonly paragraphs: readonly string[];
	readonly rows: readonly PrintedRow[];
	readonly moreRows: number;
	readonly days: PrintedScene['days'];
	/** What the speaker says. */
	readonly notes: readonly string[];
	readonly measure: Measure;
	readonly url: string;
}

/** More rows than these have no room on a slide. */
const mostRows = 10;

/** The slides of the view that the explorer shows. `input`: its map. */
export function deckViewOf(
	explorer: Explorer,
	input: PictureInput,
	labels: ReadonlyMap<string, CommodityLabel>,
	url: string,
	speech: Speech,
	words: DeckWords
): DeckView {
	const { estimate: answers, view } = explorer;
	const estimate = answers.estimate!;
	const { commodities: chosen, measure } = view.current;
	const compared = answers.compared;
	const isUncertain = answers.reliability === 'uncertain';
	const rows = (isUncertain ? [] : headlineRows(estimate.commodities, chosen, labels)).map((row) =>
		printedRow(row, { view: { measure }, compared }, labels, speech)
	);
	const { title, lead } = input.content;
	const day = formatDate(estimate.question.observationDate, speech.language);
	const alone = chosen.length === 1 && compared === null ? rows[0] : undefined;
	const { messages } = speech;
	const mark = estimate.question.scenario ? `${scenarioMarks[speech.language].mark}: ` : '';
	return written(
		{
			...{ title, rows, measure, url, moreRows: 0, notes: [] },
			number: alone
				? {
						...{ value: alone.value, interval: alone.interval },
						of: `${mark}${messages.panel.behindLine}: ${alone.name}, ${day}`
					}
				: null,
			paragraphs: [lead, ...(measure === 'value' ? [messages.money.caveat] : [])],
			days: compared && {
				now: day,
				then: formatDate(compared.question.observationDate, speech.language)
			}
		},
		input,
		speech,
		words,
		explorer
	);
}

/** The slides of a scene of a briefing. `input`: the map of its view, which `explorer` shows. */
export function deckViewOfScene(
	scene: PrintedScene,
	explorer: Explorer,
	input: PictureInput,
	url: string,
	speech: Speech,
	words: DeckWords
): DeckView {
	const sources = scene.sources.map((source) => nameOfSource(source));
	return written(
		{
			...{ title: scene.title, rows: scene.rows, moreRows: scene.moreRows, days: scene.days, url },
			number: scene.number && {
				...scene.number,
				of: `${speech.messages.panel.behindLine}: ${scene.number.of}`
			},
			paragraphs: [scene.headline, ...scene.remarks, ...scene.text, ...scene.events.map(eventText)],
			notes: [
				...scene.notes,
				...(sources.length > 0 ? [words.slides.on.sources(sources.join('; '))] : [])
			],
			measure: explorer.view.current.measure
		},
		input,
		speech,
		words,
		explorer
	);
}

const eventText = ({ date, title }: PrintedScene['events'][number]) => `${date}: ${title}`;

const nameOfSource = ({ title, url }: PrintedScene['sources'][number]) => `${title}, ${url}`;

function written(
	told: Told,
	{ content, scene, palette, ...map }: PictureInput,
	speech: Speech,
	words: DeckWords,
	{ manifest, figures }: Explorer
): DeckView {
	const { language, messages } = speech;
	const { on, names } = words.slides;
	const oblasts = new Map<string, string>(
		figures.value?.dataset.oblasts.map((oblast) => [oblast.code, nameOf(oblast, language)])
	);
	const method = new URL(sitePath(language, 'method'), told.url).href;
	return {
		...{ title: told.title, number: told.number, url: told.url, legend: content.legend },
		paragraphs: told.paragraphs,
		numbers: numbersOf(told, formatDate(scene.date, language), words.slides),
		sources: content.foot.slice(0, -1),
		edition: on.edition(messages.site.title, manifest.version, dataLicence),
		notes: [
			...told.notes,
			...told.paragraphs,
			`${messages.headline.behindMeans} ${messages.headline.interval}`,
			on.method,
			on.address(told.url),
			on.methodAddress(method)
		],
		map: {
			...{ ...map, content, scene, palette },
			names: {
				...names,
				shape: (name) => names.shapes[name] ?? oblasts.get(name) ?? name
			}
		}
	};
}

function numbersOf(
	{ rows, days, measure, moreRows }: Told,
	date: string,
	{ on }: SlidesMessages
): DeckNumbers | null {
	if (rows.length === 0) return null;
	const shown = rows.slice(0, mostRows);
	const left = rows.length - shown.length + moreRows;
	const shares = shown.flatMap(({ name, picture }) =>
		picture.kind === 'share' ? [{ name, share: picture.share }] : []
	);
	// A chart of nothing shows nothing: the table says it.
	const isSome = shares.some(({ share: { central, high = central } }) => high >= 0.01);
	const bars = isSome ? shares : [];
	const valueOf = ({ value, interval }: PrintedRow) =>
		interval === null ? value : `${value} (${interval})`;
	return {
		title: on.numbersOf[measure](date),
		head: [on.resource, ...(days ? [days.then, days.now] : [on.behind]), on.evidence],
		rows: shown.map((row) => [
			row.name,
			...(row.then === null ? [] : [row.then]),
			valueOf(row),
			row.grade
		]),
		remark: [...(isSome ? [on.interval] : []), ...(left > 0 ? [on.more(left)] : [])].join(' '),
		bars,
		chart: {
			...{ title: on.chart(date), series: on.series },
			description: shown.map((row) => `${row.name}: ${valueOf(row)}`).join('; ')
		}
	};
}
