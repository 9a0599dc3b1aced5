import type { SourceReadings } from './messages';

export const readings: SourceReadings = {
	whole: 'прочитано повністю',
	page: 'сторінку прочитано',
	table: 'таблицю прочитано',
	opening: 'прочитано лише початок',
	abstract: 'прочитано лише анотацію',
	excerpt: 'прочитано лише уривок',
	copy: 'прочитано в чужих копіях або витягах',
	none: 'жодної сторінки не прочитано'
};
