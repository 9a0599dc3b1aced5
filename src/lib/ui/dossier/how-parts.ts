/** The figures that the numbers of a deposit are derived from: fetched when a reader asks for these. */
export { estimateAt } from '$lib/domain/estimate/estimate-at';
export { loadFigures } from '$lib/data/loaders';
