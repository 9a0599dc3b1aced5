import type { Source } from '../domain/dataset/deposit';
import type { Language } from './language/language';
import { languageOfText } from './language/text-language';

/** A title, and the language to mark it with. */
export interface SourceTitle {
	readonly text: string;
	readonly lang: 'uk' | 'ru' | 'en';
}

/** Sources that are not publications, and so have a title of ours. */
const ownTitles: Readonly<Record<string, string>> = {
	compiler: 'Власне знання укладача; жодної сторінки не прочитано'
};

/** A publication is quoted under the title that it has; what is ours is said in the language of the page. */
export function titleOfSource(
	{ id, title }: Pick<Source, 'id' | 'title'>,
	language: Language
): SourceTitle {
	const own = language === 'uk' ? ownTitles[id] : undefined;
	return own === undefined
		? { text: title, lang: languageOfText(title) }
		: { text: own, lang: 'uk' };
}
