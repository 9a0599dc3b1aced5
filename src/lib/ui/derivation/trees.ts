/** What shows how a number is made: a chunk of its own, fetched when a reader first asks. */
export { deriveCommodity } from '$lib/domain/derivation/derive-commodity';
export { deriveDeposit } from '$lib/domain/derivation/derive-deposit';
export { deriveLand } from '$lib/domain/derivation/derive-land';
export { deriveSides } from '$lib/domain/derivation/derive-area-counts';
export { deriveTotals } from '$lib/domain/derivation/derive-totals';
export { default as DerivedArea } from './DerivedArea.svelte';
export { default as DerivedCommodity } from './DerivedCommodity.svelte';
export { default as DerivedTrees } from './DerivedTrees.svelte';
