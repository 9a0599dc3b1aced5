import type { Figures } from '$lib/data/loaders';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { ScenarioLand } from '$lib/domain/what-if/changed-land';
import type { Scenario } from '$lib/domain/what-if/scenario';

/** A line that was changed by a scenario, and the figures by it. */
export interface LaidScenario extends ScenarioLand {
	readonly scenario: Scenario;
	/** Of the record that it begins with. */
	readonly date: IsoDate;
	/** Those of the record with one more observation, after that of the day. */
	readonly figures: Figures;
}
