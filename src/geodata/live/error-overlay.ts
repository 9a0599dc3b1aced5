import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatIssue, type Issue } from '../../lib/check/issue';
import { excerptOf } from '../report/excerpt';

type OverlayError = ErrorPayload['err'];

/** More fill the overlay without helping: most come from one fault. */
const mostShown = 20;

/**
 * What a page shows over the last good data: every error with place, found, expected and remedy, and the line of the
 * first one. The overlay opens places in the editor, for which it needs absolute paths.
 */
export function issuesError(
	issues: readonly Issue[],
	textOf: (file: string) => string | null
): OverlayError {
	const errors = issues.filter(({ severity }) => severity === 'error');
	const shown = errors.slice(0, mostShown);
	const more = errors.length - shown.length;
	const blocks = [
		...shown.map(formatIssue),
		...(more > 0 ? [`and ${more} more: npm run geodata -- check`] : []),
		'Until this is mended, pages show the last good data.'
	];
	return {
		...faultError(blocks.join('\n\n')),
		stack: shown.map((issue) => `    at ${placeOf(issue)}`).join('\n'),
		...(shown[0] && placed(shown[0], textOf))
	};
}

/** What a page shows of a fault without a place. */
export function faultError(message: string): OverlayError {
	return { plugin: 'geodata', message, stack: '' };
}

function placed(issue: Issue, textOf: (file: string) => string | null) {
	const { line, column } = issue;
	const file = resolve(issue.file);
	const text = textOf(issue.file);
	const excerpt = text === null ? null : excerptOf(text, issue);
	return {
		id: file,
		loc: { file, line, column },
		...(excerpt && { frame: frameOf(line, excerpt) })
	};
}

/** In the form that the overlay knows as a piece of a file. */
function frameOf(line: number, excerpt: { readonly line: string; readonly caret: string }): string {
	const gutter = `> ${line} | `;
	return `${gutter}${excerpt.line}\n${'| '.padStart(gutter.length)}${excerpt.caret}\n`;
}

const placeOf = ({ file, line, column }: Issue) => `${resolve(file)}:${line}:${column}`;
