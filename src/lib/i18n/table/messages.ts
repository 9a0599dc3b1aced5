import type { TableColumn } from '../../domain/deposits/deposit-table';

/** Columns of the table as a file; their names are for machines, and the same in every language. */
export type DepositColumn =
	| 'deposit_id'
	| 'name_en'
	| 'name_uk'
	| 'oblast'
	| 'longitude'
	| 'latitude'
	| 'location_accuracy'
	| 'status'
	| 'commodity'
	| 'reserve_categories'
	| 'quantity_low'
	| 'quantity_central'
	| 'quantity_high'
	| 'quantity_unit'
	| 'quantity_basis'
	| 'side'
	| 'share_behind_low'
	| 'share_behind_central'
	| 'share_behind_high'
	| 'distance_km'
	| 'sigma_km'
	| 'observation_date'
	| 'line'
	| 'data_version'
	| 'sources'
	| 'licence'
	| 'attribution';

/** Units of these columns; the first: none. */
export type ColumnUnit =
	| '0 to 1'
	| 'ISO 3166-2'
	| 'YYYY-MM-DD'
	| 'degrees WGS84'
	| 'km'
	| 'see quantity_unit';

/** What the columns mean. */
export interface ColumnTexts {
	readonly units: Readonly<Record<ColumnUnit, string>>;
	readonly explanations: Readonly<Record<DepositColumn, string>>;
}

/** The table of deposits; fetched with it. */
export interface TableMessages {
	readonly caption: (count: number, date: string) => string;
	readonly columns: Readonly<Record<TableColumn, string>>;
	/** In which order the rows stand. */
	readonly order: (column: string, descending: boolean) => string;
	readonly sortBy: (column: string) => string;
	readonly downloadShown: string;
	readonly downloadAll: string;
	readonly downloadDictionary: string;
	/** What the rows do not know, by the number of deposits. */
	readonly gaps: (gaps: {
		readonly all: number;
		readonly withoutFigure: number;
		readonly withoutPlace: number;
		readonly unknownSide: number;
		readonly notLookedUp: number;
	}) => string;
	readonly licence: (licence: string) => string;
	readonly empty: string;
	readonly sum: string;
	readonly unknown: string;
	readonly dictionary: ColumnTexts;
}
