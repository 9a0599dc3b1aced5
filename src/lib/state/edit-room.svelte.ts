import { resolve } from '$app/paths';
import type { Manifest } from '$lib/domain/dataset/manifest';
import { liveRootOf } from '$lib/domain/dataset/release';
import { EditCheck } from './edit-check.svelte';
import { EditDesk } from './edit-desk.svelte';
import { EditGuard } from './edit-guard.svelte';
import { EditRecords } from './edit-records';
import { EditShelf } from './edit-shelf';

/** All that the workbench of this window works with. */
export interface EditRoom {
	readonly desk: EditDesk;
	readonly guard: EditGuard;
	readonly check: EditCheck;
	readonly records: EditRecords;
}

let held: EditRoom | null = null;

/** One for all pages of this window: who looks something up on another page finds the files as they were. */
export function editRoom(manifest: Manifest, canonicalFile: string): EditRoom {
	if (held !== null) return held;
	const desk = new EditDesk();
	const guard = new EditGuard(desk, new EditShelf(liveRootOf(resolve('/'))));
	$effect.root(() => guard.watch());
	const check = new EditCheck(manifest, canonicalFile);
	return (held = { desk, guard, check, records: new EditRecords() });
}
