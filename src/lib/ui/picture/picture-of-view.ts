import type { Figures, MapFiles } from '$lib/data/loaders';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import { detailFromZoom } from '$lib/domain/dataset/manifest';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import { formatDate } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language/language';
import type { PictureMessages } from '$lib/i18n/picture/messages';
import { placedDeposits } from '$lib/map/map-deposits';
import { picturePalettes, type PicturePalette } from '$lib/map/palette';
import { latestOccupation, occupationAt, occupationBy } from '$lib/map/occupation-at';
import { depositsInPicture, pictureSvg, type PictureInput } from '$lib/map/picture/picture-svg';
import { sceneOf } from '$lib/map/scene/scene';
import type { Explorer } from '$lib/state/explorer.svelte';
import type { Topology } from 'topojson-specification';
import { mapNames } from '../map/map-names';
import { headlineScope, headlineWords } from '../panel/headline-words';
import { measuredHeadline } from '../panel/measured-headline';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
import { pictureContentOf } from './picture-content-of';

/**
 * What reads the files of the map. It is part of what draws the map on the page: a picture takes it from there, so that a
 * first visit does not fetch it in a file of its own.
 */
export type MapReader = Pick<
	typeof import('../map/open-map'),
	'decodeLayers' | 'decodeOtherLine' | 'recordLayers' | 'withDetail'
>;

/** How a picture is wanted. */
export interface PictureChoice {
	/** Px. */
	readonly width: number;
	readonly height: number;
	readonly palette: PicturePalette;
}

/** What a picture of the view is drawn from. */
export interface PictureGround {
	readonly figures: Figures;
	readonly files: MapFiles;
	/** Null: the day is the last one. */
	readonly record: OccupationTopology | null;
	/** Null: not that close up. */
	readonly detail: Topology | null;
}

/** Whether the day of the view is drawn from the record. */
export function needsRecord({ estimate, first }: Explorer): boolean {
	const { observationDate } = (estimate.estimate ?? first.estimate).question;
	return observationDate !== first.estimate.question.observationDate;
}

/** Whether the view is so close up that what is drawn there is missed. */
export function needsDetail({ view: { current } }: Explorer): boolean {
	if (current.camera !== null) return current.camera.zoom > detailFromZoom - 1;
	return current.deposit !== null || current.oblast !== null;
}

/** What is there of what a picture needs; null: something is still to come. */
export function pictureGround(explorer: Explorer): PictureGround | null {
	const { figures, mapFiles, record, basemapDetail } = explorer;
	if (figures.value === null || mapFiles.value === null) return null;
	if (needsRecord(explorer) && record.value === null) return null;
	if (needsDetail(explorer) && basemapDetail.value === null) return null;
	return {
		figures: figures.value,
		files: mapFiles.value,
		record: needsRecord(explorer) ? record.value : null,
		detail: needsDetail(explorer) ? basemapDetail.value : null
	};
}

/** The view as an SVG document. `css`: the faces of its letters, where it must be complete in itself. */
export function pictureOfView(
	explorer: Explorer,
	ground: PictureGround,
	reader: MapReader,
	labels: ReadonlyMap<string, CommodityLabel>,
	choice: PictureChoice,
	url: string,
	speech: Speech,
	words: PictureMessages
): (css?: string) => string {
	const input = pictureInputOf(explorer, ground, reader, labels, choice, url, speech, words);
	return (css) => pictureSvg({ ...input, ...(css ? { css } : {}) });
}

/** All that a picture of the view is drawn from, and the same view on a slide. */
export function pictureInputOf(
	explorer: Explorer,
	ground: PictureGround,
	reader: MapReader,
	labels: ReadonlyMap<string, CommodityLabel>,
	{ width, height, palette }: PictureChoice,
	url: string,
	speech: Speech,
	words: PictureMessages
): PictureInput {
	const { language } = speech;
	const { dataset } = ground.figures;
	const view = explorer.view.current;
	const estimate = explorer.estimate.estimate;
	if (estimate === null) throw new TypeError('expected the estimate of the view, found none');
	const overview = reader.decodeLayers({
		...{ boundaries: ground.files.boundaries, basemap: ground.files.basemap },
		...{ occupied: ground.files.occupiedLatest, oblasts: dataset.oblasts }
	});
	const layers = ground.detail ? reader.withDetail(overview, ground.detail) : overview;
	const placed = placedDeposits(dataset, view.commodities, view.measure, mapNames(language));
	const { scenario } = explorer.estimate;
	const scene = sceneOf({ view, dataset, placed, answer: estimate, scenario });
	const day = ground.record
		? occupationAt(reader.recordLayers(ground.record), scene.observation, layers)
		: latestOccupation(layers);
	const occupation = scenario ? occupationBy(scenario, day) : day;
	const other = explorer.otherLine.value?.shown ?? null;
	const size = { width, height };
	const subject = {
		...{ scene, occupation, estimate, labels, url },
		seen: depositsInPicture({ scene, layers, size }),
		other: other?.source ?? null,
		mark: scenario ? scenarioMarks[language] : null,
		chosen: view.commodities,
		measure: view.measure,
		uncertain: explorer.estimate.reliability === 'uncertain',
		version: explorer.manifest.version,
		...sentencesOf(explorer, labels, scene.latest && !scenario, speech)
	};
	const content = pictureContentOf(subject, speech, words);
	return {
		...{ scene, layers, occupation, content, language, size },
		otherLine: other && reader.decodeOtherLine(other.line),
		palette: picturePalettes[palette]
	};
}

/** The sentence of the view, and beneath it what the page says there. */
function sentencesOf(
	{ view, estimate: answers, first, figures }: Explorer,
	labels: ReadonlyMap<string, CommodityLabel>,
	latest: boolean,
	speech: Speech
): { readonly title: string; readonly lead: string } {
	const { headline } = speech.messages;
	const estimate = answers.estimate!;
	const { question } = estimate;
	const coverage = answers.coverage ?? first.coverage;
	const date = formatDate(question.observationDate, speech.language);
	const means = [
		headline.behindMeans,
		...((question.contested ?? 'half') === 'half' ? [headline.contestedApart] : [])
	];
	if (answers.reliability === 'uncertain') {
		return { title: headline.uncertain(date), lead: [...means, headline.uncertainNote].join(' ') };
	}
	const oblast = figures.value?.dataset.oblasts.find(({ code }) => code === question.oblast);
	const place = oblast ? nameOf(oblast, speech.language) : null;
	const { commodities: chosen, measure } = view.current;
	const scope = headlineScope(question, place, speech, latest);
	const measured = measuredHeadline(
		{
			...{ estimate, compared: answers.compared, coverage, measure, chosen, labels, scope },
			totals: answers.totals ?? estimate.totals
		},
		speech
	);
	const words = headlineWords(estimate, labels, chosen, place, speech, latest, coverage);
	const counted = coverage.all > 0 ? [headline.coverage(date, latest, coverage)] : [];
	return { title: measured ?? words.first, lead: [...means, ...counted].join(' ') };
}
