import { createHash } from 'node:crypto';
import type { Language } from '$lib/domain/language';
import { earlyAnswers } from './early-answers.server';
import script from './embed-start.js?raw';

const hash = createHash('sha256').update(script).digest('base64');

/** Code, data and letters: until it starts, an embed stands in the letters of the reader's system. */
const early = /<link\b([^>]*?)\srel="(modulepreload|preload|prefetch)"/g;

/** How Kit's own script, which makes the page alive, begins. */
const kitStart = /<script>(?=\s*\{\s*__sveltekit_)/;

/**
 * An embed that starts when it is seen or touched (`src/embed-start.js`): until then its preloads and Kit's script lie
 * idle. It has in itself what it says of a link that asks for one resource or one oblast. Throws where the page has no
 * script of Kit: it would never become alive.
 */
export async function withIdleStart(html: string, language: Language): Promise<string> {
	if (!kitStart.test(html)) throw new Error('expected the script of Kit in an embed, found none');
	// A tag in it would end it.
	const answers = JSON.stringify(await earlyAnswers(language)).replaceAll('<', '\\u003c');
	return html
		.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)
		.replace(early, '<link$1 data-rel="$2"')
		.replace(kitStart, '<script type="text/plain" data-idle>')
		.replace(
			'</head>',
			() =>
				`<script type="application/json" data-answers>${answers}</script><script>${script}</script></head>`
		);
}
