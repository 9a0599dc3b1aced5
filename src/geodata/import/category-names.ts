import type { ReserveCategoryId } from '../../lib/domain/dataset/reserve-category';

/** Ids of `reserve-categories.csv` and the published wordings that they stand for. */
const wordings: Readonly<Record<ReserveCategoryId, readonly string[]>> = {
	abc1: ['A+B+C1', 'B+C1 (South section)', 'C1'],
	c2: ['C2', 'C2 (South section)'],
	'c1-c2': ['C1+C2'],
	balance: ['balance', 'approved', 'exhausted', 'state balance, 13 deposits'],
	'proven-probable': ['2P reserves', 'proven+probable', 'total reserves (proven+probable, GEM)'],
	'measured-indicated': ['measured+indicated'],
	'measured-indicated-inferred': [
		'JORC measured+indicated+inferred',
		'JORC total (measured+indicated+inferred)',
		'measured+indicated+inferred',
		'measured+indicated+inferred (GEM)'
	],
	inferred: ['inferred'],
	explored: [
		'State Commission',
		'confirmed',
		'explored',
		'explored ("over 10 bcm")',
		'explored deposits and surveyed areas',
		'explored to 600 m'
	],
	prospective: [
		'government estimate',
		'perspective',
		'perspective, State Geology',
		'predicted',
		'preliminary',
		'prognosis',
		'prospective',
		'prospective, to 300 m'
	],
	preliminary: ['preliminary company estimate', 'preliminary estimate'],
	'official-statement': ['Russian ministry', 'Russian ministry statement'],
	'not-stated': [
		'',
		'all categories (USGS)',
		'company figure',
		'foreign/historical estimate, SE area, >2 % C',
		'geological',
		'government project',
		'not stated',
		'not stated (recent exploration)',
		'press estimate',
		'reported total',
		'reserve',
		'resources (World Nuclear Association)',
		'to 1000 m'
	]
};

const idOfWording = new Map(
	Object.entries(wordings).flatMap(([id, texts]) => texts.map((text) => [text, id] as const))
);

/** The category that a published wording stands for. Throws RangeError for a wording not yet judged. */
export function categoryId(published: string): ReserveCategoryId {
	const id = idOfWording.get(published);
	if (id === undefined) {
		throw new RangeError(
			`expected a known reserve category, found "${published}": judge it in category-names.ts`
		);
	}
	return id;
}
