import type { SourceAllegiances, SourceReadings, SourceWords } from './messages';

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

const allegiances: SourceAllegiances = {
	'russian-state-media': 'російське державне медіа',
	russian: 'російське джерело',
	occupation: 'працює під російською окупацією'
};

export const sourceWords: SourceWords = { ...readings, ...allegiances };
