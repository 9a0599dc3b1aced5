import { loadFigures, loadMapFiles, loadRecord, loadTellable } from '$lib/data/loaders';
import { pagePart } from '$lib/data/page-part';
import type { Briefing, Scene } from '$lib/domain/briefing/briefing';
import { spokenIn } from '$lib/domain/briefing/spoken-in';
import { labelOf, type CommodityLabel } from '$lib/domain/dataset/commodity';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Speech } from '$lib/i18n/context';
import type { Language } from '$lib/i18n/language/language';
import type { OwnBriefingMessages } from '$lib/i18n/own-briefing/messages';
import { Loadable } from '$lib/state/loadable.svelte';
import { estimateParts, SceneAnswers } from '$lib/state/scene-answers.svelte';
import type { PrintedBriefing, ShownScene } from '../../printed/printed-briefing';
import { printedScene } from '../../printed/printed-scene';
import { emphasisChoices, oncePerLanguage, type EmphasisChoices } from './emphasis-choices';
import { DrawnScenes } from './drawn-scenes.svelte';

interface Ground {
	readonly answers: SceneAnswers;
	readonly drawn: DrawnScenes;
	readonly labels: ReadonlyMap<string, CommodityLabel>;
	readonly choices: (language: Language) => EmphasisChoices;
}

/** What the page of one's own briefing computes and draws of its scenes; fetched once there are some. */
export class OwnScenes {
	readonly ground: Loadable<Ground>;
	readonly record: Loadable<void>;
	readonly #manifest: Manifest;
	/** What a scene shows, and what that was made from. */
	readonly #known = new WeakMap<Scene, { basis: readonly unknown[]; shown: ShownScene }>();

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
				const shown = this.#shown(briefing.scenes[i]!, scene, ground, speech);
				return { ...shown, title: shown.title || words.scene.untitled(i + 1) };
			})
		};
	}

	/** What a scene can ask to look at; null: that is not known (yet). */
	choices(language: Language): EmphasisChoices | null {
		return this.ground.value?.choices(language) ?? null;
	}

	/** While one scene is written, the others are as they were. */
	#shown(key: Scene, scene: Scene, ground: Ground, speech: Speech): ShownScene {
		const { answers, drawn, labels } = ground;
		const { language, messages, dataWords } = speech;
		const basis = [
			...[language, messages, dataWords],
			...[answers.drawnOf(scene.view), drawn.hasRecord]
		];
		const known = this.#known.get(key);
		if (known?.basis.every((part, i) => part === basis[i])) return known.shown;
		const answer = answers.of(scene);
		const shown = {
			...printedScene(answer, labels, speech),
			picture: drawn.of(answer, speech)
		};
		this.#known.set(key, { basis, shown });
		return shown;
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
			labels: new Map(commodities.map((commodity) => [commodity.id, labelOf(commodity)])),
			choices: oncePerLanguage((language) => emphasisChoices(figures.dataset, language))
		};
	}
}
