import type { Figures, MapFiles } from '$lib/data/loaders';
import type { SceneAnswer } from '$lib/domain/briefing/scene-answer';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language/language';
import type { MapLayers } from '$lib/map/map-data';
import { picturePalettes, type PicturePalette } from '$lib/map/palette';
import { occupationAt } from '$lib/map/occupation-at';
import { posterOutline, type PosterOutline } from '$lib/map/poster/poster-svg';
import { drawnScene, type DrawnScene } from '$lib/map/story/scene-picture';
import type { RecordLayers } from '$lib/map/record-layers';
import { shownSides, summaryOf } from '../../map/map-summary';
import type { MapReader } from '../../picture/picture-of-view';
import type { ScenePicture } from '../../printed/printed-briefing';

const noPicture: ScenePicture = { file: () => null, summary: '', towns: [] };

/** Draws the pictures of scenes in the page as the build draws those of published ones. */
export class DrawnScenes {
	readonly #figures: Figures;
	readonly #reader: Pick<MapReader, 'recordLayers'>;
	readonly #layers: MapLayers;
	readonly #outline: PosterOutline;
	/** Of all days; null: it is not there (yet), and only the last day can be drawn. */
	#record = $state.raw<RecordLayers | null>(null);
	readonly #drawn: Record<string, DrawnScene> = {};
	/** Addresses of pictures, which the browser keeps until they are given back. */
	readonly #addresses: Record<string, string> = {};

	constructor(
		figures: Figures,
		{ boundaries, basemap, occupiedLatest }: MapFiles,
		reader: MapReader
	) {
		this.#figures = figures;
		this.#reader = reader;
		this.#outline = posterOutline(boundaries);
		const { oblasts } = figures.dataset;
		this.#layers = reader.decodeLayers({ boundaries, basemap, occupied: occupiedLatest, oblasts });
	}

	set record(record: OccupationTopology) {
		this.#record ??= this.#reader.recordLayers(record);
	}

	/** Whether scenes of all days can be drawn. */
	get hasRecord(): boolean {
		return this.#record !== null;
	}

	of(answer: SceneAnswer, speech: Speech): ScenePicture {
		if (!answer.isLatest && this.#record === null) return noPicture;
		const { scene, observation } = answer;
		const key = `${scene.view} ${scene.emphasis?.id ?? ''}`;
		const drawn = (this.#drawn[key] ??= this.#draw(answer));
		const sides = shownSides(drawn.deposits);
		return {
			summary: summaryOf(observation.date, observation.areaKm2, sides, drawn.unplaced, speech),
			towns: drawn.towns.map(({ x, y, side, ...names }) => ({
				...{ name: nameOf(names, speech.language), x, y, side }
			})),
			file: (colours) => this.#addressOf(`${key} ${colours}`, drawn, colours)
		};
	}

	/** Gives back what the browser keeps; no picture can be shown from now on. */
	stop(): void {
		for (const address of Object.values(this.#addresses)) URL.revokeObjectURL(address);
	}

	#addressOf(key: string, drawn: DrawnScene, colours: PicturePalette): string {
		return (this.#addresses[key] ??= URL.createObjectURL(
			new Blob([drawn.svgOf(picturePalettes[colours])], { type: 'image/svg+xml' })
		));
	}

	#draw({ scene, view, estimate, observation, isLatest }: SceneAnswer): DrawnScene {
		const { dataset } = this.#figures;
		const index = dataset.timeline.observations.indexOf(observation);
		const record = isLatest ? null : this.#record;
		return drawnScene({
			...{ view, emphasis: scene.emphasis, dataset, control: estimate.control },
			...{ layers: this.#layers, outline: this.#outline },
			...(record && { occupation: occupationAt(record, index, this.#layers) })
		});
	}
}
