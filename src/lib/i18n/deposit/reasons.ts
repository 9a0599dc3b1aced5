/**
 * Why a figure is not counted: the words of the data, which are ours and English, in Ukrainian. Apart from the other
 * messages, because only the card of a deposit says them and the first screen has no byte to spare.
 */
export const ukrainianReasons: Readonly<Record<string, string>> = {
	'production is a flow, not a stock': 'видобуток — це потік, а не запас',
	'capacity is a flow, not a stock': 'потужність — це потік, а не запас',
	'another published figure is counted instead':
		'замість цього враховано інше оприлюднене значення',
	'total of an area, not of one deposit': 'підсумок для території, а не для одного родовища',
	'a grade, not a stock': 'вміст, а не запас',
	'superseded: the counted figure is newer': 'застаріло: враховане значення новіше',
	'alternative: a resource that may include the counted reserve':
		'інше прочитання: ресурси, які можуть містити враховані запаси',
	'the share already extracted, not a stock': 'уже видобута частка, а не запас',
	'contained amount counted instead': 'враховано кількість у руді',
	'suspected slip: the source repeats the production figure':
		'імовірна описка: джерело повторює обсяг видобутку',
	'a part of the counted figure, which covers more categories':
		'частина врахованого значення, яке охоплює більше категорій',
	'older edition of the same source': 'давніше видання того самого джерела',
	'superseded, or a part of a figure that is not recorded here':
		'застаріло або є частиною значення, якого тут не записано',
	'already extracted, not a stock': 'уже видобуто, це не запас'
};
