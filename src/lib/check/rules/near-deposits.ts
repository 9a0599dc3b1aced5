import { warningAt, type Issue } from '../issue';
import type { Draft, DraftDeposit, DraftFigure } from '../read/draft';

/** Two sites of one commodity that are nearer to each other are most often one site twice. */
const nearKm = 1;

/** Kilometres of a degree of latitude; of longitude times the cosine of the latitude. A kilometre needs no better. */
const kmPerDegree = 111.3;

/**
 * A deposit is there once: no other of its name, none with its counted figure, and none of its commodity within a
 * kilometre. Points that are only those of a settlement or a district may be shared. An exception is stated in
 * `check-exceptions.csv`, for the later of the two.
 */
export function nearDeposits(draft: Draft): Issue[] {
	// An id that is there twice is another rule's.
	const ids = draft.deposits.entries.map(({ id }) => id);
	const deposits = draft.deposits.entries.filter(
		({ id }) => ids.indexOf(id) === ids.lastIndexOf(id)
	);
	return deposits.flatMap((deposit, i) => {
		const earlier = deposits.slice(0, i).filter((other) => sharesCommodity(deposit, other));
		const twin = earlier.find((other) => isNamedAlike(deposit, other) && !areApart(deposit, other));
		if (twin !== undefined) return [twinOf(deposit, twin)];
		const near = earlier.find(
			(other) => areSites(deposit, other) && kmApart(deposit, other)! <= nearKm
		);
		if (near !== undefined) return [beside(deposit, near)];
		return sameFigures(deposit, earlier);
	});
}

function sharesCommodity({ value: a }: DraftDeposit, { value: b }: DraftDeposit): boolean {
	return a.commodities.some((commodity) => b.commodities.includes(commodity));
}

function isNamedAlike({ value: a }: DraftDeposit, { value: b }: DraftDeposit): boolean {
	return a.name_uk === b.name_uk || a.name_en === b.name_en;
}

/** Villages of one name, and the deposits that are called after them, lie in several oblasts. */
function areApart(a: DraftDeposit, b: DraftDeposit): boolean {
	const km = kmApart(a, b);
	return km === null ? a.oblast !== b.oblast : km > 50;
}

function areSites(a: DraftDeposit, b: DraftDeposit): boolean {
	const isSite = ({ value, geometry }: DraftDeposit) =>
		value.location_accuracy === 'site' && geometry?.type === 'Point';
	return isSite(a) && isSite(b);
}

/** Null: one of them has no point. */
function kmApart({ geometry: a }: DraftDeposit, { geometry: b }: DraftDeposit): number | null {
	if (a?.type !== 'Point' || b?.type !== 'Point') return null;
	const [lng0, lat0] = a.coordinates as [number, number];
	const [lng1, lat1] = b.coordinates as [number, number];
	const east = (lng1 - lng0) * Math.cos((lat0 * Math.PI) / 180);
	return Math.hypot(east, lat1 - lat0) * kmPerDegree;
}

const exception = 'or add a row to check-exceptions.csv with the reason why both are right';

function twinOf({ id, value, at }: DraftDeposit, { id: other, value: named }: DraftDeposit): Issue {
	const same = value.name_uk === named.name_uk ? value.name_uk : value.name_en;
	return warningAt(at('properties', value.name_uk === named.name_uk ? 'name_uk' : 'name_en'), {
		record: id,
		found: `"${same}", the name of ${other} too, with a commodity in common`,
		expected: 'each deposit once',
		remedy: `delete one of the two, or say in the name what it is, ${exception}`
	});
}

function beside(deposit: DraftDeposit, near: DraftDeposit): Issue {
	return warningAt(deposit.at('geometry', 'coordinates'), {
		record: deposit.id,
		found: `a site ${kmApart(deposit, near)!.toFixed(1)} km from ${near.id}, with a commodity in common`,
		expected: `sites of one commodity more than ${nearKm} km apart`,
		remedy: `delete one of the two or correct a point; where it is only that of a settlement, write "settlement"; ${exception}`
	});
}

/** A figure with a number that few figures have, of the same year and source, was most often copied. */
function sameFigures(deposit: DraftDeposit, earlier: readonly DraftDeposit[]): Issue[] {
	return deposit.value.figures.flatMap((figure, i) => {
		if (!figure.counted || !isParticular(figure)) return [];
		const other = earlier.find(({ value }) => value.figures.some((its) => isSame(figure, its)));
		if (other === undefined) return [];
		return [
			warningAt(deposit.at('properties', 'figures', i, 'value'), {
				record: deposit.id,
				found: `${figure.value} ${figure.unit} of ${figure.commodity}, which ${other.id} counts too, from the same source`,
				expected: 'each tonnage counted once',
				remedy: `look it up in the source, ${exception}`
			})
		];
	});
}

/** Three digits or more: whole thousands are published of many. */
function isParticular({ value }: DraftFigure): boolean {
	return (
		value
			.toString()
			.replace(/\D/g, '')
			.replace(/^0+|0+$/g, '').length >= 3
	);
}

function isSame(a: DraftFigure, b: DraftFigure): boolean {
	const alike = a.commodity === b.commodity && a.value === b.value && a.unit === b.unit;
	return b.counted && alike && a.year === b.year && a.sources.some((id) => b.sources.includes(id));
}
