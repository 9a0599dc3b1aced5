/** What the reader of files says, and the same in Ukrainian; `$1` is what the first group has found. */
const sayings: readonly (readonly [RegExp, string])[] = [
	// Found.
	[/^nothing$/, 'нічого'],
	[/^an empty cell or text$/, 'порожній текст'],
	[/^no "(.+)"$/, 'немає "$1"'],
	[/^the member "(.+)"$/, 'елемент "$1"'],
	[/^broken JSON: (.+)$/s, 'зіпсований JSON: $1'],
	[/^the key "(.+)" twice in one object$/, 'ключ "$1" двічі в одному об’єкті'],
	[
		/^bytes that are not UTF-8 .+$/,
		'байти, що не є UTF-8 (старіше кодування, як-от Windows-1251?)'
	],
	[/^an empty file$/, 'порожній файл'],
	[/^a zip archive .+$/, 'архів zip (також книга Excel чи LibreOffice або KMZ)'],
	[/^an empty zip archive$/, 'порожній архів zip'],
	[/^a (gzip|bzip2|7-Zip) archive$/, 'архів $1'],
	[/^a PDF document$/, 'документ PDF'],
	[/^a document of old Office .+$/, 'документ старого Office (xls, doc)'],
	[/^a database .+$/, 'база даних (SQLite або GeoPackage)'],
	[/^a Shapefile$/, 'Shapefile'],
	[/^a (JPEG|PNG) picture$/, 'зображення $1'],
	[/^text in UTF-16 .+$/, 'текст у кодуванні UTF-16'],
	[/^(a web page \(HTML\)), not JSON$/, 'вебсторінка (HTML), а не JSON'],
	[/^(KML|GPX|GML|XML), not JSON$/, '$1, а не JSON'],
	[/^a geometry in WKT, not JSON$/, 'геометрія у WKT, а не JSON'],
	[/^a script with data in it, not JSON$/, 'скрипт із даними, а не JSON'],
	[/^a table, not JSON$/, 'таблиця, а не JSON'],
	[/^lists or objects that are nested .+$/, 'списки чи об’єкти, вкладені надто глибоко'],
	[/^a file of ([\d.]+) MB$/, 'файл на $1 МБ'],
	[/^(\d+) scenes$/, 'сцен: $1'],
	[/^the unknown parameter "(.+)"$/, 'невідомий параметр "$1"'],
	[/^the unknown (\w+) "(.+)"$/, 'невідоме значення "$2" ($1)'],
	[/^(\w+) twice$/, '$1 двічі'],
	[/^no date$/, 'немає дати'],
	[/^an emphasis on (.+), which the view leaves out$/, 'увага до $1, чого у виді немає'],
	[
		/^made with the data (.+), which this site does not keep$/,
		'створено за даними $1, яких цей сайт не зберігає'
	],
	// Expected.
	[/^text$/, 'текст'],
	[/^text in quotes$/, 'текст у лапках'],
	[/^text without a space at its ends$/, 'текст без пробілів на початку й у кінці'],
	[/^a list in \[ \]$/, 'список у [ ]'],
	[/^an object in \{ \}$/, 'об’єкт у { }'],
	[/^only (.+)$/, 'лише $1'],
	[/^a view: what the address .+$/, 'вид: те, що в адресі мапи стоїть від знака питання'],
	[/^("commodity\/.+) or (.+)$/, '$1 або $2'],
	[/^an id of lower-case .+$/, 'ідентифікатор із малих латинських літер, цифр і дефісів'],
	[/^the name of a release, or a version of the data$/, 'назва випуску або версія даних'],
	[/^one well-formed JSON value .+$/, 'одне правильне значення JSON (RFC 8259)'],
	[/^each key once$/, 'кожен ключ один раз'],
	[/^UTF-8 text$/, 'текст у кодуванні UTF-8'],
	[/^a briefing: a text of at most (.+) MB$/, 'брифінг: текст щонайбільше на $1 МБ'],
	[/^at most (\d+)$/, 'щонайбільше $1'],
	[/^each parameter once; .+$/, 'кожен параметр один раз; список пишуть як a,b'],
	[/^an? (id|slug) of (.+)$/, 'ідентифікатор із $2'],
	[/^a value that the address of the map has$/, 'значення, яке буває в адресі мапи'],
	[/^a day of the record, (.+) to (.+)$/, 'день запису, від $1 до $2'],
	[/^a day, YYYY-MM-DD$/, 'день, РРРР-ММ-ДД'],
	[/^zoom\/latitude\/longitude of the map$/, 'масштаб/широта/довгота мапи'],
	[/^no version: .+$/, 'без версії: брифінг показує ті дані, з якими його відкрито'],
	[/^the number of draws and their seed, .+$/, 'кількість вибірок і їхнє зерно, як їх пише мапа'],
	[
		/^a view of a stated day, .+$/,
		'вид на названий день, інакше історія зміниться разом із записом'
	],
	[/^a commodity of the view$/, 'ресурс цього виду'],
	[/^an? (\w+) of the (?:map|data)$/, 'те, що є в даних мапи ($1)'],
	[/^a release that is kept, or the present data$/, 'збережений випуск або теперішні дані'],
	// Remedies.
	[/^fill it in$/, 'заповніть'],
	[/^put it in quotes$/, 'візьміть у лапки'],
	[/^delete the space$/, 'вилучіть пробіл'],
	[/^put the values in \[ \]$/, 'візьміть значення в [ ]'],
	[/^write the members (.+)$/, 'напишіть елементи $1'],
	[/^add "(.+)"$/, 'додайте "$1"'],
	[/^delete it$/, 'вилучіть це'],
	[/^delete both, or copy them .+$/, 'вилучіть обидва або скопіюйте їх з адреси мапи'],
	[/^delete one of them, here (.+)$/, 'вилучіть один із них, тут $1'],
	[/^copy it from the address of the map, e\.g\. (.+)$/, 'скопіюйте з адреси мапи, наприклад $1'],
	[/^copy it from the address of the map, or delete it$/, 'скопіюйте з адреси мапи або вилучіть'],
	[
		/^copy it from "Share and cite" .+$/,
		'скопіюйте з «Поділитися й цитувати» на мапі або не пишіть'
	],
	[/^write it like (.+)$/, 'напишіть так: $1'],
	[
		/^look just before this place .+$/,
		'перед цим місцем бракує коми, лапок чи дужки або вони зайві'
	],
	[
		/^keep the line that is right and delete the other$/,
		'залиште правильний рядок, інший вилучіть'
	],
	[/^restore it, or export it again$/, 'відновіть його або експортуйте ще раз'],
	[/^unpack it(?:, or .+)?$/, 'розпакуйте його'],
	[/^unpack the right archive$/, 'розпакуйте потрібний архів'],
	[
		/^open it with the program .+$/,
		'відкрийте його програмою, що його створила, і збережіть текстом UTF-8'
	],
	[/^save the table as CSV UTF-8$/, 'збережіть таблицю як CSV UTF-8'],
	[/^put the right file here$/, 'покладіть сюди потрібний файл'],
	[/^export the layer as .+$/, 'експортуйте шар як GeoJSON (RFC 7946)'],
	[/^keep what stands between .+$/, 'залиште те, що між першою { і останньою }'],
	[/^look for brackets that are never closed.*$/, 'шукайте дужки, які не закрито'],
	[/^a JSON text a line .+$/, 'по тексту JSON у рядку: збережіть одним значенням'],
	[/^write (\S+), with a point for decimals$/, 'напишіть $1, з крапкою'],
	[/^write (\S+), without quotes$/, 'напишіть $1, без лапок'],
	[/^save the file again with the encoding UTF-8$/, 'збережіть файл знову в кодуванні UTF-8'],
	[/^choose the file that the page .+$/, 'виберіть файл, який зберегла сторінка брифінгу'],
	[/^choose a day that the record has$/, 'виберіть день, який є в записі'],
	[/^part the briefing into several$/, 'поділіть брифінг на кілька'],
	[/^add the day that was looked at, e\.g\. (.+)$/, 'додайте день, про який ідеться, наприклад $1'],
	[/^add it to "commodity=" .+$/, 'додайте це до "commodity=" виду або зверніть увагу на інше'],
	[/^correct it, or leave .+$/, 'виправте або не пишіть цього'],
	[/^correct it$/, 'виправте'],
	[
		/^compare what is said with the numbers of the present data$/,
		'порівняйте сказане з числами теперішніх даних'
	]
];

const didYouMean = /^did you mean "(.+)"\? Otherwise: (.+)$/;
/** The member of a file that a fault is in, before what was found there. */
const member = /^([\w.[\]]+): (.+)$/s;

/**
 * What is said of a file, in Ukrainian; what somebody has written into the file stays as it is. Null: there is no
 * Ukrainian for it.
 */
export function issueInUkrainian(said: string): string | null {
	for (const [form, ukrainian] of sayings)
		if (form.test(said)) return said.replace(form, ukrainian);
	const [, meant, otherwise] = didYouMean.exec(said) ?? [];
	if (otherwise !== undefined) {
		const rest = issueInUkrainian(otherwise);
		return rest && `може, "${meant}"? Інакше: ${rest}`;
	}
	const [, name, found] = member.exec(said) ?? [];
	if (found !== undefined) {
		const rest = issueInUkrainian(found);
		return rest && `${name}: ${rest}`;
	}
	// A value of the file, as JSON, or a part of a link.
	return /^["[{\d-]|^(null|true|false)$|^\w+=/.test(said) ? said : null;
}
