import { resolve } from '$app/paths';
import type { FolderParts } from '$lib/domain/offline/folder-parts';
import { fetchJson, LoadError } from '../fetch-built';

/** What the folder of a briefing is made from. Rejects with LoadError. */
export function loadFolderParts(slug: string): Promise<FolderParts> {
	return fetchJson<FolderParts>(`brief-folder/${slug}.json`);
}

/** Pictures of a briefing by name; `onfetched` is told how many are there. Rejects with LoadError. */
export async function loadPictures(
	names: readonly string[],
	onfetched: (count: number) => void
): Promise<ReadonlyMap<string, Uint8Array>> {
	const pictures = new Map<string, Uint8Array>();
	await Promise.all(
		names.map(async (name) => {
			const file = `brief-picture/${name}`;
			const response = await fetch(resolve('/') + file).catch((cause: unknown) => {
				throw new LoadError(file, 'no answer', { cause });
			});
			if (!response.ok) throw new LoadError(file, `status ${response.status}`);
			pictures.set(name, new Uint8Array(await response.arrayBuffer()));
			onfetched(pictures.size);
		})
	);
	return pictures;
}
