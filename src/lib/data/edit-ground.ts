import type { Topology } from 'topojson-specification';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { HoldableLand } from '$lib/domain/land/holdable-land';
import { fetchBuilt } from './fetch-built';

/** What the site computes with, and what a line is laid over. */
export interface EditGround {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
	readonly boundaries: Topology;
	readonly holdableLand: HoldableLand;
	readonly occupiedLatest: Topology;
}

/** The canonical texts by path, and what an edit of them is computed on top of: only for the workbench. */
export async function loadBuiltFigures(
	{ files }: Manifest,
	texts: string
): Promise<readonly [Readonly<Record<string, string>>, EditGround]> {
	const [canonical, dataset, history, boundaries, holdableLand, occupiedLatest] = await Promise.all(
		[
			fetchBuilt<Readonly<Record<string, string>>>(texts),
			fetchBuilt<Dataset>(files.dataset),
			fetchBuilt<ControlHistory>(files.controlHistory),
			fetchBuilt<Topology>(files.boundaries),
			fetchBuilt<HoldableLand>(files.holdableLand),
			fetchBuilt<Topology>(files.occupiedLatest)
		]
	);
	return [canonical, { dataset, history, boundaries, holdableLand, occupiedLatest }];
}
