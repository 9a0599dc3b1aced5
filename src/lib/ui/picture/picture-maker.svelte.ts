import { downloadFile } from '$lib/export/download';
import { PictureError, pngOf, type PngSize } from '$lib/export/picture/png';
import type { PictureMessages } from '$lib/i18n/picture/messages';

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

/** Makes one picture at a time, and says in `answer` what became of it. */
export class PictureMaker {
	/** A sentence; empty: nothing was asked for. */
	answer = $state('');
	/** Ends what is being made; null: nothing is. */
	#making = $state.raw<AbortController | null>(null);
	readonly #words: () => PictureMessages;

	constructor(words: () => PictureMessages) {
		this.#words = words;
	}

	get isMaking(): boolean {
		return this.#making !== null;
	}

	readonly make = async (kind: PictureKind, picture: ReadyPicture): Promise<void> => {
		this.#making?.abort();
		const own = (this.#making = new AbortController());
		this.answer = this.#words().drawing;
		try {
			this.answer = await this.#made(kind, picture, own.signal);
		} catch (error) {
			if (!own.signal.aborted) this.answer = this.#told(kind, error);
		} finally {
			if (this.#making === own) this.#making = null;
		}
	};

	readonly cancel = (): void => {
		this.#making?.abort();
		this.#making = null;
		this.answer = this.#words().cancelled;
	};

	async #made(
		kind: PictureKind,
		{ name, size, plain, whole }: ReadyPicture,
		signal: AbortSignal
	): Promise<string> {
		const words = this.#words();
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

	#told(kind: PictureKind, error: unknown): string {
		const { tooLarge, failed, notCopied } = this.#words();
		if (error instanceof PictureError) return error.reason === 'too-large' ? tooLarge : failed;
		return kind === 'copy' ? notCopied : failed;
	}
}

/** Takes a promise, because some browsers forget the press while they wait. */
async function copied(png: Promise<Blob>): Promise<void> {
	// What went wrong with the picture itself is told as such.
	await Promise.all([png, navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])]);
}
