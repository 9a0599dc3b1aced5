import type { OblastCode } from '../dataset/oblast';
import type { UnplacedLot } from '../estimate/resource';
import type { Derivation, DerivationQuantity } from './derivation';
import type { DerivationContext } from './derivation-context';
import { byContribution, expected } from './derivation-node';
import { depositSides } from './derive-control';
import type { Moment } from './derive-lots';

/** What nobody has placed, as far as it is taken to lie in the area asked for. */
export interface UnplacedTree {
	readonly total: Derivation;
	/** f₀·R₀: f₀ is the mean over the deposits that it may lie in. */
	readonly behind: Readonly<Record<Moment, Derivation>>;
}

const quantityOf = {
	now: 'unplaced-share',
	before2022: 'unplaced-share-before-2022'
} as const satisfies Record<Moment, DerivationQuantity>;

const behindOf = {
	now: 'unplaced-behind',
	before2022: 'unplaced-before-2022'
} as const satisfies Record<Moment, DerivationQuantity>;

/** Step 4 of METHOD §14; null: there is no such rest, or no deposit of the area that it may lie in. */
export function deriveUnplaced(
	context: DerivationContext,
	lots: readonly UnplacedLot[],
	rest: Derivation,
	oblast: OblastCode | null
): UnplacedTree | null {
	const here = lots.filter(({ deposit }) => oblast === null || deposit.oblast === oblast);
	if (here.length === 0 || rest.value.central === 0) return null;
	const mean = (moment: Moment) =>
		expected('mean', byContribution(sharesOf(context, here, moment)), {
			quantity: quantityOf[moment],
			subject: rest.subject,
			unit: 'share'
		});
	const total = here.length === lots.length ? rest : partOf(context, lots, here, rest);
	const behind = (moment: Moment) =>
		expected('product', [mean(moment), total], {
			...{ quantity: behindOf[moment], subject: total.subject, unit: total.unit }
		});
	return { total, behind: { now: behind('now'), before2022: behind('before2022') } };
}

function sharesOf(
	context: DerivationContext,
	lots: readonly UnplacedLot[],
	moment: Moment
): readonly Derivation[] {
	return lots.map(({ deposit }) => depositSides(context, deposit)[moment]);
}

/** All deposits have alike parts of the rest. */
function partOf(
	context: DerivationContext,
	lots: readonly UnplacedLot[],
	here: readonly UnplacedLot[],
	rest: Derivation
): Derivation {
	const { subject, unit } = rest;
	const count = (quantity: DerivationQuantity, counted: readonly UnplacedLot[]) =>
		expected('count', sharesOf(context, counted, 'now'), { quantity, subject, unit: 'sites' });
	const part = expected(
		'ratio',
		[count('unplaced-lots-here', here), count('unplaced-lots', lots)],
		{ quantity: 'unplaced-part', subject, unit: 'factor' }
	);
	return expected('product', [rest, part], { quantity: 'unplaced-total', subject, unit });
}
