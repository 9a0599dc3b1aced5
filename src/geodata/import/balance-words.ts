/** Headers of the templates of national totals and of splits in Ukrainian, and cells of their example, by column. */

export const balanceWords = {
	geography: ['територія', 'Ukraine'],
	iso: ['код території', 'UA'],
	commodity: ['корисна копалина', 'lithium'],
	kind: ['вид', 'reserve'],
	value: ['значення', '1250.5'],
	value_max: ['верхнє значення', ''],
	unit: ['одиниця', 'kt'],
	category: ['категорія як опубліковано', 'A+B+C1'],
	year: ['рік', '2025'],
	edition_year: ['рік видання', '2025'],
	deposits_count: ['кількість родовищ', '4'],
	source: ['джерело', 'my-report-2026'],
	says: ['що каже джерело', 'Table 3'],
	confidence: ['надійність', 'medium'],
	use: ['використання', 'context'],
	category_id: ['ідентифікатор категорії', ''],
	basis: ['що вимірює', ''],
	grade_of: ['вміст чого', ''],
	grade_percent: ['вміст у відсотках', ''],
	confirmed_by: ['підтверджено', ''],
	reason: ['причина', 'an example: not compared with the balance yet']
} as const;

export const allocationWords = {
	commodity: ['корисна копалина', 'lithium'],
	place_kind: ['вид місця', 'oblast'],
	place: ['місце', 'UA-14'],
	part_low: ['нижня частка', '0.25'],
	part: ['частка', '0.3'],
	part_high: ['верхня частка', '0.35'],
	valued: ['оцінюється в доларах', 'no'],
	formula_en: ['формула англійською', 'as published: 30%, 25% to 35%'],
	formula_uk: ['формула українською', 'як оприлюднено: 30 %, від 25 % до 35 %'],
	year: ['рік', '2025'],
	sources: ['джерела', 'my-report-2026'],
	says: ['що каже джерело', 'Share of the national reserves, table 4'],
	confidence: ['надійність', 'medium']
} as const;
