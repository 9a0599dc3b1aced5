import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Point,
	Polygon
} from 'geojson';
import type { Briefing } from '../../domain/briefing/briefing';
import type { CommodityNote } from '../../domain/dataset/commodity-note';
import type { CriticalLists } from '../../domain/dataset/critical-lists';
import type { Basin, Dataset } from '../../domain/dataset/dataset';
import type { FundEvent } from '../../domain/dataset/fund-event';
import type { LicenceState } from '../../domain/dataset/licence-state';
import type { Timeline } from '../../domain/dataset/timeline';
import type { DepositId, Figure } from '../../domain/dataset/deposit';
import type { DepositNotesById, DepositTexts } from '../../domain/dataset/deposit-texts';
import type { RecordCorrection } from '../../domain/dataset/record-correction';
import type { IsoDate } from '../../domain/dataset/iso-date';
import type { OblastCode } from '../../domain/dataset/oblast';
import type { PriceWordsById } from '../../domain/dataset/price-words';
import type { WordsByLanguage } from '../../domain/dataset/words';
import type { Language } from '../../domain/language';
import type { CellsTopology } from '../read/cells';
import type { RowOf } from '../read/table';
import type { balanceTable } from '../read/balance-tables';

type Area = Polygon | MultiPolygon;
type River = LineString | MultiLineString;

/** A layer whose features all have a text id. */
export interface IdentifiedCollection<
	G extends Area,
	P,
	Id extends string
> extends FeatureCollection<G, P> {
	features: (Feature<G, P> & { id: Id })[];
}

export interface NameProperties {
	readonly name_en: string;
	readonly name_uk: string;
}

export interface RiverProperties {
	readonly name_en: string | null;
	readonly name_uk: string | null;
	readonly rank: number;
	readonly minzoom: number;
}

export interface LakeProperties {
	readonly name_en: string | null;
	readonly name_uk: string | null;
	readonly kind: string;
	readonly status: '' | 'drained';
	readonly area_km2: number;
	readonly minzoom: number;
}

export interface CityProperties extends NameProperties {
	readonly population: number;
	readonly capital: boolean;
	readonly country: string;
	readonly oblast: OblastCode | null;
	readonly minzoom: number;
}

export interface LabelProperties extends NameProperties {
	readonly kind: string;
	readonly minzoom: number;
}

/** The occupied area of one date before the cells begin; `used_for` also lists dates that it stands in for. */
export interface OutlineProperties {
	readonly date: IsoDate;
	readonly used_for: readonly IsoDate[];
}

/** The occupied area of one date by a source that the record does not rest on that day. */
export interface ComparisonProperties {
	/** Row of `origins.csv`. */
	readonly origin: string;
	/** What of the source it is. */
	readonly source: string;
}

/** A national total as published, whatever it is used for. */
export type BalanceRow = RowOf<typeof balanceTable>;

/** All canonical data, typed and checked: what the build derives everything from. */
export interface Geodata extends Omit<Dataset, 'version' | 'timeline' | 'basins'> {
	readonly timeline: Timeline;
	/** SHA-256 in hexadecimal of the paths and bytes of all files that were read. */
	readonly digest: string;
	/** Basins without what the build computes from `shapes.basins`. */
	readonly basins: readonly Omit<Basin, 'areaKm2' | 'pieces' | 'deposits'>[];
	readonly depositTexts: Readonly<Record<Language, DepositTexts>>;
	readonly depositNotes: DepositNotesById;
	/** Published figures of basins, by basin id; they never enter the sum of the sites. */
	readonly basinFigures: ReadonlyMap<string, readonly Figure[]>;
	/** Not in the dataset: the timeline has their days. */
	readonly corrections: readonly RecordCorrection[];
	readonly balance: readonly BalanceRow[];
	/** Not in the dataset: the first visit does not show them. */
	readonly commodityNotes: readonly CommodityNote[];
	/** Not in the dataset either: only pages tell of them. */
	readonly criticalLists: readonly CriticalLists[];
	readonly licenceStates: readonly LicenceState[];
	readonly fundEvents: readonly FundEvent[];
	/** Not in the dataset either: each is a page of its own. */
	readonly briefings: readonly Briefing[];
	/** Not in the dataset either. */
	readonly priceWords: PriceWordsById;
	/** All of `words.csv`; pages take what they print. */
	readonly words: WordsByLanguage;
	readonly shapes: Shapes;
	readonly cells: CellsTopology;
	/** Feature id = its date; by date. */
	readonly naturalEarth: IdentifiedCollection<Area, OutlineProperties, IsoDate>;
	/** What other sources have occupied, by their day; feature id = its date. */
	readonly comparisons: IdentifiedCollection<Area, ComparisonProperties, IsoDate>;
}

/** Raw geometry, `[longitude, latitude]` in degrees WGS84. */
export interface Shapes {
	/** Feature id = oblast code. */
	readonly oblasts: IdentifiedCollection<
		Area,
		NameProperties & { readonly slug: string; readonly area_km2: number },
		OblastCode
	>;
	/** Feature id = ISO 3166-1 alpha-3 code. */
	readonly countries: IdentifiedCollection<Area, NameProperties, string>;
	readonly land: FeatureCollection<Area, { readonly kind: string }>;
	/** Feature id = basin id. */
	readonly basins: IdentifiedCollection<Area, NameProperties, string>;
	/** Outlines of the deposits that are `outlined`; all others are points or not located. */
	readonly depositOutlines: ReadonlyMap<DepositId, Area>;
	readonly rivers: FeatureCollection<River, RiverProperties>;
	readonly lakes: FeatureCollection<Area, LakeProperties>;
	readonly cities: FeatureCollection<Point, CityProperties>;
	readonly labels: FeatureCollection<Point, LabelProperties>;
}
