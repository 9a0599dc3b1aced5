import type { Basin } from '../../lib/domain/dataset/dataset';
import type { Deposit } from '../../lib/domain/dataset/deposit';
import type { OblastCode } from '../../lib/domain/dataset/oblast';
import { isInside } from '../../lib/domain/geometry/point-status';
import { prepareArea } from '../../lib/domain/geometry/prepared-area';
import { basinPieces, type BasinPiece } from '../../lib/domain/land/basin-pieces';
import { landShare } from '../../lib/domain/land/land-share';
import type { Geodata, Shapes } from '../../lib/check/assemble/geodata';
import { Derivations, type Derivation } from '../kept/derivations';
import type { DatedRecord } from './dated-record';

/** By the basins and the oblasts they were cut by: derivation and comparisons of one geodata ask for the same pieces. */
const known = new WeakMap<
	Shapes['basins'],
	{ readonly oblasts: Shapes['oblasts']; readonly pieces: readonly BasinPiece[] }
>();

/** The pieces of all basins by the oblasts. */
export function piecesOf(
	{ basins, oblasts }: Shapes,
	derivations = new Derivations()
): readonly BasinPiece[] {
	const last = known.get(basins);
	if (last?.oblasts === oblasts) return last.pieces;
	const shapes = oblasts.features.map(({ id, geometry }) => [id, geometry] as const);
	const outlines = new Map(basins.features.map(({ id, geometry }) => [id, geometry]));
	const ofBasins = derivations.ofEach('basin pieces', { shapes }, outlines, (items) =>
		Object.fromEntries(
			Array.from(items, ([id, outline]) => [id, basinPieces([[id, outline]], shapes)])
		)
	).value;
	const pieces = [...outlines.keys()].flatMap((id) => ofBasins[id] ?? []);
	known.set(basins, { oblasts, pieces });
	return pieces;
}

/** How a basin's land lies in the oblasts, and the deposits whose point lies in its outline. */
export function basinParts(
	{ deposits, shapes }: Geodata,
	pieces: readonly BasinPiece[],
	record: Derivation<DatedRecord>,
	derivations: Derivations
): ReadonlyMap<string, Pick<Basin, 'pieces' | 'deposits'>> {
	const outlines = new Map(shapes.basins.features.map(({ id, geometry }) => [id, geometry]));
	const ofBasins = new Map(
		Array.from(outlines, ([id]) => [id, pieces.filter(({ basin }) => basin === id)])
	);
	const parts = derivations.ofEach('basin parts', { record }, ofBasins, (items) =>
		Object.fromEntries(Array.from(items, ([id, some]) => [id, partsOf(some, record.value.land)]))
	).value;
	return new Map(
		Array.from(outlines, ([id, geometry]) => [
			id,
			{ pieces: parts[id] ?? [], deposits: inside(prepareArea(geometry).index, deposits) }
		])
	);
}

function partsOf(pieces: readonly BasinPiece[], land: DatedRecord['land']): Basin['pieces'] {
	const areas = pieces.map(({ geometry }) => {
		const area = prepareArea(geometry);
		return area.areaKm2 * landShare(land, area);
	});
	const whole = areas.reduce((sum, area) => sum + area, 0);
	return pieces.map(({ oblast }, i) => ({ oblast: oblast as OblastCode, part: areas[i]! / whole }));
}

function inside(
	outline: Parameters<typeof isInside>[0],
	deposits: readonly Deposit[]
): Basin['deposits'] {
	return deposits
		.filter(({ point }) => point !== null && isInside(outline, ...point))
		.map(({ id }) => id);
}
