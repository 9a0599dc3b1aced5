import {
	loadBasemapDetail,
	loadFigures,
	loadMapFiles,
	loadRecord,
	type Figures,
	type MapFiles
} from '$lib/data/loaders';
import type { FirstScreen } from '$lib/data/first-screen';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { Estimate } from '$lib/domain/estimate/estimate';
import { asksForOther, type KnownIds } from '$lib/domain/view/view-url';
import type { Topology } from 'topojson-specification';
import { EstimateState } from './estimate.svelte';
import { Loadable } from './loadable.svelte';
import { pagePart } from '$lib/data/page-part';
import type { OtherLineState } from './other-line.svelte';
import type { LaidScenario } from './laid-scenario';
import type { ScenarioState } from './scenario.svelte';
import { ViewState } from './view.svelte';

const otherLinePart = pagePart(() => import('./other-line.svelte'));
const scenarioPart = pagePart(() => import('./scenario.svelte'));

/** Any id: what a link names cannot be checked before the data is there. */
const anyId: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** Everything that the explore and embed pages share: one view, its data, its estimate. */
export class Explorer {
	readonly manifest: Manifest;
	readonly first: FirstScreen;
	readonly figures: Loadable<Figures>;
	readonly mapFiles: Loadable<MapFiles>;
	readonly basemapDetail: Loadable<Topology>;
	readonly record: Loadable<OccupationTopology>;
	readonly view: ViewState;
	readonly estimate: EstimateState;
	/** Whether the map is drawn, or cannot be: what takes long and can wait begins then. */
	mapSettled = $state(false);
	/** Fetched when a reader compares with another source: the first visit does not need it. */
	readonly otherLine: Loadable<OtherLineState>;
	/** Fetched when the view has a scenario: the first visit does not need it. */
	readonly scenario: Loadable<ScenarioState>;
	/** Whether the link asks for other figures than the first ones; null: it was not read yet. */
	asksForOther = $state<boolean | null>(null);

	/**
	 * `others`: names in the URL that stand for something else than the view. `State`: what holds the view, where that is not
	 * the URL.
	 */
	constructor(
		manifest: Manifest,
		first: FirstScreen,
		others?: ReadonlySet<string>,
		State = ViewState
	) {
		this.manifest = manifest;
		this.first = first;
		this.figures = new Loadable(async () => {
			const [figures] = await Promise.all([loadFigures(manifest), this.estimate.loadParts()]);
			return figures;
		});
		this.mapFiles = new Loadable(() => loadMapFiles(manifest));
		this.basemapDetail = new Loadable(() => loadBasemapDetail(manifest));
		this.record = new Loadable(() => loadRecord(manifest));
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changes
		const commodities = new Set(first.commodities.map(({ id }) => id));
		// A new set with new figures; it is never changed in place.
		const deposits = $derived(
			// eslint-disable-next-line svelte/prefer-svelte-reactivity
			this.figures.value ? new Set(this.figures.value.dataset.deposits.map((d) => d.id)) : anyId
		);
		const categories = $derived(
			// eslint-disable-next-line svelte/prefer-svelte-reactivity
			this.figures.value ? new Set(this.figures.value.dataset.categories.map((c) => c.id)) : anyId
		);
		const known = (): KnownIds => ({
			commodities,
			deposits,
			categories,
			otherLines: manifest.otherLines.map(({ origin }) => origin),
			firstDate: manifest.firstDate,
			lastDate: manifest.lastDate
		});
		this.view = new State(known, others);
		this.scenario = new Loadable(() => scenarioPart().then(({ scenarioOf }) => scenarioOf(this)));
		this.estimate = new EstimateState(
			...([this.view, this.figures, manifest.lastDate, first.estimate] as const),
			() => this.#laidScenario()
		);
		this.otherLine = new Loadable(() =>
			otherLinePart().then(({ otherLineOf }) => otherLineOf(this))
		);
	}

	/** Lays the scenario of the view, where it has one; to be called in an effect of the page. */
	readonly layScenario = (): void => {
		if (this.view.current.scenario.length === 0) return;
		this.scenario.need();
		this.scenario.value?.lay();
	};

	/** Null: the figures are those of the record, since none is asked for, or it cannot be drawn. */
	#laidScenario(): LaidScenario | 'coming' | null {
		if (this.view.current.scenario.length === 0) return null;
		const { status, value } = this.scenario;
		if (value?.laid) return value.laid;
		return status === 'failed' || value?.failed || value?.refusal ? null : 'coming';
	}

	/** Ends all workers; to be called when the page goes away. */
	stop(): void {
		this.view.stop();
		this.estimate.stop();
		this.scenario.value?.stop();
	}

	/** Of the strip over the timeline; none as long as the map comes first. */
	get stripMonths(): readonly Estimate[] {
		return (this.mapSettled && this.estimate.months) || [];
	}

	/** Loads what the first view needs; to be called once, in the browser, when the page has hydrated. */
	start(): void {
		this.view.start();
		this.asksForOther = asksForOther(this.view.current);
		this.figures.need();
		this.mapFiles.need();
	}
}
