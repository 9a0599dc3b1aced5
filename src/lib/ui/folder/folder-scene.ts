import type { Source } from '$lib/domain/dataset/deposit';
import { quotedWords } from '$lib/i18n/data-words';
import { addressPlace } from '$lib/domain/offline/folder-parts';
import { sourceNote } from '$lib/i18n/source/messages';
import type { BuiltPicture, ShownScene } from '../printed/printed-briefing';
import type { FolderContent } from './folder-content';
import { folderOf } from './folder-address';
import { element, elements, escaped } from './html';

/** A scene as it stands in the folder. `number` is counted from 1. */
export function folderScene(
	scene: ShownScene<BuiltPicture>,
	number: number,
	content: FolderContent
): string {
	const { briefing, story, words, speech } = content;
	const id = `scene-${number}`;
	const place = story.number(number, briefing.scenes.length);
	const title = escaped(scene.title);
	const link = addressPlace + folderOf(speech.language, '') + scene.search;
	return `<section class="scene" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" tabindex="-1" data-title="${title}"><small>${escaped(place)}</small> ${title}</h2>
<div>
${numberOf(scene, content)}
${elements('p', scene.text)}
${scene.emphasis ? element('p', `${escaped(story.lookAt[scene.emphasis.kind])}: <strong>${escaped(scene.emphasis.name)}</strong>`) : ''}
${element('p', escaped(scene.headline), 'class="headline"')}
${elements('p', scene.remarks, 'class="soft"')}
${table(scene, content)}
${scene.moreRows > 0 ? element('p', `<a href="${escaped(link)}">${escaped(story.more(scene.moreRows))}</a>`, 'class="soft more"') : ''}
${events(scene, content)}
${scene.notes.length > 0 ? `<details open><summary>${escaped(words.notes)}</summary>${elements('p', scene.notes)}</details>` : ''}
${sources(scene.sources, content)}
</div>
<figure>
${picture(scene.picture)}
<figcaption>${escaped(scene.of)}<br /><span class="more">${escaped(words.exact)}: <a href="${escaped(link)}">${escaped(link)}</a></span></figcaption>
</figure>
</section>`;
}

/** One number, for the presentation alone: the text has the table. */
function numberOf({ number }: ShownScene, { speech, story }: FolderContent): string {
	if (number === null) return '';
	const { value, interval, of } = number;
	const told = interval === null ? '' : ` (${escaped(interval)})`;
	const small = escaped(of + (interval === null ? '' : `. ${story.interval}`));
	return `<p class="number"><strong>${escaped(value)}</strong>${told} ${escaped(speech.messages.panel.behindLine)}<br /><small>${small}</small></p>`;
}

function table({ rows, days, of }: ShownScene, { story }: FolderContent): string {
	if (rows.length === 0) return '';
	const head = days === null ? [story.behind] : [days.then, days.now];
	const heads = elements('th', [story.resource, ...head], 'scope="col"');
	const lines = rows.map(({ name, value, interval, then, grade }) => {
		const number = `<strong>${escaped(value)}</strong>${interval === null ? '' : ` (${escaped(interval)})`}`;
		return `<tr><th scope="row">${escaped(name)}</th>${then === null ? '' : `<td>${escaped(then)}</td>`}<td>${number} <span class="grade">${escaped(grade)}</span></td></tr>`;
	});
	return `<table><caption>${escaped(story.numbers(of))}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function events(scene: ShownScene, { story }: FolderContent): string {
	const items = scene.events.map(
		({ date, title, url }) =>
			`<li>${escaped(date)}: <a href="${escaped(url)}">${escaped(title)}</a></li>`
	);
	return items.length === 0
		? ''
		: `<h3 class="more">${escaped(story.events)}</h3><ul>${items.join('')}</ul>`;
}

function sources(list: readonly Source[], { story, sourceWords, speech }: FolderContent): string {
	const items = list.map((source) => {
		const title = quotedWords(source.title, speech);
		const publisher = quotedWords(source.publisher, speech);
		const name = source.url
			? `<a href="${escaped(source.url)}">${escaped(title.text)}</a>`
			: escaped(title.text);
		const by = source.publisher
			? `, <span lang="${publisher.lang}">${escaped(publisher.text)}</span>`
			: '';
		const year = source.year ? `, ${escaped(source.year)}` : '';
		return `<li><span lang="${title.lang}">${name}</span>${by}${year} (${escaped(sourceNote(source, sourceWords))})</li>`;
	});
	return items.length === 0
		? ''
		: `<h3 class="more">${escaped(story.sources)}</h3><ul class="more">${items.join('')}</ul>`;
}

function picture({ file, summary, towns }: BuiltPicture): string {
	const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
	const names = towns.map(
		({ name, x, y, side }) =>
			`<span class="${side}" style="left:${percent(x)};top:${percent(y)}">${escaped(name)}</span>`
	);
	return `<div class="picture"><picture><source media="(prefers-color-scheme: dark)" srcset="pictures/${file}-dark.svg" /><img src="pictures/${file}-light.svg" alt="${escaped(summary)}" /></picture><div aria-hidden="true">${names.join('')}</div></div>`;
}
