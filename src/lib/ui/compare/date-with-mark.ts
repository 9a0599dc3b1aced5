import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';
import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { scenarioMarks } from '$lib/i18n/scenario-mark/scenario-marks';

/** The day that answers, and that its line is one of a scenario: `24 April 2026 (scenario)`. */
export function dateWithMark(
	{ observationDate, scenario }: Pick<EstimateQuestion, 'observationDate' | 'scenario'>,
	language: Language
): string {
	const date = formatDate(observationDate, language);
	return scenario ? `${date} (${scenarioMarks[language].inDates})` : date;
}
