import { commodityGroups, type CommodityLabel } from '$lib/domain/dataset/commodity';
import { creditIds } from '$lib/domain/dataset/map-credits';
import type { Origin } from '$lib/domain/dataset/observation';
import type { Side } from '$lib/domain/control/side';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { PanelEstimate } from '$lib/domain/estimate/panel-estimate';
import type { Measure } from '$lib/domain/estimate/measure';
import { formatDate, formatDay } from '$lib/domain/format';
import type { Speech } from '$lib/i18n/context';
import { nameOf, titleOf } from '$lib/i18n/language/language';
import type { ScenarioMark } from '$lib/i18n/scenario-mark/messages';
import type { PictureMessages } from '$lib/i18n/picture/messages';
import { dataLicence } from '$lib/export/citation';
import type { HatchKind } from '$lib/map/hatches';
import type { MapDeposit } from '$lib/map/map-deposit';
import type { LegendEntry, PictureContent, PictureRow } from '$lib/map/picture/picture-content';
import type { Occupation } from '$lib/map/occupation-at';
import type { Scene } from '$lib/map/scene/scene';
import { shownSides, summaryOf } from '../map/map-summary';
import { boardCells } from '../panel/board-cells';
import { headlineRows } from '../panel/headline-commodities';

/** What a picture says of a view. */
export interface PictureSubject {
	readonly scene: Scene;
	readonly occupation: Occupation;
	/** The deposits that can be seen. */
	readonly seen: readonly MapDeposit[];
	/** What says that the line is one of a scenario; null: it is that of the record. */
	readonly mark: ScenarioMark | null;
	/** The line of another source that is drawn; null: none is. */
	readonly other: Origin | null;
	readonly estimate: Pick<PanelEstimate, 'commodities'>;
	readonly labels: ReadonlyMap<string, CommodityLabel>;
	/** Empty: all. */
	readonly chosen: readonly string[];
	readonly measure: Measure;
	/** The sentence of the view. */
	readonly title: string;
	readonly lead: string;
	/** The record of that day is not one to quote: no row stands beside the map. */
	readonly uncertain: boolean;
	/** Version of the data. */
	readonly version: string;
	readonly url: string;
}

/** The words of a picture, in the language of the page. */
export function pictureContentOf(
	subject: PictureSubject,
	speech: Speech,
	words: PictureMessages
): PictureContent {
	const { scene, measure, uncertain, mark } = subject;
	const { language, messages } = speech;
	const { map, money, site, footer } = messages;
	const sides = shownSides(scene.deposits);
	const date = formatDate(scene.date, language);
	const marked = (text: string) => (mark === null ? text : `${mark.mark}: ${text}`);
	return {
		language,
		title: marked(subject.title),
		lead: mark === null ? subject.lead : `${mark.sentence(date)} ${subject.lead}`,
		mark: [marked(formatDay(scene.date, language)), words.on.source],
		board: {
			heading: marked(words.on.board[measure]),
			rows: uncertain ? [] : rowsOf(subject, speech)
		},
		legend: {
			heading: marked(words.on.legend(date)),
			entries: legendOf(subject, speech, words)
		},
		foot: [
			...(measure === 'value' ? [money.caveat] : []),
			words.on.sources(
				[...creditIds.map((id) => map.credits[id]), ...otherCredit(subject)].join('; ')
			),
			`${footer.borders} ${words.on.edition(site.title, subject.version, dataLicence, subject.url)}`
		],
		length: (metres) =>
			metres >= 1000 ? `${metres / 1000} ${map.kilometres}` : `${metres} ${map.metres}`,
		north: words.on.north,
		description: marked(summaryOf(scene.date, scene.areaKm2, sides, scene.unplaced, speech)),
		layerNames: words.on.layers
	};
}

const otherCredit = ({ other }: PictureSubject) => (other === null ? [] : [other.attribution]);

function rowsOf(
	{ estimate, labels, chosen, measure }: PictureSubject,
	speech: Speech
): readonly PictureRow[] {
	const rows = headlineRows(estimate.commodities, chosen, labels);
	// A picture may have room for fewer: what lies behind the line comes first.
	const ordered = [...rows.filter(isSome), ...rows.filter((row) => !isSome(row))];
	return ordered.flatMap((row: CommodityEstimate) => {
		const label = labels.get(row.commodity);
		if (label === undefined) return [];
		const { picture, value, interval } = boardCells(row, measure, speech);
		return {
			name: nameOf(label, speech.language),
			value: interval === null ? value : `${value} (${interval})`,
			bar: picture.kind === 'share' ? picture : null
		};
	});
}

/** Whether a share that is worth its row, or a deposit, lies behind the line. */
const isSome = ({ resource, main }: CommodityEstimate) =>
	resource === null || resource.evidence.grade === 'D'
		? main.behind > 0
		: resource.share.central >= 0.02;

/** The signs that the map shows, and no others. */
function legendOf(
	{ scene, occupation, seen, other, mark }: PictureSubject,
	{ messages, language }: Speech,
	{ on }: PictureMessages
): readonly LegendEntry[] {
	const { map } = messages;
	const isThere = ({ coordinates }: { coordinates: readonly unknown[] }) => coordinates.length > 0;
	const groups = commodityGroups.filter((group) => seen.some((one) => one.group === group));
	const isOccupied = isThere(occupation.since);
	return [
		...(isOccupied ? [area('occupied', on.behind)] : []),
		area('before2022', on.before),
		{ kind: 'front-line', half: true, text: mark?.line ?? on.frontLine },
		...(isThere(occupation.contested) ? [area('contested', on.contested, true)] : []),
		...(other === null
			? []
			: [
					{
						...{ kind: 'other-line' as const, half: false },
						text: `${on.frontLine}: ${titleOf(other, language)}`
					}
				]),
		...(scene.basins.length > 0 ? [{ kind: 'basin' as const, half: false, text: on.basin }] : []),
		...paintsOf(seen, on.paints),
		...(groups.length > 1 ? groups : []).map((group): LegendEntry => ({
			...{ kind: 'symbol', group, side: 'behind', tonnageKnown: true },
			...{ half: true, text: map.key.groups[group] }
		}))
	];
}

const area = (hatch: HatchKind, text: string, half = false): LegendEntry => ({
	...{ kind: 'area', hatch, text, half }
});

type Paints = Readonly<Record<'behind' | 'free' | 'hollow' | 'unknown', string>>;

function paintsOf(seen: readonly MapDeposit[], texts: Paints): readonly LegendEntry[] {
	const example = seen[0]?.group ?? 'energy';
	const ofPaint = (
		text: string,
		side: Side,
		tonnageKnown: boolean,
		isShown: (deposit: MapDeposit) => boolean
	): readonly LegendEntry[] =>
		seen.some(isShown)
			? [{ kind: 'symbol', half: true, group: example, side, tonnageKnown, text }]
			: [];
	return [
		...ofPaint(texts.behind, 'behind', true, ({ side, tonnageKnown }) => {
			return side === 'behind' && tonnageKnown;
		}),
		...ofPaint(texts.free, 'free', true, ({ side, tonnageKnown }) => {
			return side === 'free' && tonnageKnown;
		}),
		...ofPaint(texts.hollow, 'behind', false, ({ tonnageKnown }) => !tonnageKnown),
		...ofPaint(texts.unknown, 'unknown', false, ({ side }) => side !== 'behind' && side !== 'free')
	];
}
