import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { nameOfRow } from './finding-rows';
import type { SharedSpeech, ShownRows } from './shown-view';

/** The grade of each estimate with its reason; resources that share both share a sentence. */
export function evidenceSentences(
	rows: readonly CommodityEstimate[],
	labels: ShownRows['labels'],
	speech: SharedSpeech
): readonly string[] {
	const { resource: text } = speech.messages;
	const names = new Map<string, string[]>();
	for (const { commodity, resource } of rows) {
		if (resource === null) continue;
		const { grade, reason } = resource.evidence;
		const graded = `${text.grade(grade)} (${text.gradeReason[reason]})`;
		names.set(graded, [...(names.get(graded) ?? []), nameOfRow(commodity, labels, speech)]);
	}
	return [...names].map(([graded, of]) => speech.words.evidence(graded, of));
}
