import { downloadFile } from '$lib/export/download';
import type { DeskFile } from '$lib/state/edit-desk.svelte';

/** How a file was saved: into itself, or as a download and why. */
export type SavedAs = 'written' | 'downloaded' | 'otherOnDisk' | 'notWritten';

/** What of the File System Access API TypeScript does not know yet. */
interface Asked {
	readonly requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Name of a file without its folders. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Writes a text into the file that it was opened from; where that cannot be, or the file is another by now, hands it out as a
 * download, so that nothing is written over and nothing is lost. Never rejects.
 */
export async function saveFile(file: DeskFile, text: string): Promise<SavedAs> {
	const written = file.handle === null ? 'downloaded' : await writeInto(file, file.handle, text);
	if (written !== 'written') downloadFile(nameOf(file.path), blobOf(text));
	return written;
}

async function writeInto(
	{ original }: DeskFile,
	handle: FileSystemFileHandle,
	text: string
): Promise<SavedAs> {
	try {
		const may = await (handle as Asked).requestPermission?.({ mode: 'readwrite' });
		if (may !== undefined && may !== 'granted') return 'notWritten';
		const onDisk = (await (await handle.getFile()).text()).replaceAll('\r\n', '\n');
		if (onDisk.replace(/^\uFEFF/, '') !== original) return 'otherOnDisk';
		// The browser writes beside the file, and puts it in its place when all is written.
		const stream = await handle.createWritable();
		await stream.write(blobOf(text));
		await stream.close();
		return 'written';
	} catch (error) {
		console.warn(error);
		return 'notWritten';
	}
}

export const blobOf = (text: string): Blob =>
	new Blob([text], { type: 'text/plain;charset=utf-8' });

/** Several files in one archive: a browser asks for each download after the first. */
export async function downloadArchive(
	texts: readonly (readonly [path: string, text: string])[]
): Promise<string> {
	const { strToU8, zipSync } = await import('fflate');
	const name = 'geodata-edited.zip';
	const files = Object.fromEntries(texts.map(([path, text]) => [`geodata/${path}`, strToU8(text)]));
	downloadFile(name, new Blob([zipSync(files)], { type: 'application/zip' }));
	return name;
}
