import { areaShareAt } from '../control/control-history';
import type { OblastCode } from '../dataset/oblast';
import type { PlacedRest, PlacePiece } from '../estimate/resource';
import { exactly, zeroRange } from '../numbers/range';
import type { Derivation, DerivationQuantity } from './derivation';
import type { DepositSides, DerivationContext } from './derivation-context';
import { areaShare } from './derivation-formula';
import { byContribution, expected, leaf } from './derivation-node';
import { lineOfObservation } from './derive-control';
import type { Moment } from './derive-lots';

/** A place of a published split, as far as it lies in the area asked for. */
export interface PlaceTree {
	readonly place: PlacedRest;
	/** f·R, oblast by oblast where it lies in several. */
	readonly behind: Readonly<Record<Moment, Derivation>>;
	/** What of R lies in the area. */
	readonly total: Derivation;
}

/** A place with what a split puts there, R_p. */
interface Pieces {
	readonly place: PlacedRest;
	readonly rest: Derivation;
	readonly pieces: readonly PieceTree[];
}

interface PieceTree {
	/** The part of the place that it is; null: the whole. */
	readonly part: Derivation | null;
	readonly sides: DepositSides;
}

/** Null: nothing of the place lies in the area, or the history has no share of it. */
export function derivePlace(
	context: DerivationContext,
	place: PlacedRest,
	rest: Derivation,
	oblast: OblastCode | null
): PlaceTree | null {
	if (rest.value.central === 0) return null;
	const here = place.pieces.filter((piece) => oblast === null || piece.oblast === oblast);
	const pieces = here.flatMap((piece) => pieceTree(context, place, piece) ?? []);
	return pieces.length === 0 ? null : placeTree({ place, rest, pieces });
}

function pieceTree(
	context: DerivationContext,
	{ allocation: { place } }: PlacedRest,
	piece: PlacePiece
): PieceTree | null {
	const now = areaLeaf(context, place, piece, 'place-share', context.observation);
	if (now === null) return null;
	return {
		part: partOf(piece),
		sides: { now, before2022: shareBefore(context, place, piece, now) }
	};
}

function partOf({ oblast, part }: PlacePiece): Derivation | null {
	if (part === 1) return null;
	return leaf({
		quantity: 'piece-part',
		subject: { kind: 'oblast', id: oblast },
		unit: 'share',
		value: exactly(part),
		ground: 'data',
		table: 'basins.geojson'
	});
}

type PlaceId = PlacedRest['allocation']['place'];

function areaLeaf(
	context: DerivationContext,
	{ kind, id }: PlaceId,
	{ oblast, area, part }: PlacePiece,
	quantity: DerivationQuantity,
	observation: number
): Derivation | null {
	const value = areaShareAt(context.controlInputs.history, area, observation);
	if (value === null) return null;
	return leaf({
		...{ quantity, value },
		subject: part === 1 ? { kind, id } : { kind: 'oblast', id: oblast },
		unit: 'share',
		formula: areaShare('b'),
		ground: 'data',
		table: kind === 'basin' ? 'basins.geojson' : 'boundaries/oblasts.geojson',
		external: lineOfObservation(context, observation)
	});
}

/** The smaller of both shares; where the record does not reach back, nothing was behind the line before. */
function shareBefore(
	context: DerivationContext,
	place: PlaceId,
	piece: PlacePiece,
	now: Derivation
): Derivation {
	const own = { quantity: 'place-share-before-2022', subject: now.subject, unit: 'share' } as const;
	const { before } = context;
	const then = before === null ? null : areaLeaf(context, place, piece, 'place-share-2022', before);
	if (then !== null) return expected('central-minimum', [now, then], own);
	const { subject, ...rest } = own;
	return leaf({
		...rest,
		...(subject && { subject }),
		value: zeroRange,
		ground: 'data',
		table: 'occupation/observations.csv'
	});
}

const quantitiesOf = {
	now: { place: 'place-behind', piece: 'piece-behind' },
	before2022: { place: 'place-before-2022', piece: 'piece-before-2022' }
} as const satisfies Record<Moment, Record<string, DerivationQuantity>>;

function placeTree(given: Pieces): PlaceTree {
	const behind = (moment: Moment) => {
		const { place, piece } = quantitiesOf[moment];
		return placeSum(given, place, piece, (sides) => [sides[moment]]);
	};
	return {
		place: given.place,
		behind: { now: behind('now'), before2022: behind('before2022') },
		total: placeSum(given, 'place-total', 'piece-total', () => [])
	};
}

function placeSum(
	{ place, rest, pieces }: Pieces,
	quantity: DerivationQuantity,
	ofPiece: DerivationQuantity,
	factorsOf: (sides: DepositSides) => readonly Derivation[]
): Derivation {
	const own = { quantity, subject: place.allocation.place, unit: rest.unit } as const;
	const [first] = pieces;
	if (pieces.length === 1 && first?.part === null) {
		const factors = factorsOf(first.sides);
		return factors.length === 0 ? rest : expected('product', [...factors, rest], own);
	}
	const products = pieces.map(({ part, sides }) =>
		expected('product', [...factorsOf(sides), ...(part ? [part] : []), rest], {
			...own,
			quantity: ofPiece,
			subject: part?.subject ?? own.subject
		})
	);
	return expected('sum', byContribution(products), own);
}
