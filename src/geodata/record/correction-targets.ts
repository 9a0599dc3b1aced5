import type { Polygon } from 'geojson';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { Layer } from '../../lib/check/read/entry';
import type { FeatureEntry } from '../../lib/check/read/features';
import { didYouMean } from '../../lib/check/nearest';
import type { correctionTable } from '../../lib/check/read/record-tables';
import type { RowEntry, RowOf } from '../../lib/check/read/table';
import { placesOf, type Correction, type CorrectionTarget } from './corrections';
import type { Bank, Place } from './place';

type Row = RowEntry<RowOf<typeof correctionTable>, string>;
type AreaLayer = Layer<FeatureEntry<Polygon, { readonly bank: Bank | null }>>;

/** A correction with the row that it stands in. */
export interface AimedCorrection {
	readonly correction: Correction;
	readonly row: Row;
}

/** The corrections with what they are for; a target that does not exist is an issue. */
export function correctionTargets(
	rows: readonly Row[],
	areas: AreaLayer,
	places: readonly Place[]
): { readonly corrections: readonly AimedCorrection[]; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const ids = new Set(places.map(({ id }) => id));
	const corrections = rows.flatMap((row) => {
		const target = targetOf(row, areas, ids);
		if ('issues' in target) {
			issues.push(...target.issues);
			return [];
		}
		const { id, from, to, state } = row.value;
		if (from >= to) {
			issues.push(noDay(row));
			return [];
		}
		return [{ row, correction: { id, from, to, state, target } }];
	});
	return { corrections, issues };
}

function noDay({ id: record, value: { from, to }, at }: Row): Issue {
	return errorAt(at('to'), {
		record,
		found: `"to" ${to}, where "from" is ${from}`,
		expected: 'the first day on which the correction no longer holds, after "from"',
		remedy: 'swap or correct the two dates'
	});
}

function targetOf(
	{ id: record, value, at }: Row,
	areas: AreaLayer,
	ids: ReadonlySet<string>
): CorrectionTarget | { readonly issues: readonly Issue[] } {
	const { scope, target } = value;
	if (scope === 'place') {
		const unknown = target.filter((id) => !ids.has(id));
		if (unknown.length === 0) return { scope, ids: target };
		return {
			issues: unknown.map((id) =>
				errorAt(at('target'), {
					record,
					found: `the place ${id}, which places.csv does not have`,
					expected: 'geonameids of places.csv, with ; between several',
					remedy: 'find the village in places.csv by its coordinates, and write its geonameid'
				})
			)
		};
	}
	const area = areas.entries.find(({ id }) => id === target[0]);
	if (area !== undefined) {
		const { geometry, value: properties } = area;
		return scope === 'area'
			? { scope, area: geometry, bank: properties.bank }
			: { scope, area: geometry };
	}
	const known = areas.entries.map(({ id }) => id);
	return {
		issues: [
			errorAt(at('target'), {
				record,
				found: `the area "${target.join(';')}"`,
				expected: `one area of corrections-areas.geojson: ${known.join(', ')}`,
				remedy: didYouMean(target[0] ?? '', known, 'add the area there')
			})
		]
	};
}

/** Corrections that say two things of one place on one day; nobody could tell which holds. */
export function overlapIssues(
	corrections: readonly AimedCorrection[],
	places: readonly Place[]
): readonly Issue[] {
	const all = places.map(() => true);
	const meant = corrections.map(
		({ correction }) => new Set(placesOf(correction.target, places, all))
	);
	return corrections.flatMap(({ correction, row }, i) => {
		const earlier = corrections.slice(0, i).find(({ correction: other }, j) => {
			const together = correction.from < other.to && other.from < correction.to;
			if (!together || correction.state === other.state) return false;
			return [...meant[i]!].some((place) => meant[j]!.has(place));
		});
		if (earlier === undefined) return [];
		const { from, to, state } = earlier.correction;
		return [
			errorAt(row.at('from'), {
				record: row.id,
				found: `${correction.state} from ${correction.from} to ${correction.to}, where "${earlier.row.id}" has ${state} from ${from} to ${to}`,
				expected: 'one state for a place on a day',
				remedy: 'end the one on the day on which the other begins, or correct the target'
			})
		];
	});
}
