import { error } from '@sveltejs/kit';
import type { Briefing, Scene } from '$lib/domain/briefing/briefing';
import { sceneAnswer, sceneQuestion, type SceneAnswer } from '$lib/domain/briefing/scene-answer';
import { knownIdsOf, sceneView } from '$lib/domain/briefing/scene-view';
import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Manifest } from '$lib/domain/dataset/manifest';
import { wordsOf, type Words } from '$lib/domain/dataset/words';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { coverageOf } from '$lib/domain/estimate/coverage';
import { estimateAt } from '$lib/domain/estimate/estimate-at';
import { chosenTotals } from '$lib/domain/estimate/resource-rows';
import { usualDraws } from '$lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '$lib/domain/monte-carlo/interval-estimator';
import type { Language } from '$lib/domain/language';
import { oncePerBuild, readBriefings, readFundEvents } from '../built.server';
import { builtSite } from './built-site.server';
import { wordsOfSources } from './page-parts.server';

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
	const answer = (date: IsoDate): Estimate => {
		const estimate = estimateAt(dataset, history, sceneQuestion(view, date));
		const totals = chosenTotals(estimate, view.commodities, dataset.commodities);
		return estimator.of({ ...estimate, totals });
	};
	const estimate = answer(view.date);
	const answers = {
		estimate,
		compared: view.compare === null ? null : answer(view.compare),
		coverage: coverageOf(dataset, estimate, view.commodities)
	};
	const events = [...dataset.events, ...readFundEvents()];
	return sceneAnswer(scene, view, answers, { dataset, sources: dataset.sources, events });
}
