import { json } from '@sveltejs/kit';
import { readBriefings } from '$lib/data/built.server';
import type { FolderParts } from '$lib/domain/offline/folder-parts';
import { loadBriefing } from '$lib/i18n/briefing/load-briefing';
import { loadDossier } from '$lib/i18n/dossier/load-dossier';
import { folder as english } from '$lib/i18n/folder/en';
import { folder as ukrainian } from '$lib/i18n/folder/uk';
import type { Language } from '$lib/i18n/language/language';
import { loadMessages } from '$lib/i18n/load-messages';
import { themes } from '$lib/map/palette';
import type { FolderContent } from '$lib/ui/folder/folder-content';
import { folderPage, folderReadMe } from '$lib/ui/folder/folder-page';
import { printedBriefing } from '../../printed-briefing.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// A file has no slash after its name.
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => readBriefings().map(({ slug }) => ({ slug }));

/** What the folder of a briefing is made from, by whoever saves it. */
export const GET: RequestHandler = async ({ params }) => {
	const [en, uk] = await Promise.all([content(params.slug, 'en'), content(params.slug, 'uk')]);
	const parts: FolderParts = {
		pages: { en: folderPage(en), uk: folderPage(uk) },
		readMe: folderReadMe([en, uk]),
		pictures: en.briefing.scenes.flatMap(({ picture }) =>
			themes.map((theme) => `${picture.file}-${theme}.svg`)
		)
	};
	return json(parts);
};

async function content(slug: string, language: Language): Promise<FolderContent> {
	const { words: dataWords, ...briefing } = await printedBriefing(slug, language);
	const [messages, { story }, { sourceWords }] = await Promise.all([
		loadMessages(language),
		loadBriefing(language),
		loadDossier(language)
	]);
	const speech = { language, messages, dataWords };
	const words = { en: english, uk: ukrainian }[language];
	return { briefing, speech, story, sourceWords, words };
}
