/** Layers that the map must give credit for; the list by layer is in `geodata/README.md`. */
export const creditIds = ['openStreetMap', 'viina', 'naturalEarth', 'geoNames'] as const;
export type CreditId = (typeof creditIds)[number];

/** Address of the source and of its licence. */
export const creditUrls: Readonly<Record<CreditId, string>> = {
	openStreetMap: 'https://www.openstreetmap.org/copyright',
	viina: 'https://github.com/zhukovyuri/VIINA',
	naturalEarth: 'https://www.naturalearthdata.com/',
	geoNames: 'https://www.geonames.org/'
};
