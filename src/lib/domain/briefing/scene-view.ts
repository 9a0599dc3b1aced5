import type { Dataset } from '../dataset/dataset';
import type { IsoDate } from '../dataset/iso-date';
import type { Dropped } from '../view/query-values';
import type { View } from '../view/view';
import { viewFromParams, type KnownIds } from '../view/view-url';
import type { Scene } from './briefing';

/** What the views of scenes may name: all that the data has. */
export function knownIdsOf(
	{ commodities, deposits, categories }: Pick<Dataset, 'commodities' | 'deposits' | 'categories'>,
	record: Omit<KnownIds, 'commodities' | 'deposits' | 'categories'>
): KnownIds {
	const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
	return {
		...record,
		commodities: ids(commodities),
		deposits: ids(deposits),
		categories: ids(categories)
	};
}

/** A view whose day is stated. */
export type DatedView = View & { readonly date: IsoDate };

/** The view of a scene. Throws RangeError for one without a day, which the check of the data refuses. */
export function sceneView({ view: link }: Pick<Scene, 'view'>, known: KnownIds): DatedView {
	const { view } = viewFromParams(new URLSearchParams(link), known);
	if (view.date === null) throw new RangeError(`${link}: expected a stated day, found none`);
	return { ...view, date: view.date };
}

/** What a scene shows of the present data. */
export interface ReadSceneView {
	readonly view: DatedView;
	/** What of its link the present data does not have. */
	readonly dropped: readonly Dropped[];
}

/** The view of a scene that was made with other data: a day that the record does not have is answered by its last one. */
export function readSceneView(link: string, known: KnownIds): ReadSceneView {
	const { view, dropped } = viewFromParams(new URLSearchParams(link), known);
	return { view: { ...view, date: view.date ?? known.lastDate }, dropped };
}
