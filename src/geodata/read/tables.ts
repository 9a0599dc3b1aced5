import { balanceTable, allocationTable } from './balance-tables';
import {
	commodityTable,
	conversionTable,
	recoveryTable,
	commodityNoteTable,
	priceTable,
	categoryTable
} from './commodity-tables';
import { controlFlagTable, originTable, observationTable, eventTable } from './record-tables';
import { accuracyTable, sourceTable } from './source-tables';
import {
	depositTypeTable,
	depositNoteTable,
	locationSourceTable,
	priceWordTable
} from './word-tables';

/** Every table, by its name in the draft. */
export const tables = {
	commodities: commodityTable,
	conversions: conversionTable,
	prices: priceTable,
	priceWords: priceWordTable,
	categories: categoryTable,
	depositTypes: depositTypeTable,
	depositNotes: depositNoteTable,
	locationSources: locationSourceTable,
	accuracies: accuracyTable,
	sources: sourceTable,
	events: eventTable,
	balance: balanceTable,
	allocations: allocationTable,
	recoveries: recoveryTable,
	commodityNotes: commodityNoteTable,
	controlFlags: controlFlagTable,
	origins: originTable,
	observations: observationTable
};
