import { pagePart } from '$lib/data/page-part';
import { latestVintage } from '$lib/domain/dataset/price';
import type { Figures } from '$lib/data/loaders';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import { withKnownIntervals } from '$lib/domain/estimate/known-intervals';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { Loadable } from '$lib/state/loadable.svelte';
import type { Answered, HowSource } from '../derivation/how-source';

interface Asked {
	readonly manifest: Manifest;
	readonly oblast: OblastCode | null;
	/** What the page prints, with intervals; absent: nothing of an estimate. */
	readonly printed?: Pick<PanelEstimate, 'commodities' | 'totals'>;
}

/** The figures of a page, fetched once, when a reader first opens one of its numbers. */
export class PageFigures implements HowSource {
	readonly loaded: Loadable<{ parts: typeof import('./how-parts'); figures: Figures }>;
	/** Its estimate is the one that the page was cut from: of the last observation, in its area. */
	readonly answer: Answered | null;

	/** `asked` is read anew when the page becomes that of another oblast, which keeps the figures. */
	constructor(asked: () => Asked) {
		const howParts = pagePart(() => import('./how-parts'));
		this.loaded = new Loadable(async () => {
			const parts = await howParts();
			return { parts, figures: await parts.loadFigures(asked().manifest) };
		});
		this.answer = $derived.by(() => {
			if (this.loaded.value === null) return null;
			const { parts, figures } = this.loaded.value;
			const { manifest, oblast, printed } = asked();
			const options = { date: manifest.lastDate, oblast, prices: latestVintage };
			const estimate = parts.estimateAt(figures.dataset, figures.history, options);
			return { figures, estimate: printed ? withKnownIntervals(estimate, printed) : estimate };
		});
	}
}
