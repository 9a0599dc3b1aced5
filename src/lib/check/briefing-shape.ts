import {
	parseEmphasis,
	type Emphasis,
	type Paragraphs,
	type Told
} from '../domain/briefing/briefing';
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

const versionForm = /^\d{4}-\d\d-\d\d-[0-9a-f]{8}(-[0-9a-f]{8})?$/;

const dataName: Decoder<string> = withSchema(
	{ type: 'string', pattern: versionForm.source },
	(raw) =>
		typeof raw === 'string' && versionForm.test(raw)
			? decoded(raw)
			: refused(
					raw,
					'the name of a release, or a version of the data',
					'copy it from "Share and cite" on the map, or leave it out'
				)
);

const sceneShape = {
	title: described('Heading of the scene', told),
	text: described('What is said of the view; no number that the estimate gives', paragraphs),
	view: described('Query of a link to the map, with a date', viewLink),
	emphasis: optionalMember(described('What to look at', emphasis)),
	notes: optionalMember(described('For the speaker alone', paragraphs)),
	sources: optionalList(described('Row of sources.csv', slug)),
	events: optionalList(described('Row of events.csv or fund-events.csv', slug)),
	data: optionalMember(
		described('Release, or version of the data, that the scene was made with', dataName)
	)
};

/** What a file of `briefings/` holds. */
export const briefingShape = object({
	title: described('Name of the briefing', told),
	lead: described('What it is about, in a sentence or two', told),
	scenes: described('In the order in which they are told', filled(object(sceneShape), 'scene'))
});

/** What is not said yet. */
const nothingTold: Told = { en: '', uk: '' };
const nothingSaid: Paragraphs = { en: [], uk: [] };

/** The same text in one language, in both or in none: an unfinished briefing is one too. */
const ownText: Decoder<string> = (raw) => (raw === '' ? decoded('') : text(raw));
const orElse = <T>(inner: Decoder<T>, otherwise: T): Decoder<T> =>
	Object.assign(((raw) => (raw === undefined ? decoded(otherwise) : inner(raw))) as Decoder<T>, {
		isOptional: true as const
	});
const ownTold: Decoder<Told> = orElse(
	object({ en: orElse(ownText, ''), uk: orElse(ownText, '') }),
	nothingTold
);
const ownParagraphs: Decoder<Paragraphs> = orElse(
	object({ en: orElse(list(text), []), uk: orElse(list(text), []) }),
	nothingSaid
);

/** A scene as somebody makes one: only its view is needed. */
export const ownScene = object({
	...sceneShape,
	...{ title: ownTold, text: ownParagraphs, notes: optionalMember(ownParagraphs) }
});

/** The head of a briefing as somebody makes one; its scenes are read one by one. */
export const ownHead = object({
	title: ownTold,
	lead: ownTold,
	scenes: list<unknown>((raw) => decoded(raw))
});
