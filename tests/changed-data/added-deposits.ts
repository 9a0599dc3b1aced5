import { addedBasis, addedCommodity, addedSource, addedUnit } from './added-rows';
import { editDeposits, type DepositFeature } from './edit';

/** Two deposits of a name are nothing unusual. */
export const addDepositOfSameName = (folder: string): void =>
	addDeposit(folder, 'deposits/donetsk.geojson', {
		...{ id: 'added-shevchenkivske', name_en: 'Shevchenkivske', name_uk: 'Шевченківське' },
		geometry: { type: 'Point', coordinates: [37.2, 48.3] }
	});

export const addDepositWithOutline = (folder: string): void =>
	addDeposit(folder, 'deposits/zaporizhzhia.geojson', {
		...{ id: 'added-field', name_en: 'Added field', name_uk: 'Додане поле' },
		geometry: box(35.6, 47.4, 35.9, 47.6)
	});

const box = (west: number, south: number, east: number, north: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});

interface Added {
	readonly id: string;
	readonly name_en: string;
	readonly name_uk: string;
	readonly geometry: DepositFeature['geometry'];
}

function addDeposit(folder: string, path: string, { id, geometry, ...names }: Added): void {
	const properties = { ...names, ...withoutName };
	editDeposits(folder, path, (deposits) => [
		...deposits,
		{ type: 'Feature', id, properties, geometry }
	]);
}

const counted = {
	kind: 'reserve',
	value: 40,
	value_max: null,
	unit: addedUnit,
	category: 'c2',
	category_published: 'C2',
	year: '2026',
	grade_published: 'Li2O 1.3 %',
	grade: { of: 'Li2O', percent: 1.3 },
	counted: true,
	reason: '',
	sources: [addedSource],
	says: '40 million short tons of ore',
	confidence: 'medium'
};
const uncounted = {
	...counted,
	category: null,
	category_published: 'a category that was added',
	counted: false,
	reason: 'a reason that was added',
	reason_detail: 'of this figure alone'
};
const commodities = ['lithium', addedCommodity];

/** Lithium, counted from its ore, and the mineral that was added; its texts wait for their translation. */
const withoutName = {
	commodities,
	deposit_type: 'a type that was added',
	status: 'explored',
	status_basis: 'source',
	location_accuracy: 'site',
	location_source: 'a map that was added',
	zone: 'onshore',
	evidence: 'A',
	confidence: 'medium',
	sources: [addedSource],
	notes: ['A note that was added.'],
	figures: [
		{ commodity: 'lithium', basis: 'ore', ...counted },
		{ commodity: addedCommodity, basis: addedBasis, ...counted },
		{ commodity: addedCommodity, basis: 'a basis that was added', ...uncounted }
	]
};
