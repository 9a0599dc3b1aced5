import type { Manifest } from '$lib/domain/dataset/manifest';
import type { PicturePalette } from '$lib/map/palette';
import type { PrintedScene } from './printed-scene';

/** A town that is named on a picture; its place in parts of the picture. */
export interface PictureTown {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly side: 'right' | 'left';
}

/** The picture of a scene's view. */
export interface ScenePicture {
	/** Name of its file, without theme and ending; or the address of what the page has drawn itself, null until it has. */
	readonly file: string | ((colours: PicturePalette) => string | null);
	/** What it shows, in words. */
	readonly summary: string;
	readonly towns: readonly PictureTown[];
}

/** A picture that the build has made. */
export type BuiltPicture = ScenePicture & { readonly file: string };

/** A scene with its picture. */
export type ShownScene<Picture extends ScenePicture = ScenePicture> = PrintedScene & {
	readonly picture: Picture;
};

/** All that the page of a briefing shows, in one language. */
export interface PrintedBriefing<Picture extends ScenePicture = ScenePicture> {
	readonly manifest: Manifest;
	readonly slug: string;
	readonly title: string;
	readonly lead: string;
	readonly scenes: readonly ShownScene<Picture>[];
}
