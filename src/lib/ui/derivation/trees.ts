/** What shows how a number is made: a chunk of its own, fetched when a reader first asks. */
export { deriveCommodity } from '$lib/domain/derive-commodity';
export { deriveDeposit } from '$lib/domain/derive-deposit';
export { deriveDraws } from '$lib/domain/derive-draws';
export { deriveLand } from '$lib/domain/derive-land';
export { deriveSides } from '$lib/domain/derive-area-counts';
export { deriveTotals } from '$lib/domain/derive-totals';
export { default as DerivedArea } from './DerivedArea.svelte';
export { default as DerivedCommodity } from './DerivedCommodity.svelte';
export { default as DerivedTrees } from './DerivedTrees.svelte';
