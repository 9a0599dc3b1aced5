import type { OblastCode } from '../dataset/oblast';
import type { ResourceModel } from '../estimate/resource-model';
import type { ResourceEstimate } from '../estimate/resource-estimate';
import { exactly } from '../numbers/range';
import type {
	Derivation,
	DerivationQuantity,
	DerivationSubject,
	DerivationUnit
} from './derivation';
import type { DerivationContext } from './derivation-context';
import { byContribution, computed, estimatedRange, expected } from './derivation-node';
import { deriveLots, type LotTree, type Moment } from './derive-lots';
import { deriveNationalTotal } from './derive-national-total';
import { derivePlace, type PlaceTree } from './derive-places';
import { deriveRests, type RestTrees } from './derive-rests';
import { deriveUnplaced, type UnplacedTree } from './derive-unplaced';

/** What the numbers of a resource are made of (METHOD §14), in the area asked for. */
export interface ResourceTrees {
	readonly model: ResourceModel;
	readonly subject: DerivationSubject;
	readonly unit: DerivationUnit;
	/** B; null: what is located is all. */
	readonly balance: Derivation | null;
	/** Null as `balance` is. */
	readonly rests: RestTrees | null;
	/** All deposits with a figure, whatever the area. */
	readonly lots: readonly LotTree[];
	/** Those of the area that enter the sum; shares leave no amount to add. */
	readonly located: readonly LotTree[];
	readonly places: readonly PlaceTree[];
	readonly unplaced: UnplacedTree | null;
}

export function deriveResource(
	context: DerivationContext,
	model: ResourceModel,
	oblast: OblastCode | null
): ResourceTrees {
	const { resource } = model;
	const { commodity, basis } = resource;
	const lots = deriveLots(context, resource);
	const hasRest = basis === 'total' || basis === 'shares';
	const balance = hasRest ? deriveNationalTotal(context, commodity, resource.editions) : null;
	const rests = balance && deriveRests(context, model, balance, lots);
	const here = lots.filter(({ lot }) => oblast === null || lot.deposit.oblast === oblast);
	return {
		...{ model, balance, rests, lots },
		subject: { kind: 'commodity', id: commodity.id },
		unit: basis === 'shares' ? 'share' : commodity.unit,
		located: basis === 'shares' ? [] : here,
		places: resource.placed.flatMap(
			(place, i) => (rests && derivePlace(context, place, rests.placed[i]!, oblast)) ?? []
		),
		unplaced: rests && deriveUnplaced(context, resource.unplaced, rests.unplaced, oblast)
	};
}

const behindNames = {
	now: { whole: 'behind', located: 'located-behind', placed: 'placed-behind' },
	before2022: {
		whole: 'behind-before-2022',
		located: 'located-before-2022',
		placed: 'placed-before-2022'
	}
} as const satisfies Record<Moment, Record<string, DerivationQuantity>>;

/** Σ f·q + Σ f·R + f₀·R₀: located, placed and unplaced, those that there are. */
export function behindParts(trees: ResourceTrees, moment: Moment): readonly Derivation[] {
	const names = behindNames[moment];
	return partsOf(trees, names, {
		located: trees.located.map(({ behind }) => behind[moment]),
		placed: trees.places.map(({ behind }) => behind[moment]),
		unplaced: trees.unplaced?.behind[moment] ?? null
	});
}

/** Σ q + Σ R + R₀ of the area. */
export function totalParts(trees: ResourceTrees): readonly Derivation[] {
	const names = { located: 'located-total', placed: 'placed-total' } as const;
	return partsOf(trees, names, {
		located: trees.located.map(({ amount }) => amount),
		placed: trees.places.map(({ total }) => total),
		unplaced: trees.unplaced?.total ?? null
	});
}

interface Parts {
	readonly located: readonly Derivation[];
	readonly placed: readonly Derivation[];
	readonly unplaced: Derivation | null;
}

function partsOf(
	{ subject, unit }: Pick<ResourceTrees, 'subject' | 'unit'>,
	names: Readonly<Record<'located' | 'placed', DerivationQuantity>>,
	{ located, placed, unplaced }: Parts
): readonly Derivation[] {
	const sum = (quantity: DerivationQuantity, nodes: readonly Derivation[]) =>
		nodes.length === 0 ? [] : [expected('sum', byContribution(nodes), { quantity, subject, unit })];
	return [
		...sum(names.located, located),
		...sum(names.placed, placed),
		...(unplaced ? [unplaced] : [])
	];
}

/** The share of a resource, and the part of it from before 2022; its inputs are the sums. */
export interface ShareTrees {
	readonly share: Derivation;
	readonly before2022: Derivation;
}

/** Behind the line, of all: the headline of a resource. */
export function deriveShare(trees: ResourceTrees, estimate: ResourceEstimate): ShareTrees {
	const { subject, unit } = trees;
	const behind = computed('sum', behindParts(trees, 'now'), {
		...{ quantity: 'behind', subject, unit },
		...valueOf(estimate.behind)
	});
	const total = deriveTotal(trees, estimate);
	const then = expected('sum', behindParts(trees, 'before2022'), {
		...{ quantity: 'behind-before-2022', subject, unit }
	});
	return {
		share: computed('ratio', [behind, total], {
			...{ quantity: 'share', subject, unit: 'share' },
			...valueOf(estimate.share)
		}),
		before2022: computed('ratio', [then, total], {
			...{ quantity: 'part-before-2022', subject, unit: 'share' },
			value: exactly(estimate.before2022)
		})
	};
}

/** max(B, K) where all of it lies in the area, else what does. */
function deriveTotal(trees: ResourceTrees, estimate: ResourceEstimate): Derivation {
	const { subject, unit, balance, rests } = trees;
	const own = { quantity: 'total', subject, unit, ...valueOf(estimate.total) } as const;
	const parts = totalParts(trees);
	const sum = parts.reduce((all, { value }) => all + value.central, 0);
	if (balance === null || rests === null) return computed('sum', parts, own);
	const inputs = [balance, ...(rests.known ? [rests.known] : [])];
	const whole = Math.max(...inputs.map(({ value }) => value.central));
	const isAll = Math.abs(whole - sum) <= 1e-12 * sum;
	return isAll ? computed('maximum', inputs, own) : computed('sum', parts, own);
}

/** The number of the estimate; without one the node is what its inputs come to, without bounds. */
function valueOf(estimated: ResourceEstimate['behind']): Partial<Pick<Derivation, 'value'>> {
	return estimated === null ? {} : { value: estimatedRange(estimated) };
}
