import {
	parseEmphasis,
	type Emphasis,
	type Paragraphs,
	type Told
} from '../../lib/domain/briefing/briefing';
import { decoded, described, list, refused, slug, text, withSchema, type Decoder } from './decode';
import { object, optionalMember } from './decode-object';

const cyrillic = /\p{Script=Cyrillic}/u;

const english: Decoder<string> = withSchema({}, (raw) => {
	const result = text(raw);
	if ('faults' in result || !cyrillic.test(result.value)) return result;
	return refused(raw, 'an English text, in Latin letters', 'write the text in that language');
});

const ukrainian: Decoder<string> = withSchema({}, (raw) => {
	const result = text(raw);
	if ('faults' in result || cyrillic.test(result.value)) return result;
	return refused(raw, 'a Ukrainian text, in Cyrillic letters', 'write the text in that language');
});

const schemaOfText = { type: 'string', minLength: 1 };

const told: Decoder<Told> = object({
	en: withSchema(schemaOfText, english),
	uk: withSchema(schemaOfText, ukrainian)
});

/** A list that holds something; `what` names a member of it in the message. */
function filled<T>(inner: Decoder<T>, what: string): Decoder<readonly T[]> {
	const all = list(inner);
	return withSchema({ ...all.schema, minItems: 1 }, (raw) => {
		const result = all(raw);
		if ('faults' in result || result.value.length > 0) return result;
		return refused(raw, `at least one ${what}`, `write one, or leave the member out`);
	});
}

const paragraphs: Decoder<Paragraphs> = object({
	en: filled(withSchema(schemaOfText, english), 'paragraph'),
	uk: filled(withSchema(schemaOfText, ukrainian), 'paragraph')
});

const viewLink: Decoder<string> = withSchema({ type: 'string', pattern: '^\\?' }, (raw) =>
	typeof raw === 'string' && /^\?\S+$/.test(raw)
		? decoded(raw)
		: refused(
				raw,
				'a view: what the address of the map has from its question mark on',
				'copy it from the address of the map, e.g. "?date=2025-04-30&commodity=lithium"'
			)
);

const emphasis: Decoder<Emphasis> = withSchema(
	{ type: 'string', pattern: '^(commodity|oblast|deposit)/[a-z0-9_-]+$' },
	(raw) => {
		const read = typeof raw === 'string' ? parseEmphasis(raw) : null;
		return read === null
			? refused(
					raw,
					'"commodity/<id>", "oblast/<slug>" or "deposit/<id>"',
					'write it like "commodity/lithium"'
				)
			: decoded(read);
	}
);

/** Left out: none. */
function optionalList<T>(inner: Decoder<T>): Decoder<readonly T[]> {
	const all = list(inner);
	const decode: Decoder<readonly T[]> = (raw) => (raw === undefined ? decoded([]) : all(raw));
	return Object.assign(decode, { schema: all.schema!, isOptional: true as const });
}

const scene = object({
	title: described('Heading of the scene', told),
	text: described('What is said of the view; no number that the estimate gives', paragraphs),
	view: described('Query of a link to the map, with a date', viewLink),
	emphasis: optionalMember(described('What to look at', emphasis)),
	notes: optionalMember(described('For the speaker alone', paragraphs)),
	sources: optionalList(described('Row of sources.csv', slug)),
	events: optionalList(described('Row of events.csv or fund-events.csv', slug))
});

/** What a file of `briefings/` holds. */
export const briefingShape = object({
	title: described('Name of the briefing', told),
	lead: described('What it is about, in a sentence or two', told),
	scenes: described('In the order in which they are told', filled(scene, 'scene'))
});
