import { outlineQualities } from '../../domain/dataset/dataset';
import { locationAccuracyIds } from '../../domain/dataset/deposit';
import { sourceAllegiances } from '../../domain/dataset/source-allegiance';
import { sourceReadings } from '../../domain/dataset/source-reading';
import { anyText, oneOf, refused, slug, text, webAddress, type Decoder } from '../decode';
import { amountCell, emptyAs, fractionCell, optionalCell } from './decode-cell';
import { checkedOnly, column } from './fields';
import { table } from './table';

/** A standard error of a place in km: wider than an oblast it says nothing. */
export const errorKmCell: Decoder<number> = (raw) => {
	const result = amountCell(raw);
	if ('faults' in result || result.value <= 200) return result;
	return refused(raw, 'an error of at most 200 km', 'look for a lost decimal point');
};

export const accuracyTable = table(
	'location-accuracy.csv',
	{
		id: oneOf(locationAccuracyIds),
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		sigmaKm: column('sigma_km', optionalCell(errorKmCell)),
		note: anyText
	},
	{ key: 'id', unique: ['id'], names: [['name_en', 'name_uk']] }
);

export const outlineAccuracyTable = table(
	'outline-accuracy.csv',
	{
		id: oneOf(outlineQualities),
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		sigma: column('sigma_share', fractionCell),
		note: anyText
	},
	{ key: 'id', unique: ['id'], names: [['name_en', 'name_uk']] }
);

export const sourceTable = table(
	'sources.csv',
	{
		id: slug,
		title: text,
		publisher: anyText,
		year: anyText,
		/** Empty: nobody knows a page. */
		url: emptyAs('', webAddress),
		/** Without it nobody knows what may be done with what the source says. */
		licence: text,
		howRead: checkedOnly('how_read', anyText),
		read: oneOf(sourceReadings),
		allegiance: optionalCell(oneOf(sourceAllegiances))
	},
	{ key: 'id', unique: ['id'] }
);
