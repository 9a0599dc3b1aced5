import { briefingAnswers } from '$lib/data/pages/briefing-page.server';
import type { Words } from '$lib/domain/dataset/words';
import { nameOf, type Language } from '$lib/i18n/language/language';
import { loadMessages } from '$lib/i18n/load-messages';
import type { BuiltPicture, PrintedBriefing } from '$lib/ui/printed/printed-briefing';
import { printedScene } from '$lib/ui/printed/printed-scene';
import { shownSides, summaryOf } from '$lib/ui/map/map-summary';
import { scenePictures } from './scene-pictures.server';

/** A briefing as it is printed, with the words of the data that it prints. Throws 404 for an unknown one. */
export async function printedBriefing(
	slug: string,
	language: Language
): Promise<PrintedBriefing<BuiltPicture> & { readonly words: Words }> {
	const { manifest, briefing, scenes, labels, words } = briefingAnswers(slug, language);
	const speech = { language, messages: await loadMessages(language), dataWords: words };
	const shown = scenes.map((answer, i) => {
		const { deposits, towns, unplaced } = scenePictures().of(answer.scene);
		const { date, areaKm2 } = answer.observation;
		return {
			...printedScene(answer, labels, speech),
			picture: {
				file: `${briefing.slug}-${i + 1}`,
				summary: summaryOf(date, areaKm2, shownSides(deposits), unplaced, speech),
				towns: towns.map(({ x, y, side, ...names }) => ({
					...{ name: nameOf(names, language), side },
					...{ x: Number(x.toFixed(4)), y: Number(y.toFixed(4)) }
				}))
			}
		};
	});
	const page: PrintedBriefing<BuiltPicture> = {
		manifest,
		slug: briefing.slug,
		title: briefing.title[language],
		lead: briefing.lead[language],
		scenes: shown
	};
	return { ...page, words };
}
