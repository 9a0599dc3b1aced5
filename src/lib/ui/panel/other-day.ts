import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import { formatDay } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';

/** The day that the day shown is compared with. */
export interface OtherDay {
	/** In words. */
	readonly date: string;
	/** By commodity. */
	readonly rows: ReadonlyMap<string, CommodityEstimate>;
}

export function otherDayOf({ question, commodities }: PanelEstimate, language: Language): OtherDay {
	return {
		date: formatDay(question.observationDate, language),
		rows: new Map(commodities.map((row) => [row.commodity, row]))
	};
}
