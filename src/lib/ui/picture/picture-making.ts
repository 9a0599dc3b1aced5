import { downloadFile } from '$lib/export/download';
import { PictureError, pngOf, type PngSize } from '$lib/export/picture/png';
import type { PictureMessages } from '$lib/i18n/picture/messages';
import type { Making } from '../file-maker.svelte';

/** What becomes of a picture: a file, or a bitmap in the clipboard. */
export type PictureKind = 'png' | 'svg' | 'copy';

/** A picture that can be handed on. */
export interface ReadyPicture {
	/** Of its file, without the ending. */
	readonly name: string;
	readonly size: PngSize;
	/** With references to the faces of its letters, for who has them. */
	readonly plain: () => string;
	/** Complete in itself. */
	readonly whole: string;
}

/** Making a picture of a kind. */
export function pictureMaking(
	kind: PictureKind,
	picture: ReadyPicture,
	words: PictureMessages
): Making {
	return {
		begun: words.drawing,
		cancelled: words.cancelled,
		job: (signal) => made(kind, picture, signal, words),
		told: (error) => toldOf(kind, error, words)
	};
}

async function made(
	kind: PictureKind,
	{ name, size, plain, whole }: ReadyPicture,
	signal: AbortSignal,
	words: PictureMessages
): Promise<string> {
	switch (kind) {
		case 'svg':
			downloadFile(`${name}.svg`, new Blob([plain()], { type: 'image/svg+xml' }));
			return words.saved(`${name}.svg`);
		case 'png': {
			const png = await pngOf(whole, size, signal);
			downloadFile(`${name}.png`, png);
			return words.saved(`${name}.png`);
		}
		case 'copy':
			await copied(pngOf(whole, { ...size, dotsPerInch: null }, signal));
			return words.copied;
		default:
			return kind satisfies never;
	}
}

function toldOf(kind: PictureKind, error: unknown, words: PictureMessages): string {
	const { tooLarge, failed, notCopied } = words;
	if (error instanceof PictureError) return error.reason === 'too-large' ? tooLarge : failed;
	return kind === 'copy' ? notCopied : failed;
}

/** Takes a promise, because some browsers forget the press while they wait. */
async function copied(png: Promise<Blob>): Promise<void> {
	// What went wrong with the picture itself is told as such.
	await Promise.all([png, navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])]);
}
