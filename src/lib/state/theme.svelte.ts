import { browser } from '$app/environment';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'theme';

/** The colours chosen; remembered by the browser. `src/theme.js` sets them before the first paint. */
class Theme {
	choice = $state<ThemeChoice>('system');
	#systemDark = $state(false);

	constructor() {
		if (!browser) return;
		this.choice = remembered();
		const query = matchMedia('(prefers-color-scheme: dark)');
		this.#systemDark = query.matches;
		query.addEventListener('change', (event) => (this.#systemDark = event.matches));
	}

	/** What is shown. */
	get shown(): 'light' | 'dark' {
		if (this.choice !== 'system') return this.choice;
		return this.#systemDark ? 'dark' : 'light';
	}

	choose(choice: ThemeChoice): void {
		this.choice = choice;
		if (choice === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = choice;
		remember(choice);
	}
}

/** A browser may forbid storage: then nothing is remembered. */
function remembered(): ThemeChoice {
	try {
		const stored = localStorage.getItem(key);
		return themeChoices.find((choice) => choice === stored) ?? 'system';
	} catch {
		return 'system';
	}
}

function remember(choice: ThemeChoice): void {
	try {
		if (choice === 'system') localStorage.removeItem(key);
		else localStorage.setItem(key, choice);
	} catch {
		// Not remembered; the choice still holds for this page.
	}
}

export const theme = new Theme();
