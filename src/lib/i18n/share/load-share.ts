import type { Language } from '../language';
import type { ShareMessages } from './messages';

/** The texts of the panel for passing a view on, in one language. */
export async function loadShare(language: Language): Promise<ShareMessages> {
	switch (language) {
		case 'en':
			return (await import('./en')).share;
		case 'uk':
			return (await import('./uk')).share;
		default:
			return language satisfies never;
	}
}
