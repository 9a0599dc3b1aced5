import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import { dayNumber, type IsoDate } from '$lib/domain/dataset/iso-date';
import type { View } from '$lib/domain/view/view';
import { formatAreaKm2, formatDay } from '$lib/domain/format';
import { dataLicence } from '$lib/export/citation';
import type { MotionPicture } from '$lib/export/motion/gif';
import type { Speech } from '$lib/i18n/context';
import type { MotionMessages } from '$lib/i18n/motion/messages';
import type { PictureMessages } from '$lib/i18n/picture/messages';
import type { PicturePalette } from '$lib/map/palette';
import { motionSize, motionSvg } from '$lib/map/picture/motion-svg';
import type { PictureContent } from '$lib/map/picture/picture-content';
import type { PictureInput } from '$lib/map/picture/picture-svg';
import type { SceneExplorer } from '$lib/state/scene-explorer';
import { pictureInputOf, type MapReader } from '../picture/picture-of-view';
import { viewGround } from '../picture/view-ground.svelte';

/** How long a day stands, ms; the last one stands until it has been read. */
export const dayMs = 200;
export const lastMs = 3000;

/** What an animated picture is made of. */
export interface MotionWish {
	readonly days: readonly IsoDate[];
	/** Whose days these are; its own day says nothing here. */
	readonly view: View;
	readonly palette: PicturePalette;
	/** The faces of the letters. */
	readonly css: string;
	/** Address of the view. */
	readonly url: string;
}

export interface MotionWords {
	readonly motion: MotionMessages;
	readonly picture: PictureMessages;
}

/** The pictures of an animation, drawn as they are asked for; the last day's legend and resources stand on all of them. */
export async function* motionPictures(
	scenes: SceneExplorer,
	reader: MapReader,
	{ days, view, palette, css, url }: MotionWish,
	labels: ReadonlyMap<string, CommodityLabel>,
	speech: Speech,
	words: MotionWords,
	signal: AbortSignal
): AsyncGenerator<MotionPicture> {
	const { explorer } = scenes;
	const { on } = words.motion;
	const last = days.at(-1)!;
	const inputOf = async (date: IsoDate): Promise<PictureInput> => {
		scenes.show({ ...view, date, compare: null, against: null });
		const ground = await viewGround(explorer, signal);
		const choice = { ...motionSize, palette };
		return pictureInputOf(
			...([explorer, ground, reader, labels, choice, url, speech, words.picture] as const)
		);
	};
	const end = (await inputOf(last)).content;
	const { money, site } = speech.messages;
	const source = on.foot(
		...([end.mark[1], site.title, explorer.manifest.version, dataLicence, url] as const)
	);
	const foot = view.measure === 'value' ? `${money.caveat} ${source}` : source;
	const span = [formatDay(days[0]!, speech.language), formatDay(last, speech.language)] as const;
	for (const date of days) {
		const input = await inputOf(date);
		const { scene, content } = input;
		const isUncertain = explorer.estimate.reliability === 'uncertain';
		const svg = motionSvg(
			{ ...input, css, content: { ...content, legend: { ...end.legend, heading: on.legend } } },
			{
				span,
				progress: (dayNumber(date) - dayNumber(days[0]!)) / (dayNumber(last) - dayNumber(days[0]!)),
				rows: inOrder(content, end),
				heading: end.board.heading,
				beside: [
					on.area(formatAreaKm2(scene.areaKm2, speech.language)),
					...(isUncertain ? [on.uncertain] : [])
				],
				foot
			}
		);
		yield { svg, delay: date === last ? lastMs : dayMs };
	}
}

/** The resources of the last day, so that none changes its place. */
function inOrder({ board }: PictureContent, end: PictureContent) {
	return end.board.rows.flatMap(({ name }) => board.rows.find((row) => row.name === name) ?? []);
}
