import { creditIds, creditUrls } from '$lib/domain/dataset/map-credits';
import { addressPlace, pagePlaces } from '$lib/domain/offline/folder-parts';
import { formatDate } from '$lib/domain/format';
import { dataLicence } from '$lib/export/citation';
import { languageNames } from '$lib/i18n/language/language';
import { folderOf } from './folder-address';
import type { FolderContent } from './folder-content';
import { folderKey } from './folder-key';
import { folderScene } from './folder-scene';
import styles from './folder.css?raw';
import script from './folder.js?raw';
import { elements, escaped } from './html';

/** A briefing as one page that opens from a folder: a browser refuses it modules, fonts and whatever is fetched. */
export function folderPage(content: FolderContent): string {
	const { briefing, speech, story, words } = content;
	const { language, messages } = speech;
	const other = language === 'uk' ? 'en' : 'uk';
	const { lastDate, version } = briefing.manifest;
	const data = words.data(formatDate(lastDate, language), version);
	const scenes = briefing.scenes.map((scene, i) => folderScene(scene, i + 1, content));
	const contents = briefing.scenes.map(
		({ title }, i) => `<li><a href="#scene-${i + 1}">${escaped(title)}</a></li>`
	);
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(briefing.title)}</title>
<style>
${styles}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(briefing.title)}</h1>
<p class="lead">${escaped(briefing.lead)}</p>
<p class="soft">${escaped(data)} ${escaped(messages.headline.behindMeans)} ${escaped(messages.headline.interval)}</p>
<p><button type="button" id="present" hidden>${escaped(words.present)}</button> <a href="${pagePlaces[other]}" lang="${other}">${languageNames[other]}</a></p>
<p class="soft keys" hidden>${escaped(words.keys)}</p>
<nav aria-label="${escaped(story.contents)}"><ol>${contents.join('')}</ol></nav>
</header>
${folderKey(speech)}
${scenes.join('\n')}
<div class="bar" aria-hidden="true"><span id="place"></span><span>${escaped(words.ended)}</span></div>
${footer(content, data)}
</main>
<script>
${script}</script>
</body>
</html>
`;
}

function footer({ briefing, speech, words }: FolderContent, data: string): string {
	const { map, footer, site } = speech.messages;
	const address = `${addressPlace}${folderOf(speech.language, `brief/${briefing.slug}/`)}`;
	const credits = creditIds.map(
		(id) => `<a href="${creditUrls[id]}">${escaped(map.credits[id])}</a>`
	);
	return `<footer>
<p>${escaped(words.whole)}: <a href="${address}">${address}</a></p>
<p>${escaped(footer.attribution)}: ${credits.join('; ')}; <a href="https://globalenergymonitor.org/" lang="en">Global Energy Monitor</a>, CC BY 4.0.</p>
${elements('p', [`${site.title}. ${data} ${words.licence(dataLicence)} ${footer.borders}`])}
</footer>`;
}

/** The file that explains the folder, in both languages. */
export function folderReadMe(contents: readonly FolderContent[]): string {
	return contents
		.map(({ briefing, speech, words }) => {
			const { lastDate, version } = briefing.manifest;
			return [
				...words.readMe(briefing.title),
				words.data(formatDate(lastDate, speech.language), version),
				words.licence(dataLicence),
				`${addressPlace}${folderOf(speech.language, `brief/${briefing.slug}/`)}`
			].join('\n');
		})
		.join('\n\n----\n\n');
}
