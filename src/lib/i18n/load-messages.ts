import type { Language } from './language';
import type { Messages } from './messages';

/** The messages of one language; the other language's file is never downloaded. */
export async function loadMessages(language: Language): Promise<Messages> {
	switch (language) {
		case 'en':
			return (await import('./en')).en;
		case 'uk':
			return (await import('./uk')).uk;
		default:
			return language satisfies never;
	}
}
