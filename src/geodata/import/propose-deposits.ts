import type { Geometry } from 'geojson';
import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { slug, type Fault } from '../../lib/check/decode';
import { object } from '../../lib/check/decode-object';
import { depositDecimals, outlineDecimals } from '../../lib/check/format/geojson';
import { canonicalGeometry } from '../../lib/check/format/geometry';
import { depositLayer } from '../../lib/check/read/deposit-layers';
import type { SourceFolder } from '../../lib/check/source-folder';
import { depositChanges } from './deposit-changes';
import { depositFiles, type DepositFiles, type RawDeposit } from './deposit-files';
import { mergedFigures, type MergedFigures } from './deposit-figures';
import { oblastFinder, type OblastFinder } from './deposit-oblast';
import type { IncomingDeposit } from './incoming-deposit';
import { hasError, refusal, type Proposal } from './proposal';

/** What a new deposit has where nothing is said of it. */
const unsaid = {
	deposit_type: '',
	status_basis: '',
	location_source: '',
	zone: 'onshore',
	notes: []
} as const;

const decodeProperties = object(depositLayer.properties);

/**
 * Puts deposits into their files. One whose id is there is brought up to date, field by field: what the import does not
 * have stays. No deposit is ever deleted.
 */
export function proposeDeposits(
	folder: SourceFolder,
	incoming: readonly IncomingDeposit[]
): Proposal {
	const files = depositFiles(folder);
	if (hasError(files.issues)) return refusal(files.issues);
	const find = oblastFinder(folder);
	const results = incoming.map((deposit) => proposeDeposit(deposit, files, find));
	const issues = results.flatMap((result) => result.issues);
	if (hasError(issues)) return refusal(issues);
	const changes = results.flatMap((result) => result.changes);
	const repairs = [...new Set(results.flatMap((result) => result.repairs))];
	const byId = new Map(incoming.map((deposit) => [deposit.id, deposit]));
	const broughtAt = ({ file, record }: Issue) =>
		file.includes('/deposits/') ? (byId.get(record)?.at('id') ?? null) : null;
	return {
		...{ files: changes.length === 0 ? [] : files.proposed(), changes, repairs, issues },
		broughtAt
	};
}

interface DepositResult {
	readonly changes: readonly string[];
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

function proposeDeposit(
	deposit: IncomingDeposit,
	files: DepositFiles,
	find: OblastFinder
): DepositResult {
	const { id, given, at } = deposit;
	const before = files.find(id);
	const geometry = canonical(
		deposit.geometry === undefined ? (before?.feature.geometry ?? null) : deposit.geometry
	);
	const own = { ...unsaid, ...before?.feature.properties, ...Object.fromEntries(given) };
	const figures = mergedFigures(deposit, before?.feature.properties['figures'], own);
	const properties = inOrder({ ...own, figures: figures.list });
	const decoded = decodeProperties(properties);
	const issues = [
		...issuesOf(slug(id), () => at('id'), id),
		...issuesOf(decoded, (path) => placeOf(path, deposit, figures), id),
		...issuesOf(depositLayer.geometry(geometry), () => at('geometry'), id),
		...figures.issues
	];
	const placed = oblastOf(deposit, before?.oblast ?? null, geometry, find);
	if ('found' in placed) issues.push(errorAt(at('oblast'), { ...placed, record: id }));
	if (issues.length > 0 || 'found' in placed) return { changes: [], repairs: [], issues };
	const feature: RawDeposit = { type: 'Feature', id, properties, geometry };
	const changes = depositChanges(before, placed.oblast, feature);
	if (changes.length > 0) files.put(placed.oblast, feature);
	return { changes, repairs: placed.repairs, issues };
}

/** Rings that lie otherwise than RFC 7946 wants, and positions finer than the files have, are no fault of the place. */
function canonical(geometry: Geometry | null): Geometry | null {
	if (geometry === null || 'faults' in depositLayer.geometry(geometry)) return geometry;
	return canonicalGeometry(geometry, geometry.type === 'Point' ? depositDecimals : outlineDecimals);
}

/** Members in the order of the files; what is undefined is left out. */
function inOrder(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const known = Object.keys(depositLayer.properties);
	const names = [...known, ...Object.keys(members).filter((name) => !known.includes(name))];
	return Object.fromEntries(
		names.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]]))
	);
}

function issuesOf(
	result: { readonly value: unknown } | { readonly faults: readonly Fault[] },
	place: (path: Fault['path']) => Place,
	record: string
): Issue[] {
	if ('value' in result) return [];
	return result.faults.map(({ path, found, expected, remedy }) => {
		const name = path.join('.');
		const where = name === '' ? found : `${name}: ${found}`;
		return errorAt(place(path), { record, found: where, expected, remedy });
	});
}

/** Where the file that was brought says the member at a path of `properties`. */
function placeOf(path: Fault['path'], { at }: IncomingDeposit, figures: MergedFigures): Place {
	const [member, index, inner] = path;
	if (member !== 'figures' || typeof index !== 'number') return at(String(member));
	const brought = figures.broughtAs.get(index);
	return brought === undefined ? at('figures') : brought.at(String(inner));
}

interface Placed {
	readonly oblast: string;
	readonly repairs: readonly string[];
}

function oblastOf(
	{ id, oblast }: IncomingDeposit,
	before: string | null,
	geometry: Geometry | null,
	find: OblastFinder
): Placed | { readonly found: string; readonly expected: string; readonly remedy: string } {
	if (oblast !== '') {
		const named = find.named(oblast);
		if (named !== null) return { oblast: named, repairs: [] };
		const near = find.near(oblast);
		const remedy =
			near === null ? 'leave it empty where there is a point' : `did you mean "${near}"?`;
		return {
			found: `oblast: ${JSON.stringify(oblast)}`,
			expected: 'an oblast, such as donetsk or UA-14',
			remedy
		};
	}
	if (before !== null) return { oblast: before, repairs: [] };
	const around = find.around(geometry);
	if (around !== null) return { oblast: around, repairs: [`in ${around}, by its place: ${id}`] };
	const found = geometry === null ? 'no oblast and no place' : 'a place outside all oblasts';
	return { found, expected: 'an oblast, such as donetsk or UA-14', remedy: 'write it in "oblast"' };
}
