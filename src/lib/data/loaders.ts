import type { Topology } from 'topojson-specification';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Source } from '$lib/domain/dataset/deposit';
import type { FundEvent } from '$lib/domain/dataset/fund-event';
import type { OtherLine } from '$lib/domain/estimate/other-line';
import type { DepositTexts } from '$lib/domain/dataset/deposit-texts';
import type { Manifest, OfferedLine } from '$lib/domain/dataset/manifest';
import type { Language } from '$lib/domain/language';
import type { HoldableLand } from '$lib/domain/land/holdable-land';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { SearchNames } from '$lib/domain/search/search-entry';
import { fetchBuilt, fetchJson } from './fetch-built';
import type { FirstScreen } from './first-screen';

/** What the estimate of any date needs. */
export interface Figures {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

/** What the map draws before a date is chosen. */
export interface MapFiles {
	readonly boundaries: Topology;
	readonly basemap: Topology;
	readonly occupiedLatest: Topology;
}

export async function loadFigures({ files }: Manifest): Promise<Figures> {
	const [dataset, history] = await Promise.all([
		fetchBuilt<Dataset>(files.dataset),
		fetchBuilt<ControlHistory>(files.controlHistory)
	]);
	return { dataset, history };
}

export async function loadMapFiles({ files }: Manifest): Promise<MapFiles> {
	const [boundaries, basemap, occupiedLatest] = await Promise.all([
		fetchBuilt<Topology>(files.boundaries),
		fetchBuilt<Topology>(files.basemap),
		fetchBuilt<Topology>(files.occupiedLatest)
	]);
	return { boundaries, basemap, occupiedLatest };
}

/** Rivers, lakes and cities for a closer look. */
export function loadBasemapDetail({ files }: Manifest): Promise<Topology> {
	return fetchBuilt<Topology>(files.basemapDetail);
}

/** What is said of the deposits in words: only when one, or a tree of numbers, is opened. */
export function loadDepositTexts({ files }: Manifest, language: Language): Promise<DepositTexts> {
	return fetchBuilt<DepositTexts>(language === 'uk' ? files.depositTextsUk : files.depositTextsEn);
}

/** The whole dated record: only when the timeline is first used. */
export function loadRecord({ files }: Manifest): Promise<OccupationTopology> {
	return fetchBuilt<OccupationTopology>(files.occupation);
}

/** Where a front line can run: only when a reader asks what if it moved. */
export function loadHoldableLand({ files }: Manifest): Promise<HoldableLand> {
	return fetchBuilt<HoldableLand>(files.holdableLand);
}

/** All names, a tenth of the figures' size: only when a reader searches. */
export function loadSearchNames(): Promise<SearchNames> {
	return fetchJson<SearchNames>('search-names.json');
}

/** What the map starts from: only where a page opens one that it was not prerendered with. */
export function loadFirst(language: Language): Promise<FirstScreen> {
	return fetchJson<FirstScreen>(`first-screen/${language}.json`);
}

/** The line of another source: object `line` of a TopoJSON, and how it differs from the record's. */
export interface BuiltOtherLine {
	readonly figures: OtherLine;
	readonly line: Topology;
}

/** Only when a reader compares with it. */
export function loadOtherLine({ file }: OfferedLine): Promise<BuiltOtherLine> {
	return fetchBuilt<BuiltOtherLine>(file);
}

/** What the scene of a briefing may name beside what the map knows. */
export interface TellableParts {
	readonly sources: readonly Source[];
	readonly events: readonly FundEvent[];
}

/** All sources and the events of the fund: only where a reader opens a briefing that names one. */
export async function loadTellable(): Promise<TellableParts> {
	const [sources, events] = await Promise.all([
		fetchBuilt<readonly Source[]>('sources.json'),
		fetchBuilt<readonly FundEvent[]>('fund-events.json')
	]);
	return { sources, events };
}
