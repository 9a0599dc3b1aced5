import { formatAreaKm2, formatDate } from '../../lib/domain/format';
import type { PriceCase } from '../../lib/domain/price';
import { en } from '../../lib/i18n/en';
import type { Answer } from '../answer';

const caseNames: Readonly<Record<PriceCase, string>> = {
	range: 'from the lowest to the highest yearly mean',
	low: 'the lowest yearly mean',
	central: 'the median yearly mean',
	high: 'the highest yearly mean'
};

/** What was asked and what answers it: the lines above every report. */
export function questionLines(answer: Answer): readonly string[] {
	const { question } = answer.estimate;
	return [
		...lineSentences(answer),
		`Data ${question.version}. Prices ${question.prices}, ${caseNames[question.priceCase]}.`,
		...(answer.observation.reliability === 'uncertain' ? [en.panel.uncertain] : [])
	];
}

/** Which line answers, and how good it is. */
function lineSentences({ estimate, line, observation, origin }: Answer): readonly string[] {
	const { date, observationDate } = estimate.question;
	const asked = formatDate(date, 'en');
	if (line !== null) {
		return [
			`Asked for ${asked} with the line of ${line.file} in place of that of the record: ${en.timeline.area(formatAreaKm2(line.areaKm2, 'en'))}.`
		];
	}
	return [
		date === observationDate
			? `Asked for ${asked}, answered by the observation of that day.`
			: `Asked for ${asked}, answered by the observation of ${formatDate(observationDate, 'en')}, the last one before.`,
		`${en.timeline.origin(origin?.titleEn ?? observation.origin)}. ${en.timeline.reliability[observation.reliability]}.`
	];
}

/** What the estimate leaves out: the lines below every report. */
export function coverageLines({ coverage }: Answer): readonly string[] {
	return [
		en.headline.bounds,
		...(coverage.withoutTonnage > 0
			? [en.headline.notCounted(coverage.withoutTonnage, coverage.all)]
			: []),
		...(coverage.unknownSide > 0 ? [en.headline.unknownSide(coverage.unknownSide)] : [])
	];
}
