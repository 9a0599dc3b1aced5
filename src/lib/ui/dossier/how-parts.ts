/** What unfolds the numbers of a deposit: fetched when a reader asks, as the figures are. */
export { deriveDeposit } from '$lib/domain/derive-deposit';
export { estimateAt } from '$lib/domain/estimate-at';
export { loadFigures } from '$lib/data/loaders';
export { default as DerivedTrees } from '../derivation/DerivedTrees.svelte';
