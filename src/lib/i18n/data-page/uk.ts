import { pluralIn } from '../language/plural';
import { uk } from '../correction/uk';
import { sourceWords } from '../source/uk';
import type { DataPageMessages } from './messages';

const plural = pluralIn('uk');
const deposits = (count: number) =>
	plural(count, { one: '{n} родовище', few: '{n} родовища', other: '{n} родовищ' });

export const dataPage: DataPageMessages = {
	lead: 'Усе, що показує мапа, можна завантажити, перевірити й використати знову.',
	span: (count, first, last) =>
		`${deposits(count)}; спостереження лінії фронту: перше — ${first}, останнє — ${last}.`,
	filesTitle: 'Файли',
	filesText:
		'Це файли, які читає сама сторінка, у форматах JSON, TopoJSON і GeoJSON. Таблицю родовищ можна завантажити як CSV поруч із мапою. Назви файлів змінюються разом із вмістом.',
	files: {
		dataset: 'Родовища, дані, ціни, вагові коефіцієнти, джерела (JSON)',
		controlHistory: 'Відстань кожного родовища до лінії фронту в часі (JSON)',
		depositTextsEn: 'Слова про родовища англійською (JSON)',
		depositTextsUk: 'Слова про родовища українською (JSON)',
		occupation: 'Запис лінії фронту, усі спостереження (TopoJSON)',
		occupiedLatest: 'Територія за лінією на останнє спостереження (TopoJSON)',
		holdableLand: 'Суходіл, яким може проходити лінія фронту (TopoJSON)',
		boundaries: 'Області, сусідні країни, басейни (TopoJSON)',
		basemap: 'Річки, озера, міста, написи (TopoJSON)',
		basemapDetail: 'Менші річки, озера й міста — для наближеної мапи (TopoJSON)'
	},
	otherLine: (source, date) => `Лінія за іншим джерелом: ${source}, ${date} (JSON і TopoJSON)`,
	kilobytes: 'кБ',
	edit: {
		about: 'Щоб виправити файли, з яких усе це зроблено, і побачити, що зміниться:',
		link: 'відкрити верстак'
	},
	licencesTitle: 'Ліцензії та посилання на авторів',
	licences: [
		'Межі областей, озера, берегова лінія: © учасники OpenStreetMap, ODbL 1.0.',
		'Сусідні країни, річки, суходіл: Natural Earth, суспільне надбання.',
		'Міста: GeoNames, CC BY 4.0. Точки родовищ також із Who’s On First, CC BY 4.0.',
		'Деякі шахти й родовища: Global Energy Monitor, CC BY 4.0.',
		'Оприлюднені дані є фактами; для кожного названо джерело.'
	],
	correctionsTitle: (count) => `Виправлення запису лінії (${count})`,
	correctionsText:
		'Де з відкритих повідомлень видно, що джерело запису помиляється щодо відомого місця, поверх нього записано виправлення з посиланням на джерело.',
	corrections: uk,
	sourcesTitle: (count) => `Джерела даних (${count})`,
	sourceWords
};
