import { doubts } from '../../domain/dataset/observation';
import { anyText, date, oneOf, refused, slug, text, webAddress } from '../decode';
import { amountCell, emptyAs, listCell, numberCell, optionalCell } from './decode-cell';
import { checkedOnly, column } from './fields';
import { errorKmCell } from './source-tables';
import { table } from './table';

const degrees = (most: number) => (raw: unknown) => {
	const result = numberCell(raw);
	if ('faults' in result || Math.abs(result.value) <= most) return result;
	return refused(raw, `degrees from -${most} to ${most}`, 'correct the coordinate');
};

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
		lineErrorStaticKm: column('line_error_static_km', errorKmCell),
		lineErrorMovingKm: column('line_error_moving_km', errorKmCell),
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
		contestedKm2: column('contested_km2', optionalCell(amountCell)),
		reliability: oneOf(['reliable', 'uncertain', 'proxy']),
		doubt: optionalCell(oneOf(doubts)),
		note: checkedOnly('note', anyText)
	},
	{ key: 'date', refs: { origin: 'origins' } }
);

/** The settlements that have a cell, and what the source says of them; only `record` reads these two files. */
export const placeTable = table(
	'occupation/places.csv',
	{
		id: column('geonameid', text),
		name: text,
		lon: column('lon', degrees(180)),
		lat: column('lat', degrees(90)),
		source: oneOf(['wof-geonames', 'wof', 'geonames'])
	},
	{ key: 'geonameid', unique: ['geonameid'] }
);

export const placeStates = ['ua', 'ru', 'contested'] as const;

export const changeTable = table(
	'occupation/changes.csv',
	{ place: column('geonameid', text), date, state: oneOf(placeStates) },
	{ key: 'geonameid', unique: ['geonameid', 'date'] }
);

export const correctionTable = table(
	'occupation/corrections.csv',
	{
		id: slug,
		scope: oneOf(['place', 'area', 'outline']),
		target: listCell(text),
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		from: date,
		to: date,
		state: oneOf(['occupied', 'contested', 'free']),
		source: text,
		confidence: oneOf(['A', 'B', 'C']),
		reason: text
	},
	{ key: 'id', unique: ['id'], names: [['name_en', 'name_uk']] }
);

/** Days of the record that are uncertain, and why. */
export const doubtTable = table(
	'occupation/doubts.csv',
	{ from: date, to: date, doubt: oneOf(doubts), note: text },
	{ key: 'from', unique: ['from'], ranges: [] }
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
