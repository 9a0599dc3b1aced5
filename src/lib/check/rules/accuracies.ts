import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** From the best known place to the worst. */
const order = ['site', 'settlement', 'district'];

/** A place that is known less well has a larger error, and none has no error at all. */
export function accuracies(draft: Draft): Issue[] {
	const rows = order.flatMap((id) => draft.accuracies.entries.filter((row) => row.id === id));
	return rows.flatMap(({ id, value, at }, i) => {
		const least = rows[i - 1]?.value.sigmaKm ?? 0;
		if (value.sigmaKm !== null && value.sigmaKm > 0 && value.sigmaKm >= least) return [];
		return [
			errorAt(at('sigma_km'), {
				record: id,
				found: value.sigmaKm === null ? 'no sigma_km' : `sigma_km ${value.sigmaKm}`,
				expected:
					least > 0 ? `${least} km or more, as ${rows[i - 1]!.id} has` : 'an error above 0 km',
				remedy: 'look for a lost digit: it is the standard error of such a point in km'
			})
		];
	});
}
