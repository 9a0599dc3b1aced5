import type { AttributeTable } from './attributes';
import { csvAttributes } from './csv-attributes';
import { featureAttributes } from './feature-attributes';

/** The table of a file; null: it is no table of records, or its text is broken. */
export function attributeTable(path: string, text: string): AttributeTable | null {
	try {
		if (path.endsWith('.csv')) return csvAttributes(text);
		return path.endsWith('.geojson') ? featureAttributes(text) : null;
	} catch {
		return null;
	}
}
