import type { SourceWords } from './messages';

export const sourceWords: SourceWords = {
	whole: 'прочитано повністю',
	page: 'сторінку прочитано',
	table: 'таблицю прочитано',
	opening: 'прочитано лише початок',
	abstract: 'прочитано лише анотацію',
	excerpt: 'прочитано лише уривок',
	copy: 'прочитано в чужих копіях або витягах',
	none: 'жодної сторінки не прочитано',
	'russian-state-media': 'російське державне медіа',
	russian: 'російське джерело',
	occupation: 'працює під російською окупацією'
};
