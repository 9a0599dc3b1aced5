import type { Scene } from '$lib/domain/briefing/briefing';
import type { DatedView } from '$lib/domain/briefing/scene-view';
import { countingContested } from '$lib/domain/control/control-history';
import { ControlLookup } from '$lib/domain/control/control-lookup';
import type { DepositControl } from '$lib/domain/control/side';
import type { DepositId } from '$lib/domain/dataset/deposit';
import { observationAt } from '$lib/domain/dataset/timeline';
import { filterDataset } from '$lib/domain/estimate/deposit-filter';
import {
	oncePerBuild,
	readBasemap,
	readBoundaries,
	readControlHistory,
	readDataset,
	readOccupied
} from '$lib/data/built.server';
import { viewOfScene } from '$lib/data/pages/briefing-page.server';
import { decodeLayers, type MapLayers } from '$lib/map/map-data';
import type { MapDeposit } from '$lib/map/map-deposit';
import { placedDeposits, unplacedCount, withSides, type MapNames } from '$lib/map/map-deposits';
import type { Palette } from '$lib/map/palette';
import { placeTowns } from '$lib/map/place/place-towns';
import { pictureExtent, pictureWidth } from '$lib/map/poster/picture-extent';
import { posterFrame, type PosterFrame } from '$lib/map/poster/poster-path';
import { posterOutline, posterSvg } from '$lib/map/poster/poster-svg';

/** The picture writes no names. */
const unnamed: MapNames = { ofDeposit: () => '', ofCommodities: () => '' };

/** The map at the views of scenes, as pictures. */
export const scenePictures = oncePerBuild((manifest) => {
	const dataset = readDataset(manifest);
	const history = readControlHistory(manifest);
	const boundaries = readBoundaries(manifest);
	const [basemap] = readBasemap(manifest);
	const outline = posterOutline(boundaries);

	const layersOf = ({ date }: DatedView): MapLayers =>
		decodeLayers({
			boundaries,
			basemap: basemap!,
			occupied: readOccupied(manifest, date),
			oblasts: dataset.oblasts
		});

	function depositsOf(view: DatedView) {
		const observation = Math.max(0, observationAt(dataset.timeline, view.date));
		const counted = countingContested(history, view.contested);
		const control = new ControlLookup(dataset, counted).at(observation);
		const shown = shownIn(view, control);
		const placed = placedDeposits(dataset, view.commodities, view.measure, unnamed);
		return {
			deposits: withSides(placed, control, shown),
			unplaced: unplacedCount(dataset, view.commodities, shown)
		};
	}

	function shownIn(
		{ filter }: DatedView,
		control: ReadonlyMap<DepositId, DepositControl>
	): ReadonlySet<DepositId> {
		return new Set(filterDataset(dataset, filter, control).deposits.map(({ id }) => id));
	}

	const frameOf = (layers: MapLayers, { oblast }: DatedView): PosterFrame =>
		posterFrame(pictureExtent(layers.oblasts, oblast), pictureWidth);

	/** Where the deposit that is looked at is drawn. */
	function placeOf({ emphasis }: Scene, deposits: readonly MapDeposit[]) {
		if (emphasis?.kind !== 'deposit') return null;
		return deposits.find(({ id }) => id === emphasis.id)?.point ?? null;
	}

	return {
		svgOf(scene: Scene, palette: Palette): string {
			const view = viewOfScene(scene, manifest);
			const layers = layersOf(view);
			const { deposits } = depositsOf(view);
			const outlined = layers.oblasts.features.find(
				({ properties }) => properties?.['code'] === view.oblast
			);
			const frame = frameOf(layers, view);
			return posterSvg({
				...{ layers, outline, deposits, palette, frame },
				outlined: outlined?.geometry ?? null,
				ringed: placeOf(scene, deposits)
			});
		},

		/** What is told and written over the picture: its deposits, and the towns with their places in parts of it. */
		over(scene: Scene) {
			const view = viewOfScene(scene, manifest);
			const layers = layersOf(view);
			const frame = frameOf(layers, view);
			const { deposits, unplaced } = depositsOf(view);
			const ringed = placeOf(scene, deposits);
			const towns = placeTowns(layers.cities, frame, ringed === null ? [] : [ringed]);
			return {
				...{ deposits, unplaced },
				towns: towns.map(({ nameEn, nameUk, x, y, side }) => ({
					...{ nameEn, nameUk, side, x: x / frame.width, y: y / frame.height }
				}))
			};
		}
	};
});
