import {
	addAllocation,
	addBalance,
	addCommodity,
	addCommodityNote,
	addCriticalList,
	addEvent,
	addFlag,
	addFundEvent,
	addGradeYield,
	addLicenceState,
	addPrice,
	addSource,
	addUnit
} from './added-rows';
import { addDepositOfSameName, addDepositWithOutline } from './added-deposits';
import { addObservation } from './added-observation';
import { correctFigures, correctPrices, correctWords } from './corrections';

/** What analysts do to the data, each to a copy of `geodata/`, in this order. */
export const changes: Readonly<Record<string, (folder: string) => void>> = {
	'add a source': addSource,
	'add a unit': addUnit,
	'add a price': addPrice,
	'add a commodity': addCommodity,
	'add a note on a commodity': addCommodityNote,
	'add the lists that have a commodity': addCriticalList,
	'add a national balance': addBalance,
	'add the part of an oblast in it': addAllocation,
	'add a yield by grade': addGradeYield,
	'add a deposit with the name of another one': addDepositOfSameName,
	'add a deposit with an outline': addDepositWithOutline,
	'add an event': addEvent,
	'add a step of the fund': addFundEvent,
	'add a licence': addLicenceState,
	'add a flag of a field at sea': addFlag,
	'add a day on which a cell changes hands': addObservation,
	'correct every counted figure': correctFigures,
	'correct every price of yearly values': correctPrices,
	'correct every Ukrainian word of the data': correctWords
};
