import { countOf, whatOf, whereOf, type Issue } from '../../../lib/check/issue';
import { formatAreaKm2, formatDate } from '../../../lib/domain/format';
import { isNoChange, type GainedAndLost } from '../../../lib/domain/geometry/gained-lost';
import type { Document } from '../../../lib/export/document/document';
import type { CodeState } from '../base/base';
import type { Diff, HeadlineDiff } from '../compare-folders';
import { moveCell } from './headline-cells';
import { headlineSections } from './headline-sections';
import { landSections } from './oblast-land';
import { recordSections } from './record-sections';
import { sideSections } from './side-sections';

/** How many rows of a long table are printed. */
export const usualRows = 20;

/** What a change of geodata does, for people to read; `rows`: of each long table so many. */
export function diffDocument(diff: Diff, rows = usualRows): Document {
	const { files, errors, warnings, headlines } = diff;
	const isCompared = 'staged' in headlines;
	return {
		title: `What the change to ${diff.folder} does`,
		lead: [
			`Compared with ${diff.base}.`,
			recordSentence(diff),
			...(isCompared ? headlineSentences(headlines) : [headlines.why]),
			...(isCompared ? codeSentences(diff.code) : [])
		],
		blocks: [...errors, ...warnings].slice(0, rows).map(issueLines),
		sections: [
			...(isCompared
				? [
						...headlineSections({ ...headlines, rows }),
						...sideSections({ ...headlines, rows }),
						...landSections(headlines)
					]
				: []),
			...recordSections(files, rows)
		],
		notes: isCompared ? [orderNote] : []
	};
}

const orderNote =
	'Why: line (files of occupation/ and control-flags.csv), data and prices are changed from the old to the new one after the other, in this order. What one does depends on those before it; together they make up the whole move.';

const issueLines = (issue: Issue) => [whereOf(issue), ...whatOf(issue)];

function recordSentence({ files }: Diff): string {
	if (files.length === 0) return 'No file differs.';
	const records = files.reduce((sum, { records: changed }) => sum + changed.length, 0);
	const tables = files.filter(({ records: changed }) => changed.length > 0).length;
	const whole = files.length - tables;
	return [
		...(records > 0
			? [
					`${countOf(records, 'record')} changed, added or removed in ${tables === 1 ? 'one table or layer' : `${tables} tables or layers`}.`
				]
			: []),
		...(whole > 0 ? [`${countOf(whole, 'file')} changed as a whole.`] : [])
	].join(' ');
}

function headlineSentences({ staged, moves, sides, land }: HeadlineDiff): readonly string[] {
	const national = moves.filter(({ area }) => area === 'all');
	const sideWords =
		sides.length === 0
			? 'No deposit changes side on the last day.'
			: `${countOf(sides.length, 'deposit')} on another side on the last day, new or gone.`;
	return [
		daysSentence(staged),
		...(land === null || isNoChange(land) ? [] : [landSentence(land)]),
		national.length === 0
			? 'No headline of all Ukraine moves.'
			: `${countOf(national.length, 'resource')} of all Ukraine with another headline${largest(staged, national[0]!)}.`,
		sideWords
	];
}

function largest(
	{ base, now }: HeadlineDiff['staged'],
	move: HeadlineDiff['moves'][number]
): string {
	if (move.shareMove === 0) return '';
	const all = [...now.dataset.commodities, ...base.dataset.commodities];
	const name = all.find(({ id }) => id === move.commodity)?.nameEn ?? move.commodity;
	return `; the largest move of a share: ${name}, ${moveCell(move)}`;
}

const landSentence = ({ gainedKm2, lostKm2 }: GainedAndLost) =>
	`By the cells of the last day ${formatAreaKm2(gainedKm2, 'en')} are behind the line that were not before, and ${formatAreaKm2(lostKm2, 'en')} no longer are.`;

function daysSentence({ base, now, before, after }: HeadlineDiff['staged']): string {
	const [old, is] = [base, now].map(({ dataset }) => {
		return formatAreaKm2(dataset.timeline.observations.at(-1)!.areaKm2, 'en');
	});
	const days = [before, after].map(({ date }) => formatDate(date, 'en'));
	if (before.date !== after.date) {
		return `The record ended on ${days[0]} with ${old} behind the line, and ends on ${days[1]} with ${is}.`;
	}
	const land =
		old === is ? `${is} behind the line, as before` : `${is} behind the line (before: ${old})`;
	return `The record ends on ${days[1]}: ${land}.`;
}

function codeSentences(code: CodeState): readonly string[] {
	switch (code.kind) {
		case 'same':
			return ['Method: the code that computes is that of the base.'];
		case 'unknown':
			return [`Method: both sides are computed by the code as it is now; ${code.why}.`];
		case 'differs': {
			const [first] = code.files;
			const rest = code.files.length > 1 ? ` and ${code.files.length - 1} more` : '';
			return [
				`Method: the code that computes differs from that of the base (${first}${rest}). Both sides are computed by the code as it is now: what it moves by itself is not in these numbers.`
			];
		}
		default:
			return code satisfies never;
	}
}
