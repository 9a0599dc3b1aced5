import { languages, type Language } from '../language';
import type { Briefing, Paragraphs, Scene, Told } from './briefing';

/** What a file of a briefing holds, in the order of its members; what is not said is left out. */
export function briefingMembers({
	title,
	lead,
	scenes
}: Briefing): Readonly<Record<string, unknown>> {
	return { title: spoken(title), lead: spoken(lead), scenes: scenes.map(sceneMembers) };
}

/** The text of the file of a briefing, as `npm run geodata -- format` writes it. */
export function briefingFileText(briefing: Briefing): string {
	return `${JSON.stringify(briefingMembers(briefing), null, 2)}\n`;
}

function sceneMembers({ title, text, view, emphasis, notes, sources, events, data }: Scene) {
	return {
		...{ title: spoken(title), text: spoken(text), view },
		...(emphasis && { emphasis: `${emphasis.kind}/${emphasis.id}` }),
		...(notes && { notes: spoken(notes) }),
		...(sources.length > 0 && { sources }),
		...(events.length > 0 && { events }),
		...(data && { data })
	};
}

/** Of both languages those in which something is said. */
function spoken(said: Told | Paragraphs): Partial<Record<Language, string | readonly string[]>> {
	const filled = languages.filter((language) => said[language].length > 0);
	return Object.fromEntries(filled.map((language) => [language, said[language]]));
}

const letters: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y' },
	...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
	...{ т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia' }
};

/** Longer ones no address needs. */
const mostLetters = 60;

/** Name of the file of a briefing, and its address once it is published: its own, else made of its title. */
export function slugOf({ slug, title }: Pick<Briefing, 'slug' | 'title'>): string {
	if (slug !== '') return slug;
	const words = (title.en || title.uk)
		.toLowerCase()
		.replace(/[а-яґєії]/g, (letter) => letters[letter] ?? '')
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’ʼ]/g, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const fitting = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= mostLetters);
	const made = fitting.join('-') || (words[0] ?? '').slice(0, mostLetters);
	return made === '' || made === ownSlug ? 'briefing' : made;
}

/** The address below `brief/` where a reader makes a briefing; no published one has it. */
export const ownSlug = 'own';
