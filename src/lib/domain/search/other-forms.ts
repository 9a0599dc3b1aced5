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
	['Severodonetsk', 'Siverskodonetsk'],
	['Chernobyl', 'Chornobyl'],
	['Чернобыль', 'Чорнобиль'],
	['Чернигов', 'Чернігів']
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

/**
 * What a resource is called in other words than its names, by its id. Russian ones above all: many who read of Ukrainian
 * deposits do so in Russian. They find it and are never shown. Only whole words count, since "уголь" is also how much
 * else begins.
 */
export const otherCommodityNames: Readonly<Record<string, readonly string[]>> = {
	lithium: ['литий'],
	'rare-earths': ['редкоземельные', 'редкие земли', 'редкоземельные металлы', 'rare earth', 'REE'],
	beryllium: ['бериллий'],
	graphite: ['графит'],
	'tantalum-niobium': ['тантал', 'ниобий', 'coltan'],
	scandium: ['скандий'],
	gallium: ['галлий'],
	hafnium: ['гафний'],
	caesium: ['cesium', 'цезий'],
	tungsten: ['wolfram', 'вольфрам'],
	antimony: ['сурьма'],
	coal: ['уголь', 'каменный уголь'],
	lignite: ['бурый уголь', 'brown coal'],
	'coalbed-methane': ['метан угольных пластов'],
	'natural-gas': ['газ', 'природный газ', 'gas'],
	'shale-gas': ['сланцевый газ'],
	condensate: ['газовый конденсат'],
	oil: ['нефть', 'petroleum'],
	'iron-ore': ['железо', 'железная руда', 'залізо', 'iron'],
	manganese: ['марганец'],
	nickel: ['никель'],
	copper: ['медь'],
	lead: ['свинец'],
	tin: ['олово'],
	mercury: ['ртуть'],
	silver: ['серебро'],
	pge: ['platinum', 'платина', 'платиноиды'],
	gemstones: ['драгоценные камни', 'самоцветы'],
	amber: ['янтарь'],
	potash: ['калийные соли', 'калий'],
	sulphur: ['sulfur', 'сера'],
	'magnesium-salts': ['магниевые соли', 'magnesium'],
	'rock-salt': ['каменная соль', 'соль', 'salt'],
	'refractory-clay': ['огнеупорная глина'],
	'flux-limestone': ['флюсовый известняк', 'известняк', 'limestone'],
	feldspar: ['полевой шпат'],
	gypsum: ['гипс'],
	'quartz-sand': ['кварцевый песок']
};
