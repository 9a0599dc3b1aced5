import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import type { PageSpeech } from '../../src/lib/i18n/context';
import Spoken from './Spoken.svelte';
import { english, ukrainian } from './speech';

type Parts = Omit<ComponentProps<typeof Spoken>, 'speech'>;

const texts: PageSpeech['texts'] = {
	...{ value: null, status: 'idle' },
	need: () => undefined,
	retry: () => undefined
};

/** A part of the page as it is prerendered: its tags, and its text with a line for each element. */
export function spoken(
	parts: Parts,
	speech: typeof english | typeof ukrainian = english
): { readonly body: string; readonly text: string } {
	const { body } = render(Spoken, { props: { speech: { ...speech, texts }, ...parts } });
	const text = body
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, '\n')
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/\u2060/g, '')
		.replace(/\s*\n\s*/g, '\n');
	return { body, text };
}
