import {
	amountCell,
	anyText,
	date,
	emptyAs,
	oneOf,
	optionalCell,
	slug,
	text,
	webAddress
} from './decode';
import { checkedOnly, column } from './fields';
import { table } from './table';

export const controlFlagTable = table(
	'control-flags.csv',
	{
		deposit: slug,
		from: date,
		to: optionalCell(date),
		side: oneOf(['behind', 'free', 'contested']),
		source: slug,
		says: text
	},
	{ key: 'deposit', refs: { deposit: 'deposits', source: 'sources' } }
);

export const originTable = table(
	'occupation/origins.csv',
	{
		id: slug,
		titleEn: column('title_en', text),
		titleUk: column('title_uk', text),
		licence: text,
		attribution: text,
		url: emptyAs('', webAddress),
		lineErrorStaticKm: column('line_error_static_km', amountCell),
		lineErrorMovingKm: column('line_error_moving_km', amountCell),
		note: anyText
	},
	{ key: 'id', unique: ['id'] }
);

export const observationTable = table(
	'occupation/observations.csv',
	{
		date,
		origin: slug,
		class: checkedOnly('class', oneOf(['occupied'])),
		areaKm2: column('area_km2', amountCell),
		reliability: oneOf(['reliable', 'uncertain', 'proxy']),
		note: checkedOnly('note', anyText)
	},
	{ key: 'date', refs: { origin: 'origins' } }
);

export const eventTable = table(
	'events.csv',
	{
		id: slug,
		date,
		kind: oneOf(['agreement', 'military']),
		titleEn: column('title_en', text),
		titleUk: column('title_uk', text),
		sourceUrl: column('source_url', webAddress)
	},
	{ key: 'id', unique: ['id'] }
);
