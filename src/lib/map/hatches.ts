/** The kinds of occupied land, each with a hatch of its own. */
export const hatchKinds = ['occupied', 'before2022', 'contested'] as const;
export type HatchKind = (typeof hatchKinds)[number];

/** Side of a hatch tile and thickness of its line, px; the map draws both up to twice as large between whole zooms. */
export const hatches = {
	occupied: { tilePx: 6, linePx: 1.2, slopes: [1] },
	before2022: { tilePx: 5, linePx: 0.9, slopes: [-1] },
	contested: { tilePx: 5, linePx: 0.8, slopes: [1, -1] }
} as const satisfies Record<HatchKind, object>;
