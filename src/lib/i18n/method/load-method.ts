import type { Language } from '../language';
import type { MethodMessages } from './messages';

/** The method page's text in one language. */
export async function loadMethod(language: Language): Promise<MethodMessages> {
	switch (language) {
		case 'en':
			return (await import('./en')).methodEn;
		case 'uk':
			return (await import('./uk')).methodUk;
		default:
			return language satisfies never;
	}
}
