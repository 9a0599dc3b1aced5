import type { CommodityLabel } from '$lib/domain/dataset/commodity';

/** The rows of what matters most to readers first (METHOD §9.2), then the others as they stood. */
export function byImportance<T extends { readonly commodity: string }>(
	rows: readonly T[],
	labels: ReadonlyMap<string, CommodityLabel>
): readonly T[] {
	const place = ({ commodity }: T) => labels.get(commodity)?.importance ?? Number.MAX_SAFE_INTEGER;
	return [...rows].sort((a, b) => place(a) - place(b));
}
