import type { MultiPolygon, Polygon } from 'geojson';
import { areaKm2 } from '../../domain/geometry/area';
import { edgeIndex } from '../../domain/geometry/edge-index';
import { areaEdges } from '../../domain/geometry/edges';
import { shareOf } from '../../domain/geometry/overlap';
import { oblastSlugs, type OblastCode } from '../../domain/dataset/oblast';
import { areaFault } from '../area-faults';
import { errorAt, warningAt, type Issue } from '../issue';
import type { Draft, DraftDeposit } from '../read/draft';
import { isInUkraine, outsideUkraine } from './deposit-places';
import { ringFault, ringsOf } from '../ring-faults';

type Area = Polygon | MultiPolygon;

/** Judgement: the outline of a field or a licence is smaller, that of a basin larger. */
const largestKm2 = 2000;

/** Outlines of oblasts are simplified, so this share may lie outside without a word. */
const toleratedShare = 0.01;

/** The outline of a deposit lies in Ukraine and its oblast, and is no basin's. */
export function depositOutlines(draft: Draft): Issue[] {
	return draft.deposits.entries.flatMap((deposit) => {
		const { geometry } = deposit;
		if (geometry === null || geometry.type === 'Point') return [];
		// A broken ring or area is reported by the rules for them, and means nothing.
		if (ringsOf(geometry).some(({ ring }) => ringFault(ring) !== null)) return [];
		const stray = strayPosition(deposit, geometry);
		if (stray !== null) return [stray];
		if (areaFault(geometry) !== null) return [];
		return [
			...sizeFaults(deposit, geometry),
			...(deposit.value.zone === 'onshore' ? oblastFaults(draft, deposit, geometry) : [])
		];
	});
}

function strayPosition(deposit: DraftDeposit, geometry: Area): Issue | null {
	for (const { ring, path } of ringsOf(geometry)) {
		const i = ring.findIndex((position) => !isInUkraine(position));
		if (i >= 0) return outsideUkraine(deposit, ring[i]!, ...path, i);
	}
	return null;
}

function sizeFaults({ id, at }: DraftDeposit, geometry: Area): Issue[] {
	const sizeKm2 = areaKm2(geometry);
	if (sizeKm2 < largestKm2) return [];
	return [
		warningAt(at('geometry'), {
			record: id,
			found: `an outline of ${Math.round(sizeKm2)} km²`,
			expected: `the outline of one deposit, below ${largestKm2} km²`,
			remedy: 'a basin? put it in basins.geojson'
		})
	];
}

/** An outline across a border belongs to the oblast with the larger part. */
function oblastFaults(draft: Draft, deposit: DraftDeposit, geometry: Area): Issue[] {
	const parts = draft.oblasts.entries
		.map(({ id, geometry: oblast }) => ({
			code: id as OblastCode,
			share: shareOf(edgeIndex(areaEdges(oblast)), geometry)
		}))
		.sort((a, b) => b.share - a.share);
	const own = parts.find(({ code }) => code === deposit.oblast);
	if (own === undefined || own.share >= 1 - toleratedShare) return [];
	const other = parts.find(({ code, share }) => code !== deposit.oblast && share > 0);
	const elsewhere = other !== undefined && other.share > own.share;
	const report = own.share === 0 || elsewhere ? errorAt : warningAt;
	return [
		report(deposit.at('geometry', 'coordinates'), {
			record: deposit.id,
			found: `${report === errorAt ? 'wrong oblast: ' : ''}${percent(own.share)} of the outline in ${named(own.code)}, ${
				other === undefined
					? 'none in another oblast'
					: `${percent(other.share)} in ${named(other.code)}`
			}`,
			expected: `an outline in ${named(deposit.oblast)}, the oblast of its file`,
			remedy: outlineRemedy(elsewhere ? other.code : null, own.share)
		})
	];
}

function outlineRemedy(larger: OblastCode | null, ownShare: number): string {
	if (larger !== null) {
		return `correct the outline, or move the feature to deposits/${oblastSlugs[larger]}.geojson`;
	}
	return ownShare === 0
		? 'correct the outline, or the zone when it is offshore'
		: 'correct the outline; leave it when the deposit does cross the border or the coast';
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const named = (code: OblastCode) => `${code} (${oblastSlugs[code]})`;
