import type { Scene } from '../../domain/briefing/briefing';
import { oblastSlugs } from '../../domain/dataset/oblast';
import { languages } from '../../domain/language';
import { countOf, errorAt, type Issue, type Place } from '../issue';
import type { Draft } from '../read/draft';
import { didYouMean } from '../nearest';
import { briefingViews } from './briefing-views';
import { scenesOf, type PlacedScene } from './placed-scene';
import { resolve } from './references';
import { unsourcedNumber } from '../../domain/briefing/unsourced-number';

/** A scene shows a day that is stated, names what exists, says the same in both languages, and leaves numbers to the map. */
export function briefings(draft: Draft): Issue[] {
	const scenes = scenesOf(draft);
	return [
		...briefingViews(draft, scenes),
		...scenes.flatMap((placed) => [
			...references(draft, placed),
			...unlikeLanguages(placed),
			...numbers(placed)
		])
	];
}

function references(draft: Draft, { record, scene, at }: PlacedScene): Issue[] {
	return [
		...scene.sources.flatMap((id, i) => resolve(draft, 'sources', id, at('sources', i), record)),
		...scene.events.flatMap((id, i) => unknownEvent(draft, id, at('events', i), record)),
		...unknownEmphasis(draft, scene, at('emphasis'), record)
	];
}

function unknownEvent(draft: Draft, id: string, place: Place, record: string): Issue[] {
	const lists = [draft.events.ids, draft.fundEvents.ids];
	// A table that could not be read is reported as such.
	if (lists.some((ids) => ids === null || ids.has(id))) return [];
	const known = lists.flatMap((ids) => [...(ids ?? [])]);
	return [
		errorAt(place, {
			record,
			found: `the unknown event "${id}"`,
			expected: 'an id of events.csv or fund-events.csv',
			remedy: didYouMean(id, known, 'correct the id, or add the event with its source')
		})
	];
}

function unknownEmphasis(draft: Draft, { emphasis }: Scene, place: Place, record: string): Issue[] {
	if (emphasis === null) return [];
	const { kind, id } = emphasis;
	switch (kind) {
		case 'commodity':
			return resolve(draft, 'commodities', id, place, record);
		case 'deposit':
			return resolve(draft, 'deposits', id, place, record);
		case 'oblast': {
			const slugs = Object.values<string>(oblastSlugs);
			if (slugs.includes(id)) return [];
			return [
				errorAt(place, {
					record,
					found: `the unknown oblast "${id}"`,
					expected: 'a slug of boundaries/oblasts.geojson',
					remedy: didYouMean(id, slugs, 'correct the slug')
				})
			];
		}
		default:
			return kind satisfies never;
	}
}

/** A paragraph that one language lacks is one that its readers do not get. */
function unlikeLanguages({ record, scene, at }: PlacedScene): Issue[] {
	return (['text', 'notes'] as const).flatMap((name) => {
		const said = scene[name];
		if (said === null || said.en.length === said.uk.length) return [];
		return [
			errorAt(at(name, 'uk'), {
				record,
				found: `${name}: ${countOf(said.uk.length, 'paragraph')} in Ukrainian, ${said.en.length} in English`,
				expected: 'the same paragraphs in both languages',
				remedy: 'translate what is missing, or divide both alike'
			})
		];
	});
}

/** What the estimate gives is printed beside the text, and stays right when the data changes; a number in prose does not. */
function numbers({ record, scene, at }: PlacedScene): Issue[] {
	if (scene.sources.length > 0) return [];
	return (['text', 'notes'] as const).flatMap((name) =>
		languages.flatMap((language) =>
			(scene[name]?.[language] ?? []).flatMap((paragraph, i) => {
				const number = unsourcedNumber(paragraph);
				if (number === null) return [];
				return [
					errorAt(at(name, language, i), {
						record,
						found: `${name}: the number "${number}" in a scene without sources`,
						expected: 'no number that the map prints beside the text; dates may stand',
						remedy: 'leave the number to the map, or name its source in "sources"'
					})
				];
			})
		)
	);
}
