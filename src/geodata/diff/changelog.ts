import { warningAt, type Issue } from '../../lib/check/issue';
import { printedPath, type SourceFolder } from '../../lib/check/source-folder';
import { isByProduct, type Move } from './headlines/moves';

const changelog = 'CHANGELOG.md';

/** A headline may move by so much, as a part of 1, without a word about it. */
const mostUnsaid = 0.01;

/** What a headline says that moves too far to be passed over in silence, where the change log has no new line. */
export function changelogIssues(
	base: SourceFolder,
	folder: SourceFolder,
	moves: readonly Move[],
	nameOf: (move: Move) => string
): readonly Issue[] {
	const far = moves.filter((move) => {
		if (move.area !== 'all' || isByProduct(move)) return false;
		return move.shareMove === null || Math.abs(move.shareMove) > mostUnsaid;
	});
	if (far.length === 0 || hasNewLine(base, folder)) return [];
	const names = far.map(nameOf).join(', ');
	return [
		warningAt(
			{ file: printedPath(folder, changelog), line: 1, column: 1 },
			{
				record: '',
				found: `no new line, though the share behind the line moves by more than 1 point: ${names}`,
				expected: 'a line that says what changed, for those who quoted the number before',
				remedy: `add a line to ${changelog} with the record, the old and the new value, and why`
			}
		)
	];
}

function hasNewLine(base: SourceFolder, folder: SourceFolder): boolean {
	const old = new Set(linesOf(base));
	return linesOf(folder).some((line) => !old.has(line));
}

function linesOf(folder: SourceFolder): readonly string[] {
	const bytes = folder.bytes(changelog);
	if (bytes === null) return [];
	return Buffer.from(bytes)
		.toString('utf8')
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
