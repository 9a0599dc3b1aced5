import { formatDate } from '../../../lib/domain/format';
import { escaped } from '../../../lib/domain/xml-text';
import { documentHtml } from '../../../lib/export/document/html';
import type { Diff, HeadlineDiff } from '../compare-folders';
import { diffDocument } from './diff-document';
import { diffMapSvg, type DiffMap } from './diff-map';
import { changedBounds, goneLine, markedDeposits } from './map-view';
import { pageCss } from './page-css';

/** The report as one page with a map of each side; it fetches nothing and needs no script. */
export function diffHtml(diff: Diff): string {
	const { headlines } = diff;
	const figures = 'staged' in headlines ? mapsHtml(diff, headlines) : '';
	return documentHtml(diffDocument(diff), { language: 'en', css: pageCss, figures });
}

function mapsHtml({ files }: Diff, headlines: HeadlineDiff): string {
	const maps = mapsOf(files, headlines);
	const hasOtherLine = maps.some(({ otherLine }) => otherLine !== null);
	return [
		'<section class="maps" aria-label="Maps before and after">',
		...maps.map((map, i) => figureHtml(map, i === 0 ? 'Before' : 'After')),
		keyHtml(hasOtherLine),
		'</section>'
	].join('\n');
}

function figureHtml(map: DiffMap, when: string): string {
	const svg = Buffer.from(diffMapSvg(map), 'utf8').toString('base64');
	return [
		'<figure>',
		`<figcaption>${when}: ${escaped(dateOf(map))}</figcaption>`,
		`<img width="480" height="330" alt="${escaped(map.title)}" src="data:image/svg+xml;base64,${svg}">`,
		'</figure>'
	].join('\n');
}

const dateOf = ({ answer }: Pick<DiffMap, 'answer'>) =>
	formatDate(answer.estimate.question.observationDate, 'en');

function keyHtml(hasOtherLine: boolean): string {
	const entry = (kind: string, words: string) =>
		`<li><span class="sign ${kind}" aria-hidden="true"></span>${words}</li>`;
	return [
		'<ul class="key">',
		entry('occupied', 'behind the line since 24 February 2022'),
		entry('before2022', 'behind the line before'),
		entry('contested', 'contested'),
		entry('front', 'front line'),
		...(hasOtherLine ? [entry('other', 'front line before the change')] : []),
		entry('ring', 'record or side is another'),
		'</ul>'
	].join('');
}

function mapsOf(files: Diff['files'], headlines: HeadlineDiff): readonly DiffMap[] {
	const { base, now, baseDerived, before, after } = headlines.staged;
	const marked = markedDeposits(files, headlines);
	const old = baseDerived ?? now;
	const lines = baseDerived === null ? [] : [baseDerived.occupiedLatest, now.occupiedLatest];
	const deposits = [base.dataset.deposits, now.dataset.deposits];
	const shared = { bounds: changedBounds(deposits, marked, lines), marked };
	const sides = [
		{
			...{ geodata: old.geodata, occupied: old.occupiedLatest, figures: base, otherLine: null },
			answer: before.areas.get('all')!
		},
		{
			...{ geodata: now.geodata, occupied: now.occupiedLatest, figures: now },
			answer: after.areas.get('all')!,
			otherLine: baseDerived && goneLine(baseDerived.occupiedLatest, now.occupiedLatest)
		}
	];
	return sides.map((side) => ({ ...side, ...shared, title: titleOf(side, marked) }));
}

/** More names than these are a number of them. */
const fewNames = 6;

function titleOf(
	{ figures, answer }: Pick<DiffMap, 'figures' | 'answer'>,
	marked: ReadonlySet<string>
): string {
	const { dataset } = figures;
	const ringed = dataset.deposits.filter(({ id, point }) => marked.has(id) && point !== null);
	const names = ringed.slice(0, fewNames).map(({ id, nameEn }) => {
		const side = answer.estimate.control.get(id)?.side;
		return `${nameEn} (${side ?? 'unknown'})`;
	});
	const rest = ringed.length > fewNames ? ` and ${ringed.length - fewNames} more` : '';
	const rings = names.length === 0 ? '' : ` Ringed: ${names.join(', ')}${rest}.`;
	return `Map of the front line and the deposits on ${dateOf({ answer })}.${rings}`;
}
