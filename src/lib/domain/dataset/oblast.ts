/**
 * The 27 first-level units of Ukraine: 24 oblasts, the Autonomous Republic of Crimea and the cities of
 * Kyiv and Sevastopol. Codes: ISO 3166-2:UA.
 */
export const oblastSlugs = {
	'UA-05': 'vinnytsia',
	'UA-07': 'volyn',
	'UA-09': 'luhansk',
	'UA-12': 'dnipropetrovsk',
	'UA-14': 'donetsk',
	'UA-18': 'zhytomyr',
	'UA-21': 'zakarpattia',
	'UA-23': 'zaporizhzhia',
	'UA-26': 'ivano-frankivsk',
	'UA-30': 'kyiv-city',
	'UA-32': 'kyiv',
	'UA-35': 'kirovohrad',
	'UA-40': 'sevastopol',
	'UA-43': 'crimea',
	'UA-46': 'lviv',
	'UA-48': 'mykolaiv',
	'UA-51': 'odesa',
	'UA-53': 'poltava',
	'UA-56': 'rivne',
	'UA-59': 'sumy',
	'UA-61': 'ternopil',
	'UA-63': 'kharkiv',
	'UA-65': 'kherson',
	'UA-68': 'khmelnytskyi',
	'UA-71': 'cherkasy',
	'UA-74': 'chernihiv',
	'UA-77': 'chernivtsi'
} as const;

export type OblastCode = keyof typeof oblastSlugs;
export type OblastSlug = (typeof oblastSlugs)[OblastCode];

export const oblastCodes = Object.keys(oblastSlugs) as readonly OblastCode[];

export interface Oblast {
	readonly code: OblastCode;
	readonly slug: OblastSlug;
	readonly nameEn: string;
	readonly nameUk: string;
	/** Area on the WGS84 ellipsoid, km². */
	readonly areaKm2: number;
}

export function isOblastCode(text: string): text is OblastCode {
	return Object.hasOwn(oblastSlugs, text);
}

/** Oblast names without their common noun, as maps print them: "Poltava", "Полтавська". */
export function shortOblastName(name: string): string {
	return name
		.replace(/ (Oblast|oblast|область)$/, '')
		.replace(/^Autonomous Republic of /, '')
		.replace(/^Автономна Республіка /, '');
}
