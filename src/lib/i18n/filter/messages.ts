import type { CommodityGroup } from '../../domain/dataset/commodity';
import type { CommodityPreset } from '../../domain/dataset/commodity-presets';
import type { DepositFilterKind } from '../../domain/estimate/deposit-filter';

/** The legend as a filter, and the filters in force. */
export interface FilterMessages {
	readonly filter: {
		readonly title: string;
		readonly summary: (chosen: number, all: number) => string;
		readonly allChosen: (all: number) => string;
		readonly search: string;
		readonly all: string;
		readonly none: string;
		/** After `none`, while nothing is chosen instead. */
		readonly noneTicked: string;
		readonly presets: Readonly<Record<CommodityPreset, string>>;
		/** Choose one group of resources alone. */
		readonly only: string;
		readonly facets: string;
		readonly kinds: Readonly<Record<DepositFilterKind, string>>;
		readonly active: string;
		/** The figures are of these deposits and no others. */
		readonly onlyThese: (count: number) => string;
		/** Values of one filter: any of them will do. */
		readonly anyOf: (names: readonly string[]) => string;
		/** Each `kind: values`. */
		readonly inForce: (list: string) => string;
		readonly remove: string;
		readonly clear: string;
		readonly found: (count: number) => string;
		readonly groups: Readonly<Record<CommodityGroup, string>>;
	};
}
