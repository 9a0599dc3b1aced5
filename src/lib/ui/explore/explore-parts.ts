/**
 * What the explore page shows only once the figures are there: a chunk of its own, fetched beside them, so that the first
 * screen stays small.
 */
export { default as DroppedNotice } from '../notice/DroppedNotice.svelte';
export { default as InRelease } from '../release/InRelease.svelte';
export { default as ActiveFilters } from '../filter/ActiveFilters.svelte';
export { filterSentence } from '../filter/filter-sentence';
export { default as FacetFilter } from '../filter/FacetFilter.svelte';
export { default as CompareDetails } from '../compare/CompareDetails.svelte';
export { default as CompareLine } from '../compare/CompareLine.svelte';
export { default as ScenarioDetails } from '../scenario/ScenarioDetails.svelte';
export { default as ScenarioLine } from '../scenario/ScenarioLine.svelte';
export { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';
export { default as ShareButton } from '../share/ShareButton.svelte';
export { default as ShareView } from '../share/ShareView.svelte';
export { default as AreaSelect } from '../panel/AreaSelect.svelte';
export { headlineScope } from '../panel/headline-words';
export { measuredHeadline } from '../panel/measured-headline';
export { default as HowCommodity } from '../derivation/HowCommodity.svelte';
export { default as HowTotals } from '../derivation/HowTotals.svelte';
export { default as Timeline } from '../timeline/Timeline.svelte';
export { ageTodayOf } from '../site/load-age-today';
export { announcementOf } from './announcement';
