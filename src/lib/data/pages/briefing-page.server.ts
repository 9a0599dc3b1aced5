import { error } from '@sveltejs/kit';
import type { Briefing, Scene } from '$lib/domain/briefing/briefing';
import { knownIdsOf, sceneView, type DatedView } from '$lib/domain/briefing/scene-view';
import type { EmphasisKind } from '$lib/domain/briefing/briefing';
import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { Source } from '$lib/domain/dataset/deposit';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Observation } from '$lib/domain/dataset/observation';
import { observationAt } from '$lib/domain/dataset/timeline';
import { wordsOf, type Words } from '$lib/domain/dataset/words';
import { coverageOf, type Coverage } from '$lib/domain/estimate/coverage';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import type { Totals } from '$lib/domain/estimate/resource-money';
import { chosenTotals } from '$lib/domain/estimate/resource-rows';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '$lib/domain/monte-carlo/interval-estimator';
import type { Language } from '$lib/domain/language';
import { oncePerBuild, readBriefings, readFundEvents } from '../built.server';
import { builtSite } from './built-site.server';
import { sourcesOf, wordsOfSources } from './page-parts.server';

/** A name in each language. */
interface Named {
	readonly nameEn: string;
	readonly nameUk: string;
}

/** Something that happened, by whom it is told. */
export interface ToldEvent {
	/** As far as it is known: a day, a month or a year. */
	readonly date: string;
	readonly titleEn: string;
	readonly titleUk: string;
	readonly url: string;
}

/** What the map answers to the view of a scene. */
export interface SceneAnswer {
	readonly scene: Scene;
	readonly view: DatedView;
	readonly estimate: Estimate;
	/** At the day compared with; null: none. */
	readonly compared: Estimate | null;
	/** Of the chosen commodities. */
	readonly totals: Totals;
	readonly coverage: Coverage;
	/** That answers the day of the view. */
	readonly observation: Observation;
	readonly isLatest: boolean;
	/** The chosen oblast. */
	readonly place: Named | null;
	/** What to look at, with its name; null: nothing. */
	readonly emphasis: (Named & { readonly kind: EmphasisKind; readonly id: string }) | null;
	readonly events: readonly ToldEvent[];
	readonly sources: readonly Source[];
}

export interface BriefingAnswers {
	readonly manifest: Manifest;
	readonly briefing: Briefing;
	readonly scenes: readonly SceneAnswer[];
	readonly labels: ReadonlyMap<string, CommodityLabel>;
	/** Words of the data that the page prints. */
	readonly words: Words;
}

/** All briefings, without what is told in them. */
export function briefingList(): {
	readonly manifest: Manifest;
	readonly briefings: readonly Pick<Briefing, 'slug' | 'title' | 'lead'>[];
} {
	const briefings = readBriefings().map(({ slug, title, lead }) => ({ slug, title, lead }));
	return { manifest: builtSite().manifest, briefings };
}

/** What the map answers to a briefing. Throws 404 for an unknown one. */
export function briefingAnswers(slug: string, language: Language): BriefingAnswers {
	const briefing = readBriefings().find((each) => each.slug === slug);
	if (briefing === undefined) error(404);
	const { manifest, dataset, words } = builtSite();
	const scenes = briefing.scenes.map((scene) => answers().of(scene));
	const sources = scenes.flatMap((scene) => scene.sources);
	return {
		manifest,
		briefing,
		scenes,
		labels: new Map(dataset.commodities.map(labelOf).map((label) => [label.id, label])),
		words: wordsOf(words[language], [
			...dataset.commodities.map(({ basis }) => basis),
			...wordsOfSources(sources)
		])
	};
}

/** Intervals are drawn once for both languages. */
const answers = oncePerBuild((manifest) => {
	const known = new Map<Scene['view'], Omit<SceneAnswer, 'scene'>>();
	return {
		of: (scene: Scene): SceneAnswer => {
			const name = JSON.stringify(scene);
			const answer = known.get(name) ?? answerTo(scene, manifest);
			known.set(name, answer);
			return { ...answer, scene };
		}
	};
});

/** The view of a scene, read by what the data has. */
export function viewOfScene(scene: Scene, { firstDate, lastDate, otherLines }: Manifest) {
	const origins = otherLines.map(({ origin }) => origin);
	const known = knownIdsOf(builtSite().dataset, {
		...{ firstDate, lastDate, otherLines: origins }
	});
	return sceneView(scene, known);
}

function answerTo(scene: Scene, manifest: Manifest): Omit<SceneAnswer, 'scene'> {
	const { dataset, history, estimator: usual } = builtSite();
	const view = viewOfScene(scene, manifest);
	const estimator =
		view.draws === null ? usual : new IntervalEstimator(dataset, history, view.draws ?? usualDraws);
	const { oblast, prices, priceCase, filter, contested, commodities } = view;
	const answer = (date: IsoDate): Estimate => {
		const options = { date, oblast, prices, priceCase, filter, contested };
		const estimate = estimateAt(dataset, history, options);
		const totals = chosenTotals(estimate, commodities, dataset.commodities);
		return estimator.of({ ...estimate, totals });
	};
	const estimate = answer(view.date);
	const { observations } = dataset.timeline;
	const observation = observations[Math.max(0, observationAt(dataset.timeline, view.date))]!;
	return {
		view,
		estimate,
		compared: view.compare === null ? null : answer(view.compare),
		totals: estimate.totals,
		coverage: coverageOf(dataset, estimate, commodities),
		observation,
		isLatest: observation === observations.at(-1),
		place: dataset.oblasts.find(({ code }) => code === oblast) ?? null,
		emphasis: namedEmphasis(scene),
		events: scene.events.map(eventOf),
		sources: sourcesOf(dataset.sources, scene.sources)
	};
}

function namedEmphasis({ emphasis }: Scene): SceneAnswer['emphasis'] {
	if (emphasis === null) return null;
	const { commodities, deposits, oblasts } = builtSite().dataset;
	const { kind, id } = emphasis;
	const found = {
		commodity: commodities.find((row) => row.id === id),
		deposit: deposits.find((row) => row.id === id),
		oblast: oblasts.find((row) => row.slug === id)
	}[kind];
	if (found === undefined) throw new RangeError(`${kind}/${id}: expected what the data has`);
	return { kind, id, nameEn: found.nameEn, nameUk: found.nameUk };
}

function eventOf(id: string): ToldEvent {
	const found = [...builtSite().dataset.events, ...readFundEvents()].find((row) => row.id === id);
	if (found === undefined) throw new RangeError(`${id}: expected an event of the data`);
	const { date, titleEn, titleUk, sourceUrl } = found;
	return { date, titleEn, titleUk, url: sourceUrl };
}
