import type { Language } from '../language';
import type { Briefing, Paragraphs, Told } from './briefing';

/** The briefing as it is read in a language: what is not said in it stands in the other one. */
export function spokenIn(briefing: Briefing, language: Language): Briefing {
	const other = language === 'uk' ? 'en' : 'uk';
	const line = (told: Told): Told => ({ ...told, [language]: told[language] || told[other] });
	const lines = (said: Paragraphs): Paragraphs =>
		said[language].length > 0 ? said : { ...said, [language]: said[other] };
	return {
		...briefing,
		title: line(briefing.title),
		lead: line(briefing.lead),
		scenes: briefing.scenes.map((scene) => ({
			...scene,
			title: line(scene.title),
			text: lines(scene.text),
			notes: scene.notes && lines(scene.notes)
		}))
	};
}
