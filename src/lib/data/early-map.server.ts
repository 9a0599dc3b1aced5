import { clientCode, type ClientCode } from './client-code.server';

export type EarlyMapCode = ClientCode;

/** The code that the first map needs beyond that of its page. */
export function earlyMapCode(): EarlyMapCode {
	const map = clientCode('src/lib/ui/map/open-map.ts');
	const estimate = clientCode('src/lib/state/estimate-parts.ts');
	return {
		modules: [...new Set([...map.modules, ...estimate.modules])],
		workers: map.workers
	};
}
