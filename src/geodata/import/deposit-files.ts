import type { Feature, Geometry } from 'geojson';
import type { Issue } from '../../lib/check/issue';
import { depositDecimals, formatFeatures } from '../../lib/check/format/geojson';
import { readJson } from '../../lib/check/read/json-document';
import { fileOf, type SourceFolder } from '../../lib/check/source-folder';
import type { ProposedFile } from './proposal';

/** A deposit as its file has it. */
export type RawDeposit = Feature<Geometry | null, Readonly<Record<string, unknown>>>;

/** The files of deposits, as they are written and with what is put into them. */
export interface DepositFiles {
	readonly issues: readonly Issue[];
	/** The deposit of an id, and the oblast of its file; null: there is none. */
	readonly find: (id: string) => { readonly oblast: string; readonly feature: RawDeposit } | null;
	/** Puts a deposit into the file of an oblast, in the place of the one that had its id. */
	readonly put: (oblast: string, feature: RawDeposit) => void;
	/** The files that something was put into or moved out of, in canonical form. */
	readonly proposed: () => readonly ProposedFile[];
	readonly all: () => readonly {
		readonly oblast: string;
		readonly features: readonly RawDeposit[];
	}[];
}

const pathOf = (oblast: string) => `deposits/${oblast}.geojson`;

export function depositFiles(folder: SourceFolder): DepositFiles {
	const names = (folder.items('deposits') ?? []).map(({ name }) => name);
	const files = new Map<string, RawDeposit[]>();
	const issues: Issue[] = [];
	for (const name of names.filter((one) => one.endsWith('.geojson'))) {
		const { document, issues: faults } = readJson(fileOf(folder, `deposits/${name}`));
		issues.push(...faults.filter(({ severity }) => severity === 'error'));
		const { features } = (document?.value ?? {}) as { features?: unknown };
		if (Array.isArray(features))
			files.set(name.slice(0, -'.geojson'.length), features as RawDeposit[]);
	}
	const touched = new Set<string>();
	const find = (id: string) => {
		for (const [oblast, features] of files) {
			const feature = features.find((one) => one.id === id);
			if (feature !== undefined) return { oblast, feature };
		}
		return null;
	};
	return {
		issues,
		find,
		put: (oblast, feature) => {
			const before = find(feature.id as string);
			if (before !== null && before.oblast !== oblast) {
				const rest = files.get(before.oblast)!.filter(({ id }) => id !== feature.id);
				files.set(before.oblast, rest);
				touched.add(before.oblast);
			}
			const others = (files.get(oblast) ?? []).filter(({ id }) => id !== feature.id);
			files.set(oblast, [...others, feature]);
			touched.add(oblast);
		},
		proposed: () =>
			[...touched].sort().map((oblast) => ({
				path: pathOf(oblast),
				text: formatFeatures(files.get(oblast)!, depositDecimals)
			})),
		all: () => [...files].map(([oblast, features]) => ({ oblast, features }))
	};
}
