import { balanceTable, allocationTable } from './balance-tables';
import {
	commodityTable,
	unitTable,
	conversionTable,
	recoveryTable,
	commodityNoteTable,
	priceTable,
	categoryTable
} from './commodity-tables';
import {
	controlFlagTable,
	correctionTable,
	doubtTable,
	originTable,
	observationTable,
	eventTable
} from './record-tables';
import { accuracyTable, sourceTable } from './source-tables';
import { wordTable } from './word-table';

/** Every table, by its name in the draft. */
export const tables = {
	commodities: commodityTable,
	units: unitTable,
	conversions: conversionTable,
	prices: priceTable,
	categories: categoryTable,
	words: wordTable,
	accuracies: accuracyTable,
	sources: sourceTable,
	events: eventTable,
	balance: balanceTable,
	allocations: allocationTable,
	recoveries: recoveryTable,
	commodityNotes: commodityNoteTable,
	controlFlags: controlFlagTable,
	origins: originTable,
	observations: observationTable,
	doubts: doubtTable,
	corrections: correctionTable
};
