import { addDays } from '../../lib/domain/dataset/iso-date';
import { firstDay } from './place';
import type { RecordSummary } from './record';

/** What those who build the record should know of what the rules and the corrections did, a line each. */
export function recordReport(summary: RecordSummary): readonly string[] {
	const { places, days, cells, leftOut, artefacts, corrections } = summary;
	const idle = corrections.filter(({ changed }) => changed === 0);
	return [
		`${places} places over ${days} days, to ${addDays(firstDay, days - 1)}: ${cells} cells.`,
		`${leftOut} places that the source does not know amid occupied land: their land is their neighbours'.`,
		...artefacts.map(
			({ first, after, places: turned, others }) =>
				`A fault of the source was taken out: ${turned} places taken on ${addDays(firstDay, first)} and given back on ${addDays(firstDay, after)}; ${others} more that turned with them are contested.`
		),
		`${corrections.length} corrections, of which ${corrections.length - idle.length} change something.`,
		...idle.map(
			({ id }) => `The correction "${id}" changes nothing: the rules say the same, and it can go.`
		)
	];
}
