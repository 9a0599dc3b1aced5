/** Two texts whose middles are larger than this, in lines times lines, are told by their numbers of lines alone. */
const largestTable = 4_000_000;

/** So many lines show what would be written. */
const mostLines = 200;

/** The lines that a text loses (`-`) and gets (`+`), in order; `before` is null where there was no file. */
export function lineChanges(before: string | null, after: string): readonly string[] {
	const [old, now] = [linesOf(before ?? ''), linesOf(after)];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	const most = Math.min(old.length, now.length) - start;
	while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
	const [gone, come] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
	if (gone.length * come.length > largestTable) {
		return [`- ${gone.length} lines`, `+ ${come.length} lines`];
	}
	const all = changesOf(gone, come);
	const left = all.length - mostLines;
	return left > 0 ? [...all.slice(0, mostLines), `… and ${left} more lines`] : all;
}

function linesOf(text: string): readonly string[] {
	return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** By the longest common subsequence of lines. */
function changesOf(old: readonly string[], now: readonly string[]): readonly string[] {
	const width = now.length + 1;
	const longest = new Uint32Array((old.length + 1) * width);
	for (let i = old.length - 1; i >= 0; i--) {
		for (let j = now.length - 1; j >= 0; j--) {
			longest[i * width + j] =
				old[i] === now[j]
					? longest[(i + 1) * width + j + 1]! + 1
					: Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
		}
	}
	const changes: string[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		if (i < old.length && j < now.length && old[i] === now[j]) {
			i++;
			j++;
		} else if (
			j === now.length ||
			(i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
		) {
			changes.push(`- ${old[i++]}`);
		} else {
			changes.push(`+ ${now[j++]}`);
		}
	}
	return changes;
}
