import type { CommodityGroup, CommodityId, QuantityUnit } from '$lib/domain/dataset/commodity';
import type { CommodityNote } from '$lib/domain/dataset/commodity-note';
import type { Coverage } from '$lib/domain/estimate/coverage';
import type { Crossing, SideStory } from '$lib/domain/control/crossings';
import type { Deposit, DepositId, Source } from '$lib/domain/dataset/deposit';
import type { DepositFacts } from '$lib/domain/deposits/deposit-facts';
import type { DepositNotes } from '$lib/domain/dataset/deposit-texts';
import type { DepositLine } from '$lib/domain/deposits/deposit-line';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { EvidenceGrade } from '$lib/domain/estimate/evidence-grade';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import type { DepositControl } from '$lib/domain/control/side';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { BalanceAllocation, BalanceEdition } from '$lib/domain/dataset/national-balance';
import type { ResourcePart } from '$lib/domain/estimate/resource-money';
import type { Holding } from '$lib/domain/estimate/oblast-holdings';
import type { Observation } from '$lib/domain/dataset/observation';
import type { DatedCorrection } from '$lib/domain/dataset/record-correction';
import type { Oblast } from '$lib/domain/dataset/oblast';
import type { WordedPrice } from '$lib/domain/dataset/price-words';
import type { Estimated, Range } from '$lib/domain/numbers/range';
import type { Words } from '$lib/domain/dataset/words';
import type { HistoryPoint } from '$lib/domain/estimate/share-history';
import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';

export interface Named {
	readonly nameEn: string;
	readonly nameUk: string;
}

/** A place that is marked on a small map. */
export interface PlaceMark {
	/** [longitude, latitude], degrees. */
	readonly point: readonly [number, number];
	readonly side: DepositControl['side'];
	/** Standard error of the place, km; null: the place is not that of one deposit. */
	readonly sigmaKm: number | null;
}

/** A deposit near another, or like it. */
export interface RelatedDeposit extends Named {
	readonly id: DepositId;
	/** Primary commodity. */
	readonly commodity: Named;
	readonly side: DepositControl['side'];
	/** From the deposit of the page; null: it is not told by distance. */
	readonly awayKm: number | null;
}

export interface DepositPage {
	readonly manifest: Manifest;
	readonly deposit: Deposit;
	/** Geology, as the data has it; null: not stated. */
	readonly type: string | null;
	/** In the language of the page. */
	readonly words: Words;
	readonly notes: DepositNotes;
	readonly facts: DepositFacts;
	readonly question: EstimateQuestion;
	/** Of its resources, those of which there is more than anybody could sell. */
	readonly tonnesOnly: readonly CommodityId[];
	readonly control: DepositControl;
	readonly story: SideStory;
	/** As each observation alone tells them, from the first one on. */
	readonly sides: readonly Crossing[];
	readonly marks: readonly PlaceMark[];
	readonly nearest: readonly RelatedDeposit[];
	/** Others of the primary commodity, largest first. */
	readonly alike: readonly RelatedDeposit[];
	readonly cited: readonly Source[];
}

/** What a commodity is for and who produces it, with its sources in full. */
export interface CitedNote extends Omit<CommodityNote, 'commodity' | 'sources'> {
	readonly cited: readonly Source[];
}

/** A print of a national total, with the source that prints it. */
export interface CitedEdition extends BalanceEdition {
	/** Weighted by category, in the unit of the commodity. */
	readonly weighted: number;
	/** Null: it is not in `sources.csv`. */
	readonly cited: Source | null;
}

export interface CommodityPage {
	readonly manifest: Manifest;
	readonly label: CommodityLabel;
	readonly question: EstimateQuestion;
	/** Null: no deposit lists it. */
	readonly row: CommodityEstimate | null;
	/** What a published split places in basins and oblasts; empty: there is none. */
	readonly places: readonly AllocatedPart[];
	/** Of the national total, the one that is used first; empty: none is published. */
	readonly editions: readonly CitedEdition[];
	/** What the page prints of the data in words, in its language. */
	readonly words: Words;
	readonly lines: readonly DepositLine[];
	readonly oblasts: readonly Oblast[];
	readonly labels: readonly CommodityLabel[];
	readonly price: WordedPrice | null;
	/** Null: not in the data. */
	readonly note: CitedNote | null;
	readonly history: readonly HistoryPoint[];
	readonly marks: readonly PlaceMark[];
}

/** The sides of a deposit over the record, where there was more than one. */
export interface Turns extends Named {
	readonly id: DepositId;
	readonly crossings: readonly Crossing[];
	/** Its side is told by the line, not by a statement of control or by its oblast. */
	readonly byLine: boolean;
}

/** A published part of a national balance that is put in the oblast, or in a basin that reaches into it. */
export interface AllocatedPart extends BalanceAllocation {
	readonly name: Named;
	readonly commodityName: Named;
	readonly cited: readonly Source[];
	/** What it holds here beyond its deposits with a figure; null: nothing. */
	readonly rest: ResourcePart | null;
	/** Of the rest; null: shares alone are published, and the rest is a part of one. */
	readonly unit: QuantityUnit | null;
}

export interface OblastPage {
	readonly manifest: Manifest;
	readonly oblast: Oblast;
	/** What the page prints of the data in words, in its language. */
	readonly words: Words;
	readonly estimate: PanelEstimate;
	readonly labels: readonly CommodityLabel[];
	readonly coverage: Coverage;
	/** Share of the area behind the line; null: not derived. */
	readonly area: Range | null;
	readonly areaHistory: readonly HistoryPoint[];
	readonly lines: readonly DepositLine[];
	readonly turns: readonly Turns[];
	readonly holdings: readonly Holding[];
	readonly parts: readonly AllocatedPart[];
	/** Corrections of the record that touch it. */
	readonly corrections: readonly DatedCorrection[];
	readonly neighbours: readonly Oblast[];
	readonly marks: readonly PlaceMark[];
}

export interface OblastEntry extends Oblast {
	readonly sites: number;
	readonly area: Range | null;
}

export interface OblastList {
	readonly manifest: Manifest;
	readonly date: IsoDate;
	readonly oblasts: readonly OblastEntry[];
}

export interface CommodityList {
	readonly manifest: Manifest;
	readonly date: IsoDate;
	readonly labels: readonly CommodityLabel[];
	/** By commodity; absent: no deposit lists it. */
	readonly rows: Readonly<Record<CommodityId, CommodityEntry>>;
}

/** What a list of commodities says of one. */
export interface CommodityEntry extends Pick<CommodityEstimate, 'main' | 'byProduct'> {
	/** Behind the line; null: there is no estimate, and the number of deposits leads. */
	readonly share: Estimated | null;
	/** Null: there is no estimate. */
	readonly grade: EvidenceGrade | null;
}

export interface DepositList {
	readonly manifest: Manifest;
	readonly date: Observation['date'];
	readonly oblasts: readonly Oblast[];
	readonly deposits: readonly (Pick<DepositLine, 'id' | 'nameEn' | 'nameUk' | 'oblast' | 'side'> & {
		/** Of the primary commodity. */
		readonly group: CommodityGroup;
	})[];
}
