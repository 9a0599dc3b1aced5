import { licenceStates } from '../../domain/dataset/licence-state';
import { parsePartialDate, type PartialDate } from '../../domain/dataset/partial-date';
import { sourceReadings } from '../../domain/dataset/source-reading';
import { anyText, decoded, oneOf, refused, slug, text, webAddress, type Decoder } from '../decode';
import { emptyAs, listCell, optionalCell } from './decode-cell';
import { column } from './fields';
import { table } from './table';

const partialDate: Decoder<PartialDate> = (raw) => {
	const date = typeof raw === 'string' ? parsePartialDate(raw) : null;
	const remedy = 'write it like 2026-02-14, 2026-02 or 2026, as far as it is known';
	return date === null
		? refused(raw, 'a day, a month or a year of the calendar', remedy)
		: decoded(date);
};

export const licenceStateTable = table(
	'licence-states.csv',
	{
		deposit: slug,
		state: oneOf(licenceStates),
		holder: anyText,
		since: optionalCell(partialDate),
		sources: listCell(slug),
		sourceUrl: column('source_url', emptyAs('', webAddress)),
		note: anyText
	},
	{ key: 'deposit', unique: ['deposit'], refs: { deposit: 'deposits', sources: 'sources' } }
);

export const fundEventTable = table(
	'fund-events.csv',
	{
		id: slug,
		date: partialDate,
		titleEn: column('title_en', text),
		titleUk: column('title_uk', text),
		sourceUrl: column('source_url', webAddress),
		read: oneOf(sourceReadings),
		note: anyText
	},
	{ key: 'id', unique: ['id'], names: [['title_en', 'title_uk']] }
);
