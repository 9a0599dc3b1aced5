import type { Timeline } from '../dataset/timeline';
import type { Derivation } from './derivation';
import { leaf } from './derivation-node';
import { lineSource } from './derive-control';
import { list, symbol } from './formula';
import { exactly } from '../numbers/range';

/** The area behind the line at an observation, all Ukraine, as the record has it. */
export function deriveObservedArea({ observations, origins }: Timeline, index: number): Derivation {
	const observation = observations[index];
	const origin = origins.find(({ id }) => id === observation?.origin);
	return leaf({
		quantity: 'area-behind',
		unit: 'km2',
		value: exactly(observation?.areaKm2 ?? NaN),
		formula: list(symbol('A(O)'), symbol('WGS84')),
		ground: 'data',
		table: 'occupation/observations.csv',
		external: lineSource(origin ?? null)
	});
}
