import type { Language } from '../language';
import type { CompareMessages } from './messages';

/** The texts of a comparison of two dates in one language: fetched when a reader first compares. */
export async function loadCompare(language: Language): Promise<CompareMessages> {
	switch (language) {
		case 'en':
			return (await import('./en')).compare;
		case 'uk':
			return (await import('./uk')).compare;
		default:
			return language satisfies never;
	}
}
