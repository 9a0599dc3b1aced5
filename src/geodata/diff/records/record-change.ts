import { fieldChanges, type FieldChange } from './field-change';
import { geometryChange, geometryText } from './geometry-change';
import { matchRecords } from './match-records';
import { textOfValue, type RawRecord } from './raw-record';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** What became of one record. */
export interface RecordChange {
	readonly kind: ChangeKind;
	readonly id: string;
	readonly name: string;
	/** Of what was added or removed: all that it says. */
	readonly fields: readonly FieldChange[];
}

/** `names`: what pairs the records of both, the strictest first. */
export function recordChanges(
	before: readonly RawRecord[],
	after: readonly RawRecord[],
	names: readonly ((record: RawRecord) => string)[]
): readonly RecordChange[] {
	const { changed, added, removed } = matchRecords(
		before,
		after,
		(record) => `${record.id}\n${writtenAs(record)}`,
		// One that only has another id was renamed.
		[...names, writtenAs]
	);
	return [
		...added.map((record) => wholeRecord('added', record)),
		...removed.map((record) => wholeRecord('removed', record)),
		...changed.flatMap(([old, now]) => {
			const fields = changesWithin(old, now);
			// The order of members says nothing.
			return fields.length === 0
				? []
				: [{ kind: 'changed' as const, id: now.id, name: now.name, fields }];
		})
	];
}

/** All but its id, which in some layouts is none of the fields. */
const writtenAs = ({ fields, geometry, figures }: RawRecord): string =>
	JSON.stringify([[...fields], geometry, figures.map((figure) => [...figure.fields])]);

function changesWithin(old: RawRecord, now: RawRecord): readonly FieldChange[] {
	const isRenamed = old.id !== now.id && writtenAs(old) === writtenAs(now);
	return [
		...(isRenamed ? [{ field: 'id', before: old.id, after: now.id }] : []),
		...fieldChanges(old, now),
		...geometryChange(old.geometry, now.geometry),
		...figureChanges(old.figures, now.figures)
	];
}

/** Figures have no id: one is the same as before where it is of the same, or where only one thing of that differs. */
function figureChanges(
	before: readonly RawRecord[],
	after: readonly RawRecord[]
): readonly FieldChange[] {
	const by = (...columns: readonly string[]) => {
		return ({ fields }: RawRecord) => columns.map((column) => fields.get(column)).join('\0');
	};
	const { changed, added, removed } = matchRecords(before, after, writtenAs, [
		({ id }) => id,
		by('commodity', 'kind', 'category', 'basis'),
		by('commodity', 'kind')
	]);
	return [
		...changed.flatMap(([old, now]) =>
			fieldChanges(old, now).map((change) => ({ ...change, field: `${old.id} ${change.field}` }))
		),
		...added.map((figure) => ({
			field: `figure ${figure.id}`,
			before: null,
			after: saidBy(figure)
		})),
		...removed.map((figure) => ({
			field: `figure ${figure.id}`,
			before: saidBy(figure),
			after: null
		}))
	];
}

/** What a figure that came or went is worth. */
function saidBy({ fields }: RawRecord): string {
	const [value, unit] = [fields.get('value'), fields.get('unit')].map((one) =>
		textOfValue(one ?? '')
	);
	return `${value} ${unit}, ${fields.get('counted') === 'true' ? 'counted' : 'not counted'}`;
}

function wholeRecord(kind: 'added' | 'removed', record: RawRecord): RecordChange {
	const said = (text: string) =>
		kind === 'added' ? { before: null, after: text } : { before: text, after: null };
	const fields = [...record.fields]
		.filter(([, value]) => value.length > 0)
		.map(([field, value]) => ({ field, ...said(textOfValue(value)) }));
	const place =
		record.geometry === undefined
			? []
			: [{ field: 'geometry', ...said(geometryText(record.geometry)) }];
	const figures = record.figures.map((figure) => ({
		...{ field: `figure ${figure.id}`, ...said(saidBy(figure)) }
	}));
	return { kind, id: record.id, name: record.name, fields: [...place, ...figures, ...fields] };
}
