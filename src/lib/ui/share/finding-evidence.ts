import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import type { Evidence } from '$lib/domain/estimate/evidence-grade';
import { nameOfRow } from './finding-rows';
import type { SharedSpeech, ShownRows } from './shown-view';

/** The grade of each estimate with its reason; resources that share both share a sentence. */
export function evidenceSentences(
	rows: readonly CommodityEstimate[],
	labels: ShownRows['labels'],
	speech: SharedSpeech
): readonly string[] {
	const { resource: text } = speech.messages;
	const graded = new Map<string, { evidence: Evidence; names: string[] }>();
	for (const { commodity, resource } of rows) {
		if (resource === null) continue;
		const { evidence } = resource;
		const key = `${evidence.grade} ${evidence.reason}`;
		const found = graded.get(key) ?? { evidence, names: [] };
		found.names.push(nameOfRow(commodity, labels, speech));
		graded.set(key, found);
	}
	return [...graded.values()].map(({ evidence: { grade, reason }, names }) =>
		speech.words.evidence(text.grade(grade), names, text.gradeReason[reason])
	);
}
