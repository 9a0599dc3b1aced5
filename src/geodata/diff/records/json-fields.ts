import type { RawRecord, RawValue } from './raw-record';

type Members = Readonly<Record<string, unknown>>;

/** The members of a JSON value by their paths, such as `grade.percent`; lists of plain values are kept whole. */
export function jsonFields(
	value: unknown,
	left: readonly string[] = [],
	path = ''
): ReadonlyMap<string, RawValue> {
	const fields = new Map<string, RawValue>();
	for (const [name, member] of Object.entries(membersOf(value))) {
		if (path === '' && left.includes(name)) continue;
		const here = path === '' ? name : `${path}.${name}`;
		if (isPlain(member)) fields.set(here, plainText(member));
		else if (Array.isArray(member) && member.every(isPlain)) {
			fields.set(here, member.map(plainText));
		} else for (const [below, text] of jsonFields(member, [], here)) fields.set(below, text);
	}
	return fields;
}

function membersOf(value: unknown): Members {
	return typeof value === 'object' && value !== null ? (value as Members) : {};
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

const plainText = (value: unknown): string => {
	if (typeof value === 'string') return value;
	return value === null || value === undefined ? '' : JSON.stringify(value);
};

/** A feature of GeoJSON; its figures are records of their own. */
export function featureRecord(raw: unknown, file: string | null): RawRecord {
	const feature = membersOf(raw);
	const properties = membersOf(feature['properties']);
	const figures: readonly unknown[] = Array.isArray(properties['figures'])
		? properties['figures']
		: [];
	const name = plainText(properties['name_en'] ?? '');
	const fields = new Map(jsonFields(properties, ['figures']));
	if (file !== null) fields.set('file', file);
	return {
		id: isPlain(feature['id']) ? plainText(feature['id']) || name : name,
		name,
		fields,
		geometry: feature['geometry'] ?? null,
		figures: figures.map(figureRecord)
	};
}

/** What tells one published figure from another, the most telling first. */
const names = ['commodity', 'kind', 'category', 'basis', 'year', 'unit'];

function figureRecord(raw: unknown): RawRecord {
	const fields = jsonFields(raw);
	const of = (name: string) => {
		const value = fields.get(name) ?? '';
		return typeof value === 'string' ? value : value.join(' ');
	};
	const [commodity, kind, ...more] = names.map(of);
	const detail = more.filter((text) => text !== '').join(', ');
	const id = `${commodity} ${kind}${detail === '' ? '' : ` (${detail})`}`;
	return { id, name: '', fields, figures: [] };
}
