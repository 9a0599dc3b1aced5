import { languages, type Language } from '../language';
import type { Briefing, Paragraphs, Scene } from './briefing';
import { unsourcedNumber } from './unsourced-number';

/** A text of a briefing (`scene` null) or of one of its scenes, counted from 0. */
interface TextPlace {
	readonly scene: number | null;
	readonly field: 'title' | 'lead' | 'text' | 'notes';
	readonly language: Language;
}

/** Why the file of a briefing would not pass the check of the data yet. */
export type Unfinished =
	| { readonly kind: 'no-scene' }
	| ({ readonly kind: 'missing' } & TextPlace)
	/** Cyrillic letters in English, or none in Ukrainian. */
	| ({ readonly kind: 'other-language' } & TextPlace)
	| {
			readonly kind: 'uneven';
			readonly scene: number;
			readonly field: 'text' | 'notes';
			readonly counts: Readonly<Record<Language, number>>;
	  }
	| ({ readonly kind: 'number'; readonly number: string } & TextPlace);

const cyrillic = /\p{Script=Cyrillic}/u;

/** All that an analyst would have to mend in the texts before the check of the data passes; empty: nothing. */
export function unfinished({ title, lead, scenes }: Briefing): readonly Unfinished[] {
	return [
		...languages.flatMap((language) => [
			...textFaults([title[language]], { scene: null, field: 'title', language }),
			...textFaults([lead[language]], { scene: null, field: 'lead', language })
		]),
		...(scenes.length === 0 ? [{ kind: 'no-scene' as const }] : []),
		...scenes.flatMap(sceneFaults)
	];
}

function sceneFaults(scene: Scene, index: number): readonly Unfinished[] {
	const { title, text, notes } = scene;
	return [
		...languages.flatMap((language) =>
			textFaults([title[language]], { scene: index, field: 'title', language })
		),
		...paragraphFaults(text, scene, index, 'text'),
		...(notes === null ? [] : paragraphFaults(notes, scene, index, 'notes'))
	];
}

function paragraphFaults(
	said: Paragraphs,
	{ sources }: Scene,
	scene: number,
	field: 'text' | 'notes'
): readonly Unfinished[] {
	const counts = { en: said.en.length, uk: said.uk.length };
	const isUneven = counts.en !== counts.uk && counts.en > 0 && counts.uk > 0;
	return [
		...languages.flatMap((language) => textFaults(said[language], { scene, field, language })),
		...(isUneven ? [{ kind: 'uneven' as const, scene, field, counts }] : []),
		...(sources.length > 0 ? [] : languages).flatMap((language) =>
			said[language].flatMap((paragraph) => {
				const number = unsourcedNumber(paragraph);
				return number === null ? [] : [{ kind: 'number' as const, number, scene, field, language }];
			})
		)
	];
}

function textFaults(texts: readonly string[], place: TextPlace): readonly Unfinished[] {
	if (texts.every((text) => text === '')) return [{ kind: 'missing', ...place }];
	const isOther = (text: string) => cyrillic.test(text) !== (place.language === 'uk');
	return texts.some(isOther) ? [{ kind: 'other-language', ...place }] : [];
}
