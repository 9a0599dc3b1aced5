import type { Side } from '../../domain/control/side';
import type { CommodityGroup } from '../../domain/dataset/commodity';
import type { Estimated } from '../../domain/numbers/range';
import type { HatchKind } from '../hatches';

/** A sign of the map and what it means. */
export type LegendEntry = {
	readonly text: string;
	/** Short enough to stand beside another. */
	readonly half: boolean;
} & (
	| { readonly kind: 'area'; readonly hatch: HatchKind }
	| { readonly kind: 'front-line' | 'other-line' | 'basin' }
	| {
			readonly kind: 'symbol';
			readonly group: CommodityGroup;
			readonly side: Side;
			readonly tonnageKnown: boolean;
	  }
);

/** A resource beside the map. */
export interface PictureRow {
	readonly name: string;
	/** What the chosen measure says, with its 90 % interval. */
	readonly value: string;
	/** Of an amount, and the part of it that was behind the line before 2022 already; null: it is counted, and has no bar. */
	readonly bar: { readonly share: Estimated; readonly before2022: number } | null;
}

/** The words of a picture: everything but the map itself. */
export interface PictureContent {
	readonly language: string;
	/** The sentence that the picture proves. */
	readonly title: string;
	/** What behind the line means, and how many deposits are. */
	readonly lead: string;
	/** Written all over the map, so that no crop is without them: the day, and whose line it is. */
	readonly mark: readonly [date: string, source: string];
	readonly board: { readonly heading: string; readonly rows: readonly PictureRow[] };
	readonly legend: { readonly heading: string; readonly entries: readonly LegendEntry[] };
	/** Sources, licence, version and address, a paragraph each. */
	readonly foot: readonly string[];
	/** A length on the ground: `100 km`. */
	readonly length: (metres: number) => string;
	/** Beside the arrow of a map that is turned: `N`. */
	readonly north: string;
	/** The map in words, for who cannot see it. */
	readonly description: string;
	/** Names of the layers in an editor. */
	readonly layerNames: Readonly<Record<'deposits' | 'names' | 'words', string>>;
}
