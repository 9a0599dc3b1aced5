import type { DepositControl } from '../../domain/control/side';
import type { Emphasis } from '../../domain/briefing/briefing';
import type { DatedView } from '../../domain/briefing/scene-view';
import type { Dataset } from '../../domain/dataset/dataset';
import type { DepositId } from '../../domain/dataset/deposit';
import { filterDataset } from '../../domain/estimate/deposit-filter';
import type { MapLayers } from '../map-data';
import type { MapDeposit } from '../map-deposit';
import { placedDeposits, unplacedCount, withSides, type MapNames } from '../map-deposits';
import type { Palette } from '../palette';
import type { Occupation } from '../occupation-at';
import { placeTowns, type PlaceTown } from '../place/place-towns';
import { pictureExtent, pictureWidth } from '../poster/picture-extent';
import { posterFrame } from '../poster/poster-path';
import { posterSvg, type PosterOutline } from '../poster/poster-svg';

/** What the picture of a scene is drawn from. */
export interface ScenePictureInput {
	readonly view: DatedView;
	readonly emphasis: Emphasis | null;
	readonly dataset: Dataset;
	/** On the day of the view. */
	readonly control: ReadonlyMap<DepositId, DepositControl>;
	readonly layers: MapLayers;
	readonly outline: PosterOutline;
	/** Left out: that of the layers. */
	readonly occupation?: Occupation;
}

/** The map at the view of a scene. */
export interface DrawnScene {
	readonly svgOf: (palette: Palette) => string;
	/** All that have a place; those that were not asked for are not visible. */
	readonly deposits: readonly MapDeposit[];
	/** How many of those that were asked for have no place. */
	readonly unplaced: number;
	/** To be named over the picture, at their places in parts of it. */
	readonly towns: readonly PlaceTown[];
}

/** The picture writes no names. */
const unnamed: MapNames = { ofDeposit: () => '', ofCommodities: () => '' };

export function drawnScene(input: ScenePictureInput): DrawnScene {
	const { view, emphasis, dataset, control, layers, outline, occupation } = input;
	const { commodities, measure, filter, oblast, camera } = view;
	const kept = filterDataset(dataset, filter, control).deposits;
	const shown: ReadonlySet<DepositId> = new Set(kept.map(({ id }) => id));
	const placed = placedDeposits(dataset, commodities, measure, unnamed);
	const deposits = withSides(placed, control, shown);
	const frame = posterFrame(pictureExtent(layers.oblasts, oblast, camera), pictureWidth);
	const ringed =
		emphasis?.kind === 'deposit'
			? (deposits.find(({ id }) => id === emphasis.id)?.point ?? null)
			: null;
	const outlined = layers.oblasts.features.find(
		({ properties }) => properties?.['code'] === oblast
	);
	const towns = placeTowns(layers.cities, frame, ringed === null ? [] : [ringed]);
	return {
		deposits,
		unplaced: unplacedCount(dataset, commodities, shown),
		towns: towns.map((town) => ({ ...town, x: town.x / frame.width, y: town.y / frame.height })),
		svgOf: (palette) =>
			posterSvg({
				...{ layers, outline, deposits, palette, frame, ringed },
				outlined: outlined?.geometry ?? null,
				...(occupation && { occupation })
			})
	};
}
