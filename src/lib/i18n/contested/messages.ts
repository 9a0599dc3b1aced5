import type { ContestedCount } from '../../domain/control/control-history';

/** How contested land is counted: the choice, and the sentence where it is not counted as usual. */
export interface ContestedMessages {
	readonly land: string;
	readonly counts: Readonly<Record<ContestedCount, string>>;
	readonly counted: Readonly<Record<Exclude<ContestedCount, 'half'>, string>>;
}
