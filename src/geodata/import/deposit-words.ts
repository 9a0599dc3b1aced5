import type { depositLayer, figureShape } from '../../lib/check/read/deposit-layers';
import type { ColumnWords } from './row-kinds';

type Property = Exclude<keyof (typeof depositLayer)['properties'], 'figures'>;
type FigureMember = Exclude<keyof typeof figureShape, 'grade'> | 'grade_of' | 'grade_percent';
type Own = 'oblast' | 'id' | 'longitude' | 'latitude' | 'outline' | 'figure_number';

/**
 * How each column of the table of deposits is headed in Ukrainian, and a cell of the template's example. A member that
 * the layer gets and that has no words here does not compile.
 */
export const depositWords: Readonly<
	Record<Own | Property | `figure_${FigureMember}`, ColumnWords>
> = {
	oblast: ['область', ''],
	id: ['ідентифікатор', 'li-example'],
	name_en: ['назва англійською', 'Prykladne'],
	name_uk: ['назва українською', 'Прикладне'],
	commodities: ['корисні копалини', 'lithium'],
	deposit_type: ['тип родовища', 'pegmatite'],
	status: ['стан', 'explored'],
	status_basis: ['підстава стану', 'source'],
	location_accuracy: ['точність місця', 'settlement'],
	location_source: ['звідки місце', 'Point of the village that the report names'],
	outline_of: ['контур басейну', ''],
	zone: ['зона', 'onshore'],
	evidence: ['доказ', 'A'],
	confidence: ['надійність', 'medium'],
	sources: ['джерела', 'my-report-2026'],
	notes: ['примітки', ''],
	longitude: ['довгота', '32.5'],
	latitude: ['широта', '48.5'],
	outline: ['контур', ''],
	figure_number: ['номер показника', ''],
	figure_commodity: ['показник: корисна копалина', 'lithium'],
	figure_kind: ['показник: вид', 'reserve'],
	figure_value: ['показник: значення', '12.5'],
	figure_value_max: ['показник: верхнє значення', ''],
	figure_unit: ['показник: одиниця', 'Mt'],
	figure_basis: ['показник: що вимірює', 'ore'],
	figure_category: ['показник: категорія', ''],
	figure_category_published: ['показник: категорія як опубліковано', 'C1'],
	figure_year: ['показник: рік', '2026'],
	figure_grade_published: ['показник: вміст як опубліковано', 'Li2O 1.1 %'],
	figure_grade_of: ['показник: вміст чого', 'Li2O'],
	figure_grade_percent: ['показник: вміст у відсотках', '1.1'],
	figure_counted: ['показник: враховано', 'false'],
	figure_reason: ['показник: чому ні', 'an example: not counted'],
	figure_reason_detail: ['показник: подробиця причини', ''],
	figure_sources: ['показник: джерела', 'my-report-2026'],
	figure_says: ['показник: що каже джерело', 'Table 3'],
	figure_confidence: ['показник: надійність', 'medium']
};
