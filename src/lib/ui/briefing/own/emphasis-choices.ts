import type { Emphasis, EmphasisKind } from '$lib/domain/briefing/briefing';
import type { Dataset } from '$lib/domain/dataset/dataset';
import { nameOf, type Language } from '$lib/i18n/language/language';

/** What a scene can ask to look at, by kind; each by its name in the language. */
export type EmphasisChoices = Readonly<
	Record<EmphasisKind, readonly { readonly id: string; readonly name: string }[]>
>;

export function emphasisChoices(
	{ commodities, oblasts, deposits }: Dataset,
	language: Language
): EmphasisChoices {
	const named = (rows: readonly { id: string; nameEn: string; nameUk: string }[]) =>
		rows
			.map((row) => ({ id: row.id, name: nameOf(row, language) }))
			.sort((a, b) => a.name.localeCompare(b.name, language));
	return {
		commodity: named(commodities),
		oblast: named(oblasts.map((oblast) => ({ ...oblast, id: oblast.slug }))),
		deposit: named(deposits)
	};
}

/** Hundreds of names are sorted once for each language. */
export function oncePerLanguage<T>(of: (language: Language) => T): (language: Language) => T {
	const known = new Map<Language, T>();
	return (language) => {
		const made = known.get(language) ?? of(language);
		known.set(language, made);
		return made;
	};
}

/** As it stands in the file of a briefing: `commodity/lithium`; empty: nothing. */
export const emphasisText = (emphasis: Emphasis | null): string =>
	emphasis === null ? '' : `${emphasis.kind}/${emphasis.id}`;
