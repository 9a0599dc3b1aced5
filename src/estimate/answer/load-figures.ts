import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { digestOf } from '../../geodata/digest';
import { diskFolder } from '../../geodata/disk-folder';
import type { Geodata } from '../../lib/check/assemble/geodata';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import type { HoldableLand } from '../../lib/domain/land/holdable-land';
import type { Manifest } from '../../lib/domain/dataset/manifest';
import type { OccupationTopology } from '../../lib/domain/dataset/occupation-record';
import type { BuiltLand } from '../../lib/domain/land/built-land';
import type { Names } from '../command/request';

/** What an estimate computes with; the record is read when it is asked for. */
export interface Figures {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
	readonly record: () => OccupationTopology;
	/** What another line is laid over. */
	readonly land: () => BuiltLand;
}

/** Where the figures come from: names at once, the rest when the command has proved sound. */
export interface FigureSource {
	readonly names: Names;
	/** Why the built files do not serve and all is derived, which takes seconds; null: they serve. */
	readonly derivedBecause: string | null;
	readonly load: () => Promise<Figures>;
}

/** `report`: the issues of geodata that cannot be used, as the geodata check prints them. */
export type Opening = { readonly source: FigureSource } | { readonly report: string };

/**
 * Opens the built files when they were built from the canonical files as they are now; otherwise reads and
 * checks the canonical files. Writes nothing.
 */
export async function openFigures(folders: {
	readonly geodata: string;
	readonly built: string;
}): Promise<Opening> {
	const built = readBuilt(folders.built, folders.geodata);
	if (typeof built !== 'string') {
		const load = () => Promise.resolve(built);
		return { source: { names: built.dataset, derivedBecause: null, load } };
	}
	// The pipeline is large: only who needs it waits for it.
	const { checkGeodata } = await import('../../geodata/check');
	const { geodata, report } = checkGeodata(folders.geodata);
	if (geodata === null) return { report };
	return { source: { names: geodata, derivedBecause: built, load: () => deriveFigures(geodata) } };
}

async function deriveFigures(geodata: Geodata): Promise<Figures> {
	const { derive } = await import('../../geodata/build/derive');
	const { boundariesTopology } = await import('../../geodata/build/map-topologies');
	const { dataset, history, record, holdableLand } = derive(geodata);
	const land = () => ({ boundaries: boundariesTopology(geodata), holdableLand });
	return { dataset, history, record: () => record, land };
}

/** The built files, or why they do not serve. */
function readBuilt(built: string, geodata: string): Figures | string {
	const read = <T>(file: string): T => JSON.parse(readFileSync(join(built, file), 'utf8')) as T;
	if (!existsSync(join(built, 'manifest.json'))) return `${built} has not been built`;
	if (!existsSync(geodata)) return `there is no folder ${geodata}`;
	const { version, files } = read<Manifest>('manifest.json');
	if (!version.endsWith(`-${digestOf(diskFolder(geodata)).slice(0, 8)}`)) {
		return `${built} was built from other files than ${geodata}`;
	}
	const dataset = read<Dataset>(files.dataset);
	const complete = Object.keys(members).every((name) => Object.hasOwn(dataset, name));
	if (!complete || !Object.hasOwn(files, 'holdableLand'))
		return `${built} was built by an earlier program`;
	return {
		dataset,
		history: read<ControlHistory>(files.controlHistory),
		record: () => read<OccupationTopology>(files.occupation),
		land: () => ({
			boundaries: read<Topology>(files.boundaries),
			holdableLand: read<HoldableLand>(files.holdableLand)
		})
	};
}

/** The version tells the data, not the program: files that lack what this one reads are not used. */
const members = {
	version: true,
	timeline: true,
	oblasts: true,
	commodities: true,
	prices: true,
	categories: true,
	units: true,
	conversions: true,
	accuracies: true,
	outlineAccuracies: true,
	deposits: true,
	basins: true,
	sources: true,
	events: true,
	gradeYields: true,
	controlFlags: true,
	nationalBalance: true,
	balanceAllocations: true
} satisfies Record<keyof Dataset, true>;
