import type { Coverage } from '../../lib/domain/estimate/coverage';
import { pluralIn } from '../../lib/i18n/language/plural';
import type { Answer } from '../answer/answer';

const plural = pluralIn('en');

/** What the estimate rests on and leaves out: the lines below every report. */
export function coverageLines({ coverage }: Pick<Answer, 'coverage'>): readonly string[] {
	return [
		'In brackets: the 90 % interval, 5 to 95 % of the draws, widened where the expected value lies beyond.',
		sidesLine(coverage),
		...withoutTonnage(coverage),
		...unread(coverage)
	];
}

function sidesLine({ all, behind, free, near, contested, unknown }: Coverage): string {
	const lie = plural(behind, { one: 'lies', other: 'lie' });
	return `${[
		`Of ${plural(all, { one: '{n} deposit', other: '{n} deposits' })}, ${behind} ${lie} behind the line and ${free} not`,
		...(near > 0 ? [`${near} too near the line to tell`] : []),
		...(contested > 0 ? [`${contested} in contested land`] : []),
		...(unknown > 0 ? [`${unknown} at sea on a side that is not known`] : [])
	].join('; ')}.`;
}

function withoutTonnage({ withoutTonnage: count, all }: Coverage): readonly string[] {
	if (count === 0) return [];
	return [
		plural(count, {
			one: `{n} of ${all} deposits has no published figure that can be added up: it counts by number only.`,
			other: `{n} of ${all} deposits have no published figure that can be added up: they count by number only.`
		})
	];
}

function unread({ unread: count, all }: Coverage): readonly string[] {
	if (count === 0) return [];
	return [
		plural(count, {
			one: `{n} of ${all} deposits rests on the compiler’s own knowledge; no page was read.`,
			other: `{n} of ${all} deposits rest on the compiler’s own knowledge; no page was read.`
		})
	];
}
