import { oblastSlugs } from '../../domain/dataset/oblast';
import { errorAt, type Issue } from '../issue';
import type { Draft, DraftBasin, DraftDeposit } from '../read/draft';

/** A deposit that takes the outline of a basin has no other place, and the basin lies in the oblast of its file. */
export function basinOutlines(draft: Draft): Issue[] {
	const basins = new Map(draft.basins.entries.map((basin) => [basin.id, basin]));
	return draft.deposits.entries.flatMap((deposit) => {
		const id = deposit.value.outline_of;
		if (id === null) return [];
		const basin = basins.get(id);
		return [
			...secondPlace(deposit, id),
			// An unknown basin is reported by the rule for references.
			...(basin === undefined ? [] : [...elsewhere(deposit, basin), ...otherOres(deposit, basin)])
		];
	});
}

function secondPlace({ id, geometry, at }: DraftDeposit, basin: string): Issue[] {
	if (geometry === null) return [];
	return [
		errorAt(at('geometry'), {
			record: id,
			found: `a ${geometry.type} beside "outline_of": "${basin}"`,
			expected: '"geometry": null, since the outline of the basin is that of the deposit',
			remedy: 'write null, and what was known of the point into the notes; or delete "outline_of"'
		})
	];
}

function elsewhere({ id, oblast, at }: DraftDeposit, basin: DraftBasin): Issue[] {
	if (basin.value.oblasts.includes(oblast)) return [];
	return [
		errorAt(at('properties', 'outline_of'), {
			record: id,
			found: `${basin.id}, which lies in ${basin.value.oblasts.join(', ')}`,
			expected: `a basin in ${oblast} (${oblastSlugs[oblast]}), the oblast of the file`,
			remedy: 'name another basin, or move the deposit to the file of its oblast'
		})
	];
}

/** Whoever writes the id of a neighbouring basin by mistake has that of another ore most often. */
function otherOres({ id, value, at }: DraftDeposit, basin: DraftBasin): Issue[] {
	const [main] = value.commodities;
	if (main === undefined || basin.value.commodities.includes(main)) return [];
	return [
		errorAt(at('properties', 'outline_of'), {
			record: id,
			found: `${basin.id}, a basin of ${basin.value.commodities.join(', ')}`,
			expected: `a basin of ${main}, the main commodity of the deposit`,
			remedy: `name another basin, or add "${main}" to the commodities of ${basin.id}`
		})
	];
}
