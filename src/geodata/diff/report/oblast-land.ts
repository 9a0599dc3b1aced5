import { sectionOf, type Column, type Section } from '../../../lib/export/document/document';
import { shareText } from '../../../lib/export/document/words-of-numbers';
import type { HeadlineDiff } from '../compare-folders';
import type { AreaAnswer } from '../headlines/area-answers';
import { isOther } from '../headlines/moves';

interface LandMove {
	readonly name: string;
	readonly before: AreaAnswer['land'];
	readonly after: AreaAnswer['land'];
}

/** The oblasts of whose land another share lies behind the line than before. */
export function landSections({ staged }: Pick<HeadlineDiff, 'staged'>): readonly Section[] {
	const moves = staged.now.dataset.oblasts
		.map(({ code, nameEn }): LandMove => {
			const [before, after] = [staged.before, staged.after].map(
				({ areas }) => areas.get(code)?.land ?? null
			) as [AreaAnswer['land'], AreaAnswer['land']];
			return { name: nameEn, before, after };
		})
		.filter(({ before, after }) => isOther(before, after));
	if (moves.length === 0) return [];
	const columns: readonly Column<LandMove>[] = [
		{ name: 'Oblast', align: 'left', cell: ({ name }) => name },
		{ name: 'Before', align: 'right', cell: ({ before }) => landText(before) },
		{ name: 'After', align: 'right', cell: ({ after }) => landText(after) }
	];
	const under = ['In brackets: with the line moved back and forward by its error.'];
	return [sectionOf('Land behind the line, by oblast', columns, moves, under)];
}

const landText = (land: AreaAnswer['land']) => (land === null ? 'unknown' : shareText(land));
