import { isDeepStrictEqual } from 'node:util';
import type { Geodata } from '../../../lib/check/assemble/geodata';
import type { ControlHistory } from '../../../lib/domain/control/control-history';
import type { Dataset } from '../../../lib/domain/dataset/dataset';
import { derive, type Derived } from '../../build/derive';
import type { Derivations } from '../../kept/derivations';

/** What an estimate computes with. */
export interface Figures {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

/** Figures with the geodata that they were derived from. */
export interface DerivedFigures extends Derived {
	readonly geodata: Geodata;
}

/** What other geodata has given already is not derived anew where it is kept. */
export function derivedFigures(geodata: Geodata, derivations: Derivations): DerivedFigures {
	return { ...derive(geodata, derivations), geodata };
}

/** The data of `data` with the line of `line`. */
export function withLineOf(data: Geodata, line: Geodata): Geodata {
	const { timeline, cells, naturalEarth, comparisons, corrections, controlFlags } = line;
	return { ...data, timeline, cells, naturalEarth, comparisons, corrections, controlFlags };
}

/** Whether the maps of both have one line on one land. */
export function sharesLand(one: Geodata, other: Geodata): boolean {
	return [
		(geodata: Geodata) => geodata.timeline,
		({ cells }: Geodata) => cells,
		({ naturalEarth }: Geodata) => naturalEarth,
		({ shapes }: Geodata) => shapes.oblasts,
		({ shapes }: Geodata) => shapes.lakes,
		({ shapes }: Geodata) => shapes.basins
	].every((part) => isDeepStrictEqual(part(one), part(other)));
}
