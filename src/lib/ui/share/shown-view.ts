import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Measure } from '$lib/domain/estimate/measure';
import type { Totals } from '$lib/domain/estimate/resource-money';
import type { Draws } from '$lib/domain/monte-carlo/draws';
import type { CompareMessages } from '$lib/i18n/compare/messages';
import type { FindingMessages } from '$lib/i18n/share/messages';
import type { Speech } from '$lib/i18n/context';

/** What names a resource, and where it stands among them where that is known (METHOD §9.2). */
export type FindingLabel = Pick<CommodityLabel, 'id' | 'nameEn' | 'nameUk'> & {
	readonly importance?: number | null;
};

/** Rows of an estimate, and what names them and their place. */
export interface ShownRows {
	readonly estimate: Pick<PanelEstimate, 'question' | 'commodities'>;
	readonly labels: ReadonlyMap<string, FindingLabel>;
	/** Empty: all. */
	readonly chosen: readonly string[];
	readonly dataset: Pick<Dataset, 'oblasts'>;
	/** Whether the observation is the last of the record, of which is told in the present tense. */
	readonly isLatest: boolean;
	/** What the intervals are drawn from. */
	readonly draws: Draws;
}

/** What the page shows, as far as a finding tells it. */
export interface ShownView extends ShownRows {
	readonly estimate: PanelEstimate;
	/** Over the chosen resources. */
	readonly totals: Totals;
	/** The same question on the date that is compared with; null: none is. */
	readonly compared: PanelEstimate | null;
	readonly measure: Measure;
	readonly dataset: Pick<Dataset, 'oblasts' | 'categories' | 'timeline'>;
	/** Deposits in the area, of the chosen resources, that the filters let through. */
	readonly count: number;
}

/** The page's language and sentences, and those of a finding. */
export interface SharedSpeech extends Speech {
	readonly words: FindingMessages;
}

/** The same with those of a comparison. */
export interface FindingSpeech extends SharedSpeech {
	readonly compare: CompareMessages;
}
