import type { IsoDate } from '../../domain/dataset/iso-date';
import type { Issue } from '../issue';
import type { Draft } from '../read/draft';
import { allocationFormulas } from './allocation-formulas';
import { areas } from './areas';
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

import { observedAreas } from './observed-areas';
import { standingDays } from './standing-days';
import { priceUnits } from './price-units';
import { nearDeposits } from './near-deposits';
import { unitSlips } from './unit-slips';
import { oblastFiles } from './oblast-files';
import { futureDates } from './future-dates';
import { statedYears } from './stated-years';
import { recordInputs } from './record-inputs';
import { countedTwice } from './counted-twice';
import { accuracies } from './accuracies';
import { emptyTables } from './empty-tables';

/** A promise about the data that no single record can keep; returns what breaks it. `today`: the day of the check. */
export type Rule = (draft: Draft, today: IsoDate) => readonly Issue[];

/** Every rule by its lasting name, which reports give beside what it finds; each reports all that it finds. */
export const rules: Readonly<Record<string, Rule>> = {
	'unique-ids': uniqueIds,
	references,
	lists,
	names,
	'romanised-names': romanisedNames,
	'name-exceptions': nameExceptions,
	ranges,
	'price-rules': priceRules,
	'commodity-values': commodityValues,
	importance,
	'world-production': worldProduction,
	'grade-yields': gradeYields,
	'graded-figures': gradedFigures,
	'commodity-notes': commodityNotes,
	'note-age': noteAge,
	'source-addresses': sourceAddresses,
	'critical-lists': criticalLists,
	'licence-states': licenceStates,
	'fund-events': fundEvents,
	'control-flags': controlFlags,
	'national-balance': nationalBalance,
	'balance-editions': balanceEditions,
	'balance-proportions': balanceProportions,
	'balance-comparisons': balanceComparisons,
	'balance-decimals': balanceDecimals,
	'balance-allocations': balanceAllocations,
	'allocation-formulas': allocationFormulas,
	units,
	figures,
	'counted-kinds': countedKinds,
	'deposit-places': depositPlaces,
	'deposit-outlines': depositOutlines,
	'basin-outlines': basinOutlines,
	'oblast-set': oblastSet,
	crimea,
	rings,
	areas,
	'observation-order': observationOrder,
	'occupation-record': occupationRecord,
	'area-jumps': areaJumps,
	corrections,
	doubts,
	comparisons,
	briefings,
	words,
	'observed-areas': observedAreas,
	'standing-days': standingDays,
	'price-units': priceUnits,
	'near-deposits': nearDeposits,
	'unit-slips': unitSlips,
	'oblast-files': oblastFiles,
	'future-dates': futureDates,
	'stated-years': statedYears,
	'empty-tables': emptyTables,
	accuracies,
	'record-inputs': recordInputs,
	'counted-twice': countedTwice
};
