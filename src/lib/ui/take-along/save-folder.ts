import { resolve } from '$app/paths';
import { loadFolderParts, loadPictures } from '$lib/data/offline/folder-files';
import { loadHostVersions } from '$lib/data/host-versions';
import { textsOfFolder } from '$lib/domain/offline/folder-parts';
import { downloadFile } from '$lib/export/download';
import type { Language } from '$lib/i18n/language/language';
import { pinnedRoot } from '../share/pinned-address';

/**
 * Makes the folder of a briefing and hands it to the person; the size of the file in bytes. Its links lead into the release
 * of what it shows, where the host keeps one. Rejects with LoadError where a file cannot be had.
 */
export async function saveFolder(
	slug: string,
	version: string,
	language: Language,
	onprogress: (done: number, all: number) => void
): Promise<number> {
	const [{ zipSync, strToU8 }, parts, host] = await Promise.all([
		import('fflate'),
		loadFolderParts(slug),
		loadHostVersions().catch(() => null)
	]);
	const pictures = await loadPictures(parts.pictures, (count) =>
		onprogress(count, parts.pictures.length)
	);
	const address = location.origin + pinnedRoot(resolve('/'), version, host).root;
	const texts = textsOfFolder(parts, language, address);
	const files = Object.fromEntries<Uint8Array>([
		...[...texts].map(([name, text]) => [`${slug}/${name}`, strToU8(text)] as const),
		...[...pictures].map(([name, bytes]) => [`${slug}/pictures/${name}`, bytes] as const)
	]);
	const zip = zipSync(files);
	downloadFile(`${slug}-${version.slice(0, 10)}.zip`, new Blob([zip], { type: 'application/zip' }));
	return zip.length;
}
