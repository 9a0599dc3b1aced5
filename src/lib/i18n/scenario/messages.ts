import type { ScenarioFault } from '../../domain/what-if/scenario';
import type { StretchFault } from '../../domain/what-if/front-stretch';
import type { LineRefusal } from '../../domain/what-if/what-if';

type Part = 'longitude' | 'latitude';

/** The panel in which a reader changes the line. */
export interface ScenarioMessages {
	readonly intro: (date: string) => string;
	readonly start: string;
	readonly take: string;
	readonly free: string;
	/** While corners are set. */
	readonly drawing: Readonly<Record<'take' | 'free', string>>;
	readonly done: string;
	readonly cancel: string;
	readonly move: {
		readonly title: string;
		readonly intro: string;
		readonly km: string;
		readonly kmHelp: string;
		readonly from: string;
		readonly to: string;
		readonly pick: (place: string) => string;
		readonly picking: (place: string) => string;
		readonly apply: string;
	};
	readonly longitude: string;
	readonly latitude: string;
	readonly addCorner: string;
	readonly undo: string;
	readonly redo: string;
	readonly clear: string;
	readonly save: string;
	readonly saveHelp: string;
	readonly open: string;
	readonly notOpened: string;
	readonly changes: string;
	readonly kinds: Readonly<Record<'take' | 'free', (corners: number) => string>>;
	readonly moved: (km: string, forward: boolean) => string;
	readonly corners: string;
	readonly corner: (number: number) => string;
	readonly removeCorner: (number: number) => string;
	readonly remove: (change: string) => string;
	/** Accessible name of a corner on the map. */
	readonly handle: (change: number, corner: number, place: string) => string;
	readonly handleHelp: string;
	readonly turned: (count: number) => string;
	readonly noneTurned: string;
	readonly sides: (was: string, is: string) => string;
	readonly caveat: string;
	readonly announcement: (turned: number, area: string, more: string) => string;
	readonly faults: Readonly<
		Record<ScenarioFault['kind'] | StretchFault | LineRefusal['kind'], string>
	>;
	readonly notNumber: (part: Part, found: string) => string;
	readonly notKm: (found: string) => string;
}
