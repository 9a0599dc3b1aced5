import type { DepositControl } from '../../domain/control/side';
import type { Dataset } from '../../domain/dataset/dataset';
import type { DepositId } from '../../domain/dataset/deposit';
import type { IsoDate } from '../../domain/dataset/iso-date';
import { observationAt } from '../../domain/dataset/timeline';
import { filterDataset, type DepositFilter } from '../../domain/estimate/deposit-filter';
import type { View } from '../../domain/view/view';
import type { ScenarioLand } from '../../domain/what-if/changed-land';
import { unplacedCount, withSides, type PlacedDeposit } from '../map-deposits';
import type { MapDeposit } from '../map-deposit';

/** What a link draws on the map of one day, without a component: what the page, a picture and a slide have in common. */
export interface Scene {
	/** Of the observation that is drawn. */
	readonly date: IsoDate;
	/** Its index in the timeline. */
	readonly observation: number;
	/** Whether it is the last of the record. */
	readonly latest: boolean;
	/** Behind the line on that day, km². */
	readonly areaKm2: number;
	/** All that have a place, with their sides on that day; those that were not asked for are not visible. */
	readonly deposits: readonly MapDeposit[];
	/** How many of those that were asked for have no place on the map. */
	readonly unplaced: number;
	/** Ids of the basins whose outlines are drawn: those that hold what was chosen; all at once they would hide the map. */
	readonly basins: readonly string[];
	readonly selected: Pick<View, 'deposit' | 'oblast'>;
	/** Null: what was chosen, else all of Ukraine. */
	readonly camera: View['camera'];
	/** The line that a reader changed, to be drawn over that of the day; null: none. */
	readonly scenario?: ScenarioLand | null;
}

/** The estimate that the map belongs to. */
export interface SceneAnswer {
	readonly question: { readonly observationDate: IsoDate; readonly filter?: DepositFilter };
	readonly control: ReadonlyMap<DepositId, DepositControl>;
}

export interface SceneInput {
	readonly view: Pick<View, 'camera' | 'commodities' | 'deposit' | 'oblast'>;
	readonly dataset: Dataset;
	/** Of the view, see `placedDeposits`. */
	readonly placed: readonly PlacedDeposit[];
	readonly answer: SceneAnswer;
	/** The line that the answer is by; left out: that of the record. */
	readonly scenario?: ScenarioLand | null;
}

/** The scene of a view, whose date is that of its answer: what is drawn is never of another day than the numbers. */
export function sceneOf({ view, dataset, placed, answer, scenario = null }: SceneInput): Scene {
	const { observations } = dataset.timeline;
	const observation = observationAt(dataset.timeline, answer.question.observationDate);
	const { date, areaKm2 } = { ...observations[observation]!, ...(scenario && areaOf(scenario)) };
	const shown = shownIds(dataset, answer);
	return {
		...{ date, observation, areaKm2 },
		latest: observation === observations.length - 1,
		deposits: withSides(placed, answer.control, shown),
		unplaced: unplacedCount(dataset, view.commodities, shown),
		basins: dataset.basins
			.filter(({ commodities, drawn }) => {
				return drawn && commodities.some((id) => view.commodities.includes(id));
			})
			.map(({ id }) => id),
		selected: { deposit: view.deposit, oblast: view.oblast },
		camera: view.camera,
		scenario
	};
}

const areaOf = ({ areaKm2 }: ScenarioLand) => ({ areaKm2 });

/** Ids of the deposits that a filter lets through; null: none is in force. */
function shownIds(dataset: Dataset, { question, control }: SceneAnswer) {
	if (!question.filter) return null;
	const { deposits } = filterDataset(dataset, question.filter, control);
	return new Set(deposits.map(({ id }) => id));
}
