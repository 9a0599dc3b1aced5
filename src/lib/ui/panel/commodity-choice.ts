import type { CommodityId } from '$lib/domain/dataset/commodity';

/** An empty choice means all. */
export function isChosen(chosen: readonly CommodityId[], id: CommodityId): boolean {
	return chosen.length === 0 || chosen.includes(id);
}

/**
 * The choice after one box was ticked or cleared, in the order of `all`; `chosen` null: none. From "all" the
 * first click on a box keeps the others.
 */
export function chosenAfter(
	all: readonly CommodityId[],
	chosen: readonly CommodityId[] | null,
	id: CommodityId,
	on: boolean
): readonly CommodityId[] {
	const before = chosen === null ? [] : chosen.length === 0 ? all : chosen;
	return all.filter((other) => (other === id ? on : before.includes(other)));
}

/** True when `query` is found in either name: a reader may know only one of them. */
export function matches(
	named: { readonly nameEn: string; readonly nameUk: string },
	query: string
): boolean {
	const wanted = query.trim().toLocaleLowerCase();
	return [named.nameEn, named.nameUk].some((name) => name.toLocaleLowerCase().includes(wanted));
}
