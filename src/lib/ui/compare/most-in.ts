import type { DifferingLand, OtherLine } from '$lib/domain/estimate/other-line';
import type { OblastCode } from '$lib/domain/dataset/oblast';

/** The oblast with more than half of the land that one source alone has; null: there is none. */
export function mostIn(
	line: Pick<OtherLine, keyof DifferingLand | 'oblasts'>,
	whose: keyof DifferingLand
): OblastCode | null {
	return line.oblasts.find((oblast) => oblast[whose] > line[whose] / 2)?.code ?? null;
}
