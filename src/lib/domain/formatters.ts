import type { Language } from './language';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' };

const dateFormatters = new Map<string, Intl.DateTimeFormat>();
const numberFormatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using it: each is made when a page first needs it, and kept. */
function kept<Formatter>(
	formatters: Map<string, Formatter>,
	name: string,
	make: () => Formatter
): Formatter {
	const known = formatters.get(name);
	if (known !== undefined) return known;
	const made = make();
	formatters.set(name, made);
	return made;
}

export const dateFormatter = (language: Language) =>
	kept(
		dateFormatters,
		language,
		() => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
	);

export const numberFormatter = (
	language: Language,
	digits: 'maximumFractionDigits' | 'maximumSignificantDigits',
	most: number
) =>
	kept(
		numberFormatters,
		`${language} ${digits} ${most}`,
		() => new Intl.NumberFormat(locales[language], { [digits]: most })
	);
