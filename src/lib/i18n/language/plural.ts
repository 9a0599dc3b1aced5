import type { Language } from './language';

/** The forms of a counted noun that a language needs; `other` serves where a form is missing. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `{n}` in the form for `count` is replaced by the count, written as the language writes it. */
export function pluralIn(language: Language): (count: number, forms: Forms) => string {
	const rules = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB');
	return (count, forms) =>
		(forms[rules.select(count)] ?? forms.other).replace('{n}', numbers.format(count));
}
