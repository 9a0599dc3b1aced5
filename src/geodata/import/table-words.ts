/** Headers of the templates in Ukrainian, and cells of their example, by column. */

export const priceWords = {
	id: ['ідентифікатор', 'lithium_hydroxide'],
	form: ['продукт', 'Lithium hydroxide, battery grade'],
	unit: ['одиниця', 'USD/t'],
	low: ['нижня ціна', '9000'],
	central: ['середня ціна', '12000'],
	high: ['верхня ціна', '60000'],
	usd_per_unit_factor: ['доларів за тонну в одиниці', '1'],
	period: ['роки', '2023-2025'],
	rule_kind: ['вид правила', 'yearly-values'],
	rule: ['правило', 'min / median / max of three annual values'],
	series: ['річні значення', '60000;12000;9000'],
	source: ['джерело', 'Name of the price report'],
	source_url: ['адреса джерела', 'https://example.org/prices'],
	confidence: ['надійність', 'A'],
	note: ['примітка', '']
} as const;

export const sourceWords = {
	id: ['ідентифікатор', 'my-report-2026'],
	title: ['назва', 'Title of the report'],
	publisher: ['видавець', 'Geological Survey'],
	year: ['рік', '2026'],
	url: ['адреса', 'https://example.org/report'],
	licence: ['ліцензія', 'facts only'],
	how_read: ['як прочитано', 'table read'],
	read: ['скільки прочитано', 'table'],
	allegiance: ['чий голос', '']
} as const;

export const eventWords = {
	id: ['ідентифікатор', 'my-event'],
	date: ['дата', '2025-04-30'],
	kind: ['вид', 'agreement'],
	title_en: ['назва англійською', 'Agreement signed'],
	title_uk: ['назва українською', 'Угоду підписано'],
	source_url: ['адреса джерела', 'https://example.org/signed']
} as const;

export const flagWords = {
	deposit: ['родовище', 'gas-shelf'],
	from: ['від', '2025-05-01'],
	to: ['до', ''],
	side: ['бік', 'contested'],
	source: ['джерело', 'my-report-2026'],
	says: ['що каже джерело', 'The platforms were given up on 1 May 2025']
} as const;

export const depositStateWords = {
	deposit: ['родовище', 'li-example'],
	state: ['стан ліцензії', 'licensed'],
	holder: ['власник', 'Name of the company'],
	since: ['з якого часу', '2025-03'],
	sources: ['джерела', 'my-report-2026'],
	source_url: ['адреса джерела', ''],
	note: ['примітка', '']
} as const;
