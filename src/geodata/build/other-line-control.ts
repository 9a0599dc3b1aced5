import type { Geodata } from '../../lib/check/assemble/geodata';
import { observationOf } from '../../lib/domain/control/control-inputs';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import type { Deposit } from '../../lib/domain/dataset/deposit';
import type { Range } from '../../lib/domain/numbers/range';
import type { ObservedControl } from '../../lib/domain/what-if/inserted-observation';
import type { LaidArea } from '../../lib/domain/what-if/laid-area';
import { lineControl } from '../../lib/domain/what-if/line-control';
import type { Derivation, Derivations } from '../kept/derivations';

/** A line of another source on the day of an observation. */
export interface AnotherLine {
	/** Index of the observation. */
	readonly at: number;
	/** What the area was derived from: it stands for the area and the land that it is laid over. */
	readonly drawn: Derivation<unknown>;
	readonly area: () => LaidArea;
}

/**
 * What their line says of every deposit and place. The other source knows no contested land, so that it is left out of
 * both.
 */
export function controlByOtherLine(
	{ shapes }: Pick<Geodata, 'shapes'>,
	dataset: Pick<Dataset, 'deposits' | 'accuracies' | 'timeline'>,
	{ at, drawn, area }: AnotherLine,
	derivations: Derivations
): Omit<ObservedControl, 'contested'> {
	const { deposits, accuracies, timeline } = dataset;
	const { origin } = observationOf(timeline, at);
	const errors = timeline.origins.find(({ id }) => id === origin)!;
	const inputs = { drawn, errors, accuracies };
	const controlBy = (some: readonly Deposit[], line: LaidArea) =>
		lineControl({ deposits: some, accuracies }, { area: line, contested: null }, errors);
	const byId = new Map(deposits.map((deposit) => [deposit.id, deposit]));
	const items = new Map(
		deposits.map(({ id, point, zone, oblast, accuracy }) => [
			id,
			{ point, zone, oblast, accuracy, outline: shapes.depositOutlines.get(id) }
		])
	);
	const ofDeposits = derivations.ofEach('control by other line', inputs, items, (missing) => {
		const some = Array.from(missing.keys(), (id) => byId.get(id)!);
		const alone = { ...area(), land: { ...area().land, places: new Map<string, never>() } };
		return byDeposit(some, controlBy(some, alone));
	}).value;
	const ofPlaces = derivations.of('places by other line', inputs, () =>
		Object.fromEntries(controlBy([], area()).areas)
	).value;
	return { ...joined(Object.entries(ofDeposits)), areas: areasOf(ofPlaces, ofDeposits) };
}

/** What a line says of one deposit. */
interface DepositBy {
	readonly distance: number | undefined;
	readonly area: Range | undefined;
	readonly side: 'behind' | 'free' | null;
	readonly bound: readonly [number, number] | undefined;
}

function byDeposit(
	deposits: readonly Deposit[],
	{ distances, areas, decided, bound }: ObservedControl
): Readonly<Record<string, DepositBy>> {
	const [behind, free] = [decided.behind, decided.free].map((ids) => new Set(ids));
	return Object.fromEntries(
		deposits.map(({ id }) => [
			id,
			{
				distance: distances.get(id),
				area: areas.get(id),
				side: behind!.has(id) ? 'behind' : free!.has(id) ? 'free' : null,
				bound: bound.get(id)
			}
		])
	);
}

type OfDeposits = readonly (readonly [id: string, DepositBy])[];

function joined(deposits: OfDeposits): Pick<ObservedControl, 'distances' | 'decided' | 'bound'> {
	const withValue = <T>(of: (one: DepositBy) => T | undefined) =>
		new Map(
			deposits.flatMap(([id, one]) => {
				const value = of(one);
				return value === undefined ? [] : [[id, value] as const];
			})
		);
	const on = (side: 'behind' | 'free') =>
		deposits.filter(([, one]) => one.side === side).map(([id]) => id);
	return {
		distances: withValue(({ distance }) => distance),
		decided: { behind: on('behind'), free: on('free') },
		bound: withValue(({ bound }) => bound)
	};
}

function areasOf(
	places: Readonly<Record<string, Range>>,
	deposits: Readonly<Record<string, DepositBy>>
): ReadonlyMap<string, Range> {
	const outlined = Object.entries(deposits).flatMap(([id, { area }]) =>
		area === undefined ? [] : [[id, area] as const]
	);
	return new Map([...Object.entries(places), ...outlined]);
}
