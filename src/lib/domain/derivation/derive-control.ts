import { flagAt } from '../dataset/control-flag';
import { stoodStill } from '../control/control-history';
import type { Deposit } from '../dataset/deposit';
import type { Derivation, DerivationQuantity, ExternalSource } from './derivation';
import {
	controlBefore,
	controlNow,
	knownSources,
	type DepositSides,
	type DerivationContext
} from './derivation-context';
import { areaShare } from './derivation-formula';
import { computed, leaf } from './derivation-node';
import {
	equation,
	fraction,
	implies,
	minusOrPlus,
	number,
	openShare,
	statements,
	symbol
} from './formula';
import type { DepositControl } from '../control/side';
import type { Origin } from '../dataset/observation';
import { exactly, zeroRange } from '../numbers/range';

/** Both shares of a deposit, derived once for a context. */
export function depositSides(context: DerivationContext, deposit: Deposit): DepositSides {
	const known = context.sides.get(deposit.id);
	if (known !== undefined) return known;
	const now = deriveShareBehind(context, deposit);
	const sides = { now, before2022: deriveShareBefore2022(context, deposit, now) };
	context.sides.set(deposit.id, sides);
	return sides;
}

/** How much of a deposit lies behind the line at the estimate's date, and why (METHOD §4). */
function deriveShareBehind(context: DerivationContext, deposit: Deposit): Derivation {
	return shareAt('share-behind', {
		context,
		deposit,
		control: controlNow(context, deposit),
		observation: context.observation
	});
}

/** The part of it that was behind the line on 23 February 2022 already: the smaller of both shares. */
function deriveShareBefore2022(
	context: DerivationContext,
	deposit: Deposit,
	now: Derivation
): Derivation {
	const parts = {
		quantity: 'share-before-2022',
		unit: 'share',
		subject: { kind: 'deposit', id: deposit.id },
		value: controlNow(context, deposit).before2022
	} as const;
	const control = controlBefore(context, deposit);
	if (control === null || context.before === null) {
		return leaf({
			...parts,
			value: zeroRange,
			ground: 'data',
			table: 'occupation/observations.csv'
		});
	}
	const at = { context, deposit, control, observation: context.before };
	return computed('minimum', [now, shareAt('share-behind-2022', at)], parts);
}

/** A deposit at one observation. */
interface Placed {
	readonly context: DerivationContext;
	readonly deposit: Deposit;
	readonly control: DepositControl;
	readonly observation: number;
}

function shareAt(quantity: DerivationQuantity, placed: Placed): Derivation {
	const { control, deposit } = placed;
	const parts = {
		quantity,
		unit: 'share',
		subject: { kind: 'deposit', id: deposit.id },
		value: control.share
	} as const;
	switch (control.basis) {
		case 'flag':
			return flagged(parts, placed);
		case 'area':
			return leaf({ ...parts, ...ofRecord(placed), formula: areaBetweenErrors });
		case 'none':
			return leaf({
				...parts,
				ground: 'judgement',
				table: 'location-accuracy.csv',
				formula: implies(equation(symbol('x'), symbol('?')), openShare)
			});
		case 'place':
			return leaf({
				...parts,
				...ofRecord(placed),
				table: 'boundaries/oblasts.geojson',
				formula: areaShare('b')
			});
		case 'point':
			return ofPoint(parts, placed);
		default:
			return control.basis satisfies never;
	}
}

/** The part of an outline in the occupied area, whose border is moved by its error for the bounds. */
const areaBetweenErrors = statements(areaShare('d'), minusOrPlus(symbol('O'), symbol('σ_F')));

type ShareParts = Pick<Derivation, 'quantity' | 'unit' | 'value'> & {
	readonly subject: NonNullable<Derivation['subject']>;
};

function flagged(parts: ShareParts, { context, deposit, observation }: Placed): Derivation {
	const { date } = context.dataset.timeline.observations[observation]!;
	const flag = flagAt(context.dataset.controlFlags, deposit.id, date);
	return leaf({
		...parts,
		ground: 'published',
		table: 'control-flags.csv',
		formula: equation(symbol('f'), number(parts.value.central)),
		sources: flag ? knownSources(context, flag.source) : [],
		note: flag?.says ?? ''
	});
}

/**
 * Φ(x/σ); or all land of its oblast is on one side; or, where the error reaches over that land, the mean of places on it. A
 * point in a contested area says nothing.
 */
function ofPoint(parts: ShareParts, placed: Placed): Derivation {
	const distance = distanceOf(placed);
	if (placed.control.certainBy === 'oblast') {
		const formula = equation(landAround, number(parts.value.central));
		return leaf({ ...parts, ...ofRecord(placed), table: 'boundaries/oblasts.geojson', formula });
	}
	if (placed.control.side === 'contested') {
		const { low, central, high } = parts.value;
		const formula = low < high ? openShare : equation(symbol('f'), number(central));
		return leaf({ ...parts, ...ofRecord(placed), formula });
	}
	const operation = placed.control.isBound ? 'land-mean' : 'normal-cdf';
	return computed(operation, [distance, combinedError(placed)], parts);
}

function distanceOf(placed: Placed): Derivation {
	const distanceKm = placed.control.distanceKm ?? NaN;
	return leaf({
		quantity: 'distance',
		unit: 'km',
		value: exactly(distanceKm),
		...ofRecord(placed)
	});
}

/** The land of the oblast b within three errors of the point, and what of it is occupied. */
const landAround = fraction(symbol('A(b ∩ 3σ ∩ O)'), symbol('A(b ∩ 3σ)'));

function combinedError(placed: Placed): Derivation {
	const { context, deposit, control } = placed;
	const location = leaf({
		quantity: 'location-error',
		unit: 'km',
		value: exactly(control.locationErrorKm ?? NaN),
		ground: 'judgement',
		table: 'location-accuracy.csv',
		note: context.controlInputs.accuracies.get(deposit.accuracy)?.note ?? ''
	});
	return computed('root-sum-of-squares', [location, lineError(placed)], {
		quantity: 'combined-error',
		unit: 'km',
		...(control.sigmaKm !== null && { value: exactly(control.sigmaKm) })
	});
}

function lineError(placed: Placed): Derivation {
	const { context, deposit, control, observation } = placed;
	const { history, timeline } = context.controlInputs;
	const still = stoodStill(history, deposit.id, timeline, observation);
	return leaf({
		quantity: still ? 'line-error-static' : 'line-error-moving',
		unit: 'km',
		value: exactly(control.lineErrorKm),
		ground: 'judgement',
		table: 'occupation/origins.csv',
		note: originOf(placed)?.note ?? ''
	});
}

/** The dated line as the ground of a leaf, with its origin as the source. */
function ofRecord(placed: Placed) {
	return { ground: 'data', table: 'occupation/', external: lineSource(originOf(placed)) } as const;
}

/** The origin of a line as a source. */
export function lineSource(origin: Origin | null): ExternalSource | null {
	return origin && { title: origin.titleEn, url: origin.url };
}

function originOf({ context, observation }: Placed): Origin | null {
	const { origins, observations } = context.dataset.timeline;
	return origins.find(({ id }) => id === observations[observation]?.origin) ?? null;
}

/** The line of an observation as a source; null: its origin is not described. */
export function lineOfObservation(
	{ dataset: { timeline } }: DerivationContext,
	observation: number
): ExternalSource | null {
	const id = timeline.observations[observation]?.origin;
	return lineSource(timeline.origins.find((origin) => origin.id === id) ?? null);
}
