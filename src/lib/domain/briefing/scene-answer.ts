import type { Dataset } from '../dataset/dataset';
import type { Source } from '../dataset/deposit';
import type { IsoDate } from '../dataset/iso-date';
import type { Observation } from '../dataset/observation';
import { observationAt } from '../dataset/timeline';
import type { Coverage } from '../estimate/coverage';
import type { Estimate } from '../estimate/estimate';
import type { EstimateOptions } from '../estimate/estimate-at';
import type { Totals } from '../estimate/resource-money';
import type { EmphasisKind, Scene } from './briefing';
import type { DatedView } from './scene-view';

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

/** What an event is told from. */
interface EventRow {
	readonly id: string;
	readonly date: string;
	readonly titleEn: string;
	readonly titleUk: string;
	readonly sourceUrl: string;
}

/** What a scene may name: all sources, and all events. */
export interface SceneGround {
	readonly dataset: Dataset;
	readonly sources: readonly Source[];
	readonly events: readonly EventRow[];
}

/** What the view of a scene asks the estimate, at its day or at the one compared with. */
export function sceneQuestion(view: DatedView, date: IsoDate): EstimateOptions {
	const { oblast, prices, priceCase, filter, contested } = view;
	return { date, oblast, prices, priceCase, filter, contested };
}

/** The answer to a scene; what it names that the data has not is left out. The totals are those of the estimate. */
export function sceneAnswer(
	scene: Scene,
	view: DatedView,
	{ estimate, compared, coverage }: Pick<SceneAnswer, 'estimate' | 'compared' | 'coverage'>,
	{ dataset, sources, events }: SceneGround
): SceneAnswer {
	const { observations } = dataset.timeline;
	const observation = observations[Math.max(0, observationAt(dataset.timeline, view.date))]!;
	return {
		...{ scene, view, estimate, compared, coverage, observation },
		totals: estimate.totals,
		isLatest: observation === observations.at(-1),
		place: dataset.oblasts.find(({ code }) => code === view.oblast) ?? null,
		emphasis: namedEmphasis(scene, dataset),
		events: rowsOf(scene.events, events).map(({ date, titleEn, titleUk, sourceUrl }) => ({
			...{ date, titleEn, titleUk, url: sourceUrl }
		})),
		sources: rowsOf(scene.sources, sources)
	};
}

function rowsOf<Row extends { readonly id: string }>(
	ids: readonly string[],
	rows: readonly Row[]
): readonly Row[] {
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

function namedEmphasis(
	{ emphasis }: Scene,
	{ commodities, deposits, oblasts }: Dataset
): SceneAnswer['emphasis'] {
	if (emphasis === null) return null;
	const { kind, id } = emphasis;
	const found = {
		commodity: commodities.find((row) => row.id === id),
		deposit: deposits.find((row) => row.id === id),
		oblast: oblasts.find((row) => row.slug === id)
	}[kind];
	return found ? { kind, id, nameEn: found.nameEn, nameUk: found.nameUk } : null;
}
