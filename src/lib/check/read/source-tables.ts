import { outlineQualities } from '../../domain/dataset/dataset';
import { locationAccuracyIds } from '../../domain/dataset/deposit';
import { sourceAllegiances } from '../../domain/dataset/source-allegiance';
import { sourceReadings } from '../../domain/dataset/source-reading';
import { anyText, oneOf, slug, text } from '../decode';
import { amountCell, fractionCell, optionalCell } from './decode-cell';
import { checkedOnly, column } from './fields';
import { table } from './table';

export const accuracyTable = table(
	'location-accuracy.csv',
	{
		id: oneOf(locationAccuracyIds),
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		sigmaKm: column('sigma_km', optionalCell(amountCell)),
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
		url: anyText,
		licence: anyText,
		howRead: checkedOnly('how_read', anyText),
		read: oneOf(sourceReadings),
		allegiance: optionalCell(oneOf(sourceAllegiances))
	},
	{ key: 'id', unique: ['id'] }
);
