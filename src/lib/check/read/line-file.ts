import { rewind } from '@turf/rewind';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { besideFault } from '../area-faults';
import { errorAt, type Issue, type Place } from '../issue';
import type { JsonPath } from '../json-path';
import type { JsonDocument } from '../json-text';
import { ringsOf } from '../ring-faults';
import type { SourceFile } from '../source-folder';
import { readJson } from './json-document';
import { lineFeatures, type LineClass, type LineFeature } from './line-features';
import { cleanPolygons, emptyCleaning, leftOut, type Cleaning } from './line-polygons';

/** A front line as the areas that it bounds, `[longitude, latitude]` in degrees WGS 84, outer rings counter-clockwise. */
export interface LineArea {
	readonly occupied: Polygon | MultiPolygon;
	/** The grey zone; null: none is drawn. */
	readonly contested: Polygon | MultiPolygon | null;
}

export interface LineReading {
	/** Null when an issue is an error. */
	readonly line: LineArea | null;
	/** By line and column; warnings say what was left out. */
	readonly issues: readonly Issue[];
	/** Where the position of the file stands that is nearest to one; null: the file could not be read. */
	readonly nearest: (position: Position) => Place | null;
}

/**
 * Reads a GeoJSON file of the occupied area (Polygon, MultiPolygon, Feature or FeatureCollection; a feature may
 * have `"class": "occupied"` or `"contested"`) by the rules of the canonical files, but as it comes: any
 * winding, line ends and decimals, heights, holes under 1 ha, edges that run back over themselves, and the `crs` of old GeoJSON. Throws nothing.
 *
 * Whether polygons overlap is for the caller to ask (`wellFormedness`).
 */
export function readLineFile(source: SourceFile): LineReading {
	const { document, issues } = readJson(source, 'reader');
	if (document === null) return { line: null, issues, nearest: () => null };
	const { line, issues: faults, nearest } = lineOf(document);
	const all = [...issues, ...faults].sort((a, b) => a.line - b.line || a.column - b.column);
	return {
		line: all.some(({ severity }) => severity === 'error') ? null : line,
		issues: all,
		nearest
	};
}

function lineOf(document: JsonDocument): LineReading {
	const { features, issues: misread } = lineFeatures(document);
	const cleanings = features.map((feature) => ({
		areaClass: feature.areaClass,
		...cleanPolygons(document, feature)
	}));
	const polygonsOf = (areaClass: LineClass) =>
		cleanings.filter((part) => part.areaClass === areaClass).flatMap(({ polygons }) => polygons);
	const whole = cleanings.reduce<Cleaning>(joined, emptyCleaning);
	const issues = [...misread, ...whole.issues, ...leftOut(whole)];
	const occupied = areaOf(polygonsOf('occupied'));
	const nearest = (position: Position) => nearestPosition(document, features, position);
	if (occupied !== null) {
		const line = { occupied, contested: areaOf(polygonsOf('contested')) };
		return { line, issues: [...issues, ...tooTall(document, line)], nearest };
	}
	const isFaulty = issues.some(({ severity }) => severity === 'error');
	return {
		line: null,
		nearest,
		issues: isFaulty ? issues : [...issues, nothingOccupied(document, features.length)]
	};
}

function nearestPosition(
	document: JsonDocument,
	features: readonly LineFeature[],
	[longitude, latitude]: Position
): Place {
	let best = { far: Infinity, path: [] as JsonPath };
	for (const { geometry, path } of features) {
		for (const ring of ringsOf(geometry)) {
			for (const [i, [x, y]] of ring.ring.entries()) {
				const far = Math.hypot(x! - longitude!, y! - latitude!);
				if (far < best.far) best = { far, path: [...path, 'coordinates', ...ring.path, i] };
			}
		}
	}
	return document.at(best.path);
}

/** An area that would be computed for minutes is refused before. */
function tooTall(document: JsonDocument, { occupied, contested }: LineArea): Issue[] {
	const finding = besideFault(occupied) ?? (contested && besideFault(contested));
	return finding === null ? [] : [errorAt(document.at([]), { record: '', ...finding })];
}

function joined(a: Cleaning, b: Cleaning): Cleaning {
	return {
		polygons: [...a.polygons, ...b.polygons],
		issues: [...a.issues, ...b.issues],
		heights: [...a.heights, ...b.heights],
		slivers: [...a.slivers, ...b.slivers],
		spikes: [...a.spikes, ...b.spikes]
	};
}

function areaOf(polygons: readonly Position[][][]): Polygon | MultiPolygon | null {
	const [first] = polygons;
	if (first === undefined) return null;
	return rewind(
		polygons.length === 1
			? { type: 'Polygon', coordinates: first }
			: { type: 'MultiPolygon', coordinates: [...polygons] }
	) as Polygon | MultiPolygon;
}

function nothingOccupied(document: JsonDocument, features: number): Issue {
	return errorAt(document.at([]), {
		record: '',
		found: features === 0 ? 'no area' : 'contested areas only',
		expected: 'at least one polygon of the occupied area',
		remedy: 'draw the occupied area as a polygon; "class": "contested" marks a grey zone beside it'
	});
}
