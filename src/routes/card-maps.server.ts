import {
	oncePerBuild,
	readBasemap,
	readBoundaries,
	readDataset,
	readOccupied
} from '$lib/data/built.server';
import { builtSite } from '$lib/data/pages/built-site.server';
import type { CommodityId } from '$lib/domain/dataset/commodity';
import type { DepositId } from '$lib/domain/dataset/deposit';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Language } from '$lib/domain/language';
import { defaultView, type View } from '$lib/domain/view/view';
import { cardGround, cardMapSize, cardSvg } from '$lib/map/card/card-svg';
import type { CardContent } from '$lib/map/card/card-layout';
import { decodeLayers, withDetail } from '$lib/map/map-data';
import { placedDeposits, type PlacedDeposit } from '$lib/map/map-deposits';
import { lightPalette } from '$lib/map/palette';
import { ukraineBounds } from '$lib/map/map-bounds';
import { frameOfBounds } from '$lib/map/picture/map-frame';
import { latestOccupation } from '$lib/map/occupation-at';
import { frameOf } from '$lib/map/picture/picture-svg';
import { sceneOf, type SceneAnswer } from '$lib/map/scene/scene';
import { mapNames } from '$lib/ui/map/map-names';

/** What the map of a card shows. */
export interface CardView {
	readonly view: Pick<View, 'oblast' | 'deposit' | 'commodities'>;
	/** Of the day of the map. */
	readonly answer: SceneAnswer;
	/** Deposits that are drawn of those; null: all. */
	readonly only: ReadonlySet<DepositId> | null;
	/** Whether it shows the oblast or the deposit from near; else all of Ukraine. */
	readonly near: boolean;
}

/** The maps of cards. What many of them share is decoded and drawn once. */
export const cardMaps = oncePerBuild((manifest) => {
	const dataset = readDataset(manifest);
	const [basemap, detail] = readBasemap(manifest);
	const boundaries = readBoundaries(manifest);

	const layersOf = remembering((date: IsoDate) => {
		const occupied = readOccupied(manifest, date);
		const far = decodeLayers({
			...{ boundaries, basemap: basemap!, occupied, oblasts: dataset.oblasts }
		});
		return { far, near: withDetail(far, detail!) };
	});
	const placed = remembering((names: string): readonly PlacedDeposit[] => {
		const [language, ...commodities] = names.split(' ') as [Language, ...CommodityId[]];
		return placedDeposits(dataset, commodities, 'share', mapNames(language));
	});
	/** The grounds of all Ukraine, and the last one of a part of it, which both languages ask for in turn. */
	const grounds = new Map<string, string>();
	let lastPart: { readonly name: string; readonly ground: string } | null = null;

	return {
		svgOf(
			{ view, answer, only, near }: CardView,
			content: CardContent,
			language: Language
		): string {
			const all = sceneOf({
				...{ dataset, answer, view: { ...defaultView, ...view } },
				placed: placed([language, ...view.commodities].join(' '))
			});
			const scene = {
				...all,
				deposits: all.deposits.map((deposit) => ({
					...deposit,
					visible: deposit.visible && (only === null || only.has(deposit.id))
				}))
			};
			const layers = layersOf(all.date)[near ? 'near' : 'far'];
			const occupation = latestOccupation(layers);
			const frame = near
				? frameOf(scene, layers, cardMapSize)
				: frameOfBounds(ukraineBounds, cardMapSize);
			const map = { scene, layers, occupation, frame, palette: lightPalette };
			const name = [all.date, view.oblast, near && view.deposit, ...all.basins].join(' ');
			const known = grounds.get(name) ?? (lastPart?.name === name ? lastPart.ground : null);
			const ground = known ?? cardGround(map);
			if (near) lastPart = { name, ground };
			else grounds.set(name, ground);
			return cardSvg(map, ground, content, language);
		}
	};
});

/** The estimate of the last observation, as a map needs it. */
export const latestAnswer = (): SceneAnswer => builtSite().estimate;

function remembering<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
	const made = new Map<Key, Made>();
	return (key) => {
		const found = made.get(key) ?? make(key);
		made.set(key, found);
		return found;
	};
}
