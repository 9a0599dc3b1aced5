/**
 * Names that Russian and older English texts write with other sounds than Ukrainian, so that no rule of spelling
 * leads from one to the other. Each pair is as it is written; it is folded before it is compared.
 */
type Pair = readonly [other: string, ukrainian: string];

/** Whole words. */
export const otherWords: readonly Pair[] = [
	['Rog', 'Rih'],
	['Dnepr', 'Dnipro'],
	['Dnieper', 'Dnipro'],
	['Dniester', 'Dnister'],
	['Днестр', 'Дністер'],
	['Rovno', 'Rivne'],
	['Ternopol', 'Ternopil'],
	['Borispol', 'Boryspil'],
	['Kremenchug', 'Kremenchuk'],
	['Zaporozhye', 'Zaporizhzhia'],
	['Severodonetsk', 'Siverskodonetsk']
];

/** Beginnings of words. */
export const otherStems: readonly Pair[] = [
	['Nikola', 'Mykola'],
	['Николо', 'Миколо'],
	['Vladimir', 'Volodymyr'],
	['Aleksandr', 'Oleksandr'],
	['Konstantin', 'Kostiantyn'],
	['Slaviansk', 'Sloviansk'],
	['Zaporozh', 'Zaporizh'],
	['Dnepro', 'Dnipro'],
	['Belo', 'Bilo']
];
