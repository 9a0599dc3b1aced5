/** What the figures are computed with: the page prints prerendered ones before it needs this. */
export { ControlLookup } from '$lib/domain/control/control-lookup';
export { coverageOf } from '$lib/domain/estimate/coverage';
export { estimateAt } from '$lib/domain/estimate/estimate-at';
export { estimateHistory } from '$lib/domain/estimate/month-estimates';
export { chosenTotals, resourceModels } from '$lib/domain/estimate/resource-rows';
