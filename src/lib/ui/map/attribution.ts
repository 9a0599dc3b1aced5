import type { Language } from '$lib/map/style';

/** A credit that the map must show, with the address of the source and of its licence. */
export interface Credit {
	readonly text: Readonly<Record<Language, string>>;
	readonly url: string;
}

/** What the licences of the drawn layers ask to be shown; the list by layer is in `geodata/README.md`. */
export const credits: readonly Credit[] = [
	{
		text: {
			en: 'Borders, lakes, coast: © OpenStreetMap contributors, ODbL 1.0',
			uk: 'Межі, озера, берег: © учасники OpenStreetMap, ODbL 1.0'
		},
		url: 'https://www.openstreetmap.org/copyright'
	},
	{
		text: {
			en: 'Control: contains information from VIINA (Zhukov & Ayers 2023), ODbL 1.0, derived and cleaned here; places: Who’s On First, GeoNames, Quattroshapes',
			uk: 'Контроль: містить дані VIINA (Zhukov & Ayers 2023), ODbL 1.0, опрацьовані тут; місця: Who’s On First, GeoNames, Quattroshapes'
		},
		url: 'https://github.com/zhukovyuri/VIINA'
	},
	{
		text: {
			en: 'Neighbours, rivers, line of 2014–2022: Natural Earth',
			uk: 'Сусідні країни, річки, лінія 2014–2022: Natural Earth'
		},
		url: 'https://www.naturalearthdata.com/'
	},
	{
		text: { en: 'Cities: GeoNames, CC BY 4.0', uk: 'Міста: GeoNames, CC BY 4.0' },
		url: 'https://www.geonames.org/'
	}
];
