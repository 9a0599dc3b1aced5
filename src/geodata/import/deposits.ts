import type { Feature, Point } from 'geojson';
import { isOblastCode, oblastSlugs, type OblastCode } from '../../lib/domain/dataset/oblast';
import type { CsvRecord } from '../format/csv';
import { splitList } from '../format/csv';
import type { Bases } from './bases';
import { commodityList } from './commodity-names';
import { figuresOf } from './figures';
import {
	cell,
	namesWithheldSource,
	numberOrNull,
	readRawCsv,
	sourceIds
} from '../record/raw-files';
import { relocate } from './relocations';
import { cleanNote, ukrainianText } from './wording';

export type DepositFeature = Feature<Point | null>;

/** The located and unlocated deposits of the raw tables by oblast; basins are left to their own layer. */
export function importDeposits(
	from: string,
	bases: Bases
): ReadonlyMap<OblastCode, readonly DepositFeature[]> {
	const sites = readRawCsv(from, 'deposits/deposits_sites.csv').filter(
		(site) => cell(site, 'geometry') === 'point' && sourceIds(site, 'source_ids').length > 0
	);
	const rows = groupRows(readRawCsv(from, 'deposits/deposits.csv'));
	const byOblast = new Map<OblastCode, DepositFeature[]>();
	for (const site of sites) {
		const feature = depositFeature(site, rows.get(cell(site, 'id')) ?? [], bases, sites);
		const code = oblastOf(site);
		byOblast.set(code, [...(byOblast.get(code) ?? []), feature]);
	}
	return byOblast;
}

export function groupRows(rows: readonly CsvRecord[]): ReadonlyMap<string, readonly CsvRecord[]> {
	const groups = new Map<string, CsvRecord[]>();
	for (const row of rows) {
		const id = cell(row, 'deposit_id');
		groups.set(id, [...(groups.get(id) ?? []), row]);
	}
	return groups;
}

/** Commodity ids that a site lists, the primary one first. */
export function listedCommodities(site: CsvRecord, rows: readonly CsvRecord[]): readonly string[] {
	return commodityList([
		cell(site, 'primary_commodity'),
		...splitList(cell(site, 'other_commodities')),
		...rows.map((row) => cell(row, 'commodity'))
	]);
}

export function depositFeature(
	site: CsvRecord,
	rows: readonly CsvRecord[],
	bases: Bases,
	sites: readonly CsvRecord[]
): DepositFeature {
	const place = namesWithheldSource(cell(site, 'coord_source')) ? relocate(site, sites) : site;
	return {
		type: 'Feature',
		id: cell(site, 'id'),
		properties: {
			name_en: cell(site, 'name_en'),
			name_uk: ukrainianText(cell(site, 'name_uk')),
			commodities: listedCommodities(site, rows),
			deposit_type: cell(site, 'deposit_type'),
			status: cell(site, 'status'),
			status_basis: cell(site, 'status_basis'),
			location_accuracy: cell(place, 'coord_accuracy'),
			location_source: cell(place, 'coord_source'),
			zone: cell(site, 'location_zone'),
			evidence: cell(site, 'evidence'),
			confidence: cell(site, 'confidence'),
			sources: sourceIds(site, 'source_ids'),
			notes: notesOf(site),
			figures: figuresOf(rows, bases)
		},
		geometry: pointOf(place)
	};
}

function pointOf(place: CsvRecord): Point | null {
	const lng = numberOrNull(place, 'lon');
	const lat = numberOrNull(place, 'lat');
	return lng === null || lat === null ? null : { type: 'Point', coordinates: [lng, lat] };
}

/** The note, with a word where the point of an onshore deposit lies beyond its oblast. */
function notesOf(site: CsvRecord): string {
	const note = cleanNote(cell(site, 'notes'));
	const stray = /outside by ~(\d+) km \(in (UA-\d\d)\)/.exec(cell(site, 'oblast_check'));
	if (!stray) return note;
	const beyond = `the point lies about ${stray[1]} km beyond its oblast, in ${stray[2]}, within its accuracy`;
	return note === '' ? beyond : `${note}; ${beyond}`;
}

function oblastOf(site: CsvRecord): OblastCode {
	const code = cell(site, 'oblast_iso');
	if (!isOblastCode(code)) {
		const known = Object.keys(oblastSlugs).join(', ');
		throw new RangeError(`${cell(site, 'id')}: expected one oblast of ${known}, found "${code}"`);
	}
	return code;
}
