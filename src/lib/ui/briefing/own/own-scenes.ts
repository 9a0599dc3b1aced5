import { loadFigures, loadMapFiles, loadRecord, loadTellable } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { Briefing } from '$lib/domain/briefing/briefing';
import { spokenIn } from '$lib/domain/briefing/spoken-in';
import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Speech } from '$lib/i18n/context';
import type { OwnBriefingMessages } from '$lib/i18n/own-briefing/messages';
import { Loadable } from '$lib/state/loadable.svelte';
import { estimateParts, SceneAnswers } from '$lib/state/scene-answers.svelte';
import type { PrintedBriefing } from '../printed-briefing';
import { printedScene } from '../printed-scene';
import { DrawnScenes } from './drawn-scenes.svelte';

interface Ground {
	readonly answers: SceneAnswers;
	readonly drawn: DrawnScenes;
	readonly labels: ReadonlyMap<string, CommodityLabel>;
}

/** What the page of one's own briefing computes and draws of its scenes; fetched once there are some. */
export class OwnScenes {
	readonly ground: Loadable<Ground>;
	readonly record: Loadable<void>;
	readonly #manifest: Manifest;

	constructor(manifest: Manifest) {
		this.#manifest = manifest;
		this.ground = new Loadable(pagePart(() => this.#load()));
		this.record = new Loadable(async () => {
			const record = await loadRecord(manifest);
			if (this.ground.value !== null) this.ground.value.drawn.record = record;
		});
	}

	/** As a published briefing is shown; null: what it is computed from is not there (yet). */
	printed(briefing: Briefing, speech: Speech, words: OwnBriefingMessages): PrintedBriefing | null {
		const ground = this.ground.value;
		if (ground === null) return null;
		const { language } = speech;
		const { slug, title, lead, scenes } = spokenIn(briefing, language);
		return {
			...{ manifest: this.#manifest, slug, lead: lead[language] },
			title: title[language] || words.scene.briefingUntitled,
			scenes: scenes.map((scene, i) => {
				const answer = ground.answers.of(scene);
				const printed = printedScene(answer, ground.labels, speech);
				return {
					...printed,
					title: printed.title || words.scene.untitled(i + 1),
					picture: ground.drawn.of(answer, speech)
				};
			})
		};
	}

	/** Fetches and draws what the scenes need; to be called in an effect. */
	need({ scenes }: Briefing): void {
		if (scenes.length > 0) this.ground.need();
		const ground = this.ground.value;
		if (ground === null) return;
		ground.answers.draw(scenes);
		const isOfOtherDay = scenes.some(({ view }) => {
			return ground.answers.read(view).view.date !== this.#manifest.lastDate;
		});
		if (isOfOtherDay) this.record.need();
	}

	stop(): void {
		this.ground.value?.answers.stop();
		this.ground.value?.drawn.stop();
	}

	async #load(): Promise<Ground> {
		const [parts, figures, files, tellable, reader] = await Promise.all([
			estimateParts(),
			loadFigures(this.#manifest),
			loadMapFiles(this.#manifest),
			loadTellable(),
			import('../../map/open-map')
		]);
		const { commodities } = figures.dataset;
		return {
			answers: new SceneAnswers(parts, figures, this.#manifest, tellable),
			drawn: new DrawnScenes(figures, files, reader),
			labels: new Map(commodities.map((commodity) => [commodity.id, labelOf(commodity)]))
		};
	}
}
