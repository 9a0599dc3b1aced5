import type { Corner } from './scenario';

/** A number as people type it: decimal comma or dot, any minus sign, blanks around; null: it is none. */
export function typedNumber(text: string): number | null {
	const plain = text
		.trim()
		.replace(/[\u2212\u2013]/, '-')
		.replace(/\s*°$/, '')
		.replace(',', '.');
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Why two typed numbers are no place: which of them is no number. */
export type TypedPlace = { readonly corner: Corner } | { readonly fault: 'longitude' | 'latitude' };

export function typedPlace(longitude: string, latitude: string): TypedPlace {
	const [lng, lat] = [typedNumber(longitude), typedNumber(latitude)];
	if (lng === null) return { fault: 'longitude' };
	return lat === null ? { fault: 'latitude' } : { corner: [lng, lat] };
}
