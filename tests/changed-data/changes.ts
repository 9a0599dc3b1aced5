import { addCommodity, addEvent, addFlag, addPrice, addRecovery, addSource } from './added-rows';
import { addDepositOfSameName, addDepositWithOutline } from './added-deposits';
import { addObservation } from './added-observation';
import { correctFigures, correctPrices } from './corrections';

/** What analysts do to the data, each to a copy of `geodata/`, in this order. */
export const changes: Readonly<Record<string, (folder: string) => void>> = {
	'add a source': addSource,
	'add a price': addPrice,
	'add a commodity': addCommodity,
	'add a recovery': addRecovery,
	'add a deposit with the name of another one': addDepositOfSameName,
	'add a deposit with an outline': addDepositWithOutline,
	'add an event': addEvent,
	'add a flag of a field at sea': addFlag,
	'add a day on which a cell changes hands': addObservation,
	'correct every counted figure': correctFigures,
	'correct every price of yearly values': correctPrices
};
