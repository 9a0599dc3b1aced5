import { isDeepStrictEqual } from 'node:util';
import type { Geodata } from '../../../lib/check/assemble/geodata';
import type { ControlHistory } from '../../../lib/domain/control/control-history';
import type { Dataset } from '../../../lib/domain/dataset/dataset';
import type { DepositId } from '../../../lib/domain/dataset/deposit';
import {
	datasetOf,
	derive,
	deriveLand,
	historyOf,
	type Derived,
	type DerivedLand
} from '../../build/derive';
import { patchedHistory } from './patched-history';

/** What an estimate computes with. */
export interface Figures {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

/** Figures of some geodata, with what others that share its line and its land need. */
export interface DerivedFigures extends Derived {
	readonly geodata: Geodata;
	readonly land: DerivedLand;
}

export function derivedFigures(geodata: Geodata): DerivedFigures {
	const land = deriveLand(geodata);
	return { ...derive(geodata, land), geodata, land };
}

/** The data of `data` with the line of `line`. */
export function withLineOf(data: Geodata, line: Geodata): Geodata {
	const { timeline, cells, naturalEarth, comparisons, corrections, controlFlags } = line;
	return { ...data, timeline, cells, naturalEarth, comparisons, corrections, controlFlags };
}

/** Whether both have one line on one land, so that the histories of deposits differ by the deposits alone. */
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

/**
 * The figures of geodata that shares line and land with what is derived already, to the last byte as if they were derived
 * anew, which would take seconds: only deposits at another place get another history.
 */
export function figuresOnLand(geodata: Geodata, known: DerivedFigures): Figures {
	const { pieces, dated } = known.land;
	const moved = movedDeposits(geodata, known.geodata);
	const { shapes } = geodata;
	const some: Geodata = {
		...geodata,
		deposits: geodata.deposits.filter(({ id }) => moved.has(id)),
		shapes: {
			...shapes,
			depositOutlines: new Map([...shapes.depositOutlines].filter(([id]) => moved.has(id)))
		}
	};
	const ids = geodata.deposits.map(({ id }) => id);
	const history = patchedHistory(known.history, historyOf(some, pieces, dated), moved, ids);
	return { dataset: datasetOf(geodata, known.land), history };
}

/** Those whose place, or what is known of it, is another than in `known`, or that it does not have. */
function movedDeposits(geodata: Geodata, known: Geodata): ReadonlySet<DepositId> {
	const all = geodata.deposits.map(({ id }) => id);
	if (!isDeepStrictEqual(geodata.accuracies, known.accuracies)) return new Set(all);
	const others = new Map(known.deposits.map((deposit) => [deposit.id, deposit]));
	const moved = geodata.deposits.filter(({ id, oblast, point, outlined, accuracy, zone }) => {
		const other = others.get(id);
		if (other === undefined) return true;
		const place = { oblast, point, outlined, accuracy, zone };
		const outlines = [geodata, known].map(({ shapes }) => shapes.depositOutlines.get(id));
		const isSame = Object.entries(place).every(([field, value]) =>
			isDeepStrictEqual(value, other[field as keyof typeof place])
		);
		return !isSame || !isDeepStrictEqual(outlines[0], outlines[1]);
	});
	return new Set(moved.map(({ id }) => id));
}
