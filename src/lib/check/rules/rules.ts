import type { Issue } from '../issue';
import type { Draft } from '../read/draft';
import { allocationFormulas } from './allocation-formulas';
import { areaJumps } from './area-jumps';
import { balanceAllocations } from './balance-allocations';
import { basinOutlines } from './basin-outlines';
import { balanceComparisons } from './balance-comparisons';
import { balanceDecimals } from './balance-decimals';
import { balanceEditions } from './balance-editions';
import { balanceProportions } from './balance-proportions';
import { briefings } from './briefings';
import { commodityNotes } from './commodity-notes';
import { commodityValues } from './commodity-values';
import { corrections, doubts } from './corrections';
import { controlFlags } from './control-flags';
import { countedKinds } from './counted-kinds';
import { comparisons } from './comparisons';
import { criticalLists } from './critical-lists';
import { crimea } from './crimea';
import { depositOutlines } from './deposit-outlines';
import { depositPlaces } from './deposit-places';
import { figures } from './figures';
import { fundEvents } from './fund-events';
import { gradedFigures } from './graded-figures';
import { gradeYields } from './grade-yields';
import { importance } from './importance';
import { licenceStates } from './licence-states';
import { lists } from './lists';
import { names } from './names';
import { nationalBalance } from './national-balance';
import { oblastSet } from './oblast-set';
import { noteAge } from './note-age';
import { observationOrder } from './observation-order';
import { occupationRecord } from './occupation-record';
import { priceRules } from './price-rules';
import { ranges } from './ranges';
import { references } from './references';
import { rings } from './rings';
import { nameExceptions, romanisedNames } from './romanised-names';
import { sourceAddresses } from './source-addresses';
import { uniqueIds } from './unique-ids';
import { units } from './units';
import { words } from './words';
import { worldProduction } from './world-production';

/** A promise about the data that no single record can keep; returns what breaks it. */
export type Rule = (draft: Draft) => readonly Issue[];

/** Every rule; each reports all that it finds. */
export const rules: readonly Rule[] = [
	uniqueIds,
	references,
	lists,
	names,
	romanisedNames,
	nameExceptions,
	ranges,
	priceRules,
	commodityValues,
	importance,
	worldProduction,
	gradeYields,
	gradedFigures,
	commodityNotes,
	noteAge,
	sourceAddresses,
	criticalLists,
	licenceStates,
	fundEvents,
	controlFlags,
	nationalBalance,
	balanceEditions,
	balanceProportions,
	balanceComparisons,
	balanceDecimals,
	balanceAllocations,
	allocationFormulas,
	units,
	figures,
	countedKinds,
	depositPlaces,
	depositOutlines,
	basinOutlines,
	oblastSet,
	crimea,
	rings,
	observationOrder,
	occupationRecord,
	areaJumps,
	corrections,
	doubts,
	comparisons,
	briefings,
	words
];
