import { fundEventTable, licenceStateTable } from './agreement-tables';
import { balanceTable, allocationTable } from './balance-tables';
import {
	commodityTable,
	unitTable,
	conversionTable,
	commodityNoteTable,
	priceTable,
	categoryTable
} from './commodity-tables';
import { checkExceptionTable } from './exception-table';
import { nameExceptionTable, nameWordTable } from './name-tables';
import {
	changeTable,
	controlFlagTable,
	correctionTable,
	doubtTable,
	eventTable,
	observationTable,
	originTable,
	placeTable
} from './record-tables';
import { criticalListTable } from './critical-table';
import { accuracyTable, outlineAccuracyTable, sourceTable } from './source-tables';
import { wordTable } from './word-table';
import { gradeYieldTable } from './yield-table';

/** Only `record` reads them: they are as large as all the others together. */
export const recordTables = [placeTable, changeTable];

/** Every other table, by its name in the draft. */
export const tables = {
	commodities: commodityTable,
	units: unitTable,
	conversions: conversionTable,
	prices: priceTable,
	categories: categoryTable,
	words: wordTable,
	nameWords: nameWordTable,
	nameExceptions: nameExceptionTable,
	accuracies: accuracyTable,
	outlineAccuracies: outlineAccuracyTable,
	sources: sourceTable,
	events: eventTable,
	balance: balanceTable,
	allocations: allocationTable,
	gradeYields: gradeYieldTable,
	commodityNotes: commodityNoteTable,
	criticalLists: criticalListTable,
	licenceStates: licenceStateTable,
	fundEvents: fundEventTable,
	controlFlags: controlFlagTable,
	origins: originTable,
	observations: observationTable,
	doubts: doubtTable,
	corrections: correctionTable,
	checkExceptions: checkExceptionTable
};
