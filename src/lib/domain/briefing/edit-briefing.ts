import type { Language } from '../language';
import type { Briefing, Emphasis, Paragraphs, Scene, Told } from './briefing';

/** The texts of a briefing, and of one of its scenes, that a person writes. */
export type HeadField = 'title' | 'lead';
export type SceneField = 'title' | 'text' | 'notes';

/** One change of a briefing. Scenes are counted from 0. */
export type Edit =
	| {
			readonly kind: 'head';
			readonly field: HeadField;
			readonly language: Language;
			readonly text: string;
	  }
	| {
			readonly kind: 'say';
			readonly scene: number;
			readonly field: SceneField;
			readonly language: Language;
			readonly text: string;
	  }
	/** Behind the last one, or before the scene `before`. */
	| { readonly kind: 'add'; readonly scene: Scene; readonly before?: number }
	| { readonly kind: 'duplicate'; readonly scene: number }
	| { readonly kind: 'remove'; readonly scene: number }
	| { readonly kind: 'move'; readonly from: number; readonly to: number }
	/** Another view under the same words; with a title where the old one but said what the old view was. */
	| {
			readonly kind: 'view';
			readonly scene: number;
			readonly shown: ShownView & Partial<Pick<Scene, 'title'>>;
	  }
	| { readonly kind: 'emphasis'; readonly scene: number; readonly emphasis: Emphasis | null }
	/** Another briefing altogether: of a file, of another window, or an empty one. */
	| { readonly kind: 'replace'; readonly briefing: Briefing };

export type EditKind = Edit['kind'];

/** What a scene shows. */
export type ShownView = Pick<Scene, 'view' | 'emphasis' | 'data'>;

/** A briefing in which nothing is said yet. */
export const emptyBriefing: Briefing = {
	slug: '',
	title: { en: '', uk: '' },
	lead: { en: '', uk: '' },
	scenes: []
};

/** A scene of a view, under a heading. */
export function sceneOfView(shown: ShownView, title: Told): Scene {
	return { title, text: { en: [], uk: [] }, ...shown, notes: null, sources: [], events: [] };
}

/** The briefing after a change; the same one where the change names a scene that there is not, or changes nothing. */
export function edited(briefing: Briefing, edit: Edit): Briefing {
	const { scenes } = briefing;
	switch (edit.kind) {
		case 'head': {
			const text = lineOf(edit.text);
			if (briefing[edit.field][edit.language] === text) return briefing;
			return { ...briefing, [edit.field]: { ...briefing[edit.field], [edit.language]: text } };
		}
		case 'say':
			return withScene(briefing, edit.scene, (scene) => told(scene, edit));
		case 'view':
			return withScene(briefing, edit.scene, (scene) => ({ ...scene, ...edit.shown }));
		case 'emphasis':
			return withScene(briefing, edit.scene, (scene) => ({ ...scene, emphasis: edit.emphasis }));
		case 'add':
			return { ...briefing, scenes: spliced(scenes, edit.before ?? scenes.length, 0, edit.scene) };
		case 'duplicate': {
			const scene = scenes[edit.scene];
			if (scene === undefined) return briefing;
			return { ...briefing, scenes: spliced(scenes, edit.scene + 1, 0, scene) };
		}
		case 'remove':
			if (scenes[edit.scene] === undefined) return briefing;
			return { ...briefing, scenes: spliced(scenes, edit.scene, 1) };
		case 'move': {
			const scene = scenes[edit.from];
			const isPlace = scenes[edit.to] !== undefined && edit.to !== edit.from;
			if (scene === undefined || !isPlace) return briefing;
			const others = spliced(scenes, edit.from, 1);
			return { ...briefing, scenes: spliced(others, edit.to, 0, scene) };
		}
		case 'replace':
			return edit.briefing;
		default:
			return edit satisfies never;
	}
}

/** The scenes with `left` of them from one on left out, and others there. */
function spliced(
	scenes: readonly Scene[],
	from: number,
	left: number,
	...others: readonly Scene[]
): readonly Scene[] {
	return [...scenes.slice(0, from), ...others, ...scenes.slice(from + left)];
}

function withScene(briefing: Briefing, index: number, change: (scene: Scene) => Scene): Briefing {
	const scene = briefing.scenes[index];
	if (scene === undefined) return briefing;
	const changed = change(scene);
	return changed === scene
		? briefing
		: { ...briefing, scenes: spliced(briefing.scenes, index, 1, changed) };
}

function told(scene: Scene, { field, language, text }: Extract<Edit, { kind: 'say' }>): Scene {
	if (field === 'title') {
		const title = lineOf(text);
		if (scene.title[language] === title) return scene;
		return { ...scene, title: { ...scene.title, [language]: title } };
	}
	const nothing: Paragraphs = { en: [], uk: [] };
	const said = { ...(scene[field] ?? nothing), [language]: paragraphsOf(text) };
	if (textOf(said[language]) === textOf((scene[field] ?? nothing)[language])) return scene;
	if (field === 'text') return { ...scene, text: said };
	return { ...scene, notes: said.en.length + said.uk.length > 0 ? said : null };
}

/** What was typed into one line, without spaces at its ends. */
export function lineOf(typed: string): string {
	return typed.replace(/\s+/g, ' ').trim();
}

/** What was typed, paragraph by paragraph: an empty line parts them. */
export function paragraphsOf(typed: string): readonly string[] {
	return typed
		.split(/\r?\n\s*\n/)
		.map(lineOf)
		.filter((paragraph) => paragraph !== '');
}

/** Paragraphs as they are typed. Inverse of `paragraphsOf`. */
export function textOf(paragraphs: readonly string[]): string {
	return paragraphs.join('\n\n');
}
