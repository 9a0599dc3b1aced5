import { browser } from '$app/environment';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'theme';

/** The colours chosen; remembered by the browser. `src/theme.js` sets them before the first paint. */
class Theme {
	choice = $state<ThemeChoice>('system');
	#systemDark = $state(false);
	/** Those that the page asks for, whatever the reader has chosen on the site. */
	#lent = $state<'light' | 'dark' | null>(null);

	constructor() {
		if (!browser) return;
		this.choice = remembered();
		const query = matchMedia('(prefers-color-scheme: dark)');
		this.#systemDark = query.matches;
		query.addEventListener('change', (event) => (this.#systemDark = event.matches));
	}

	/** What is shown. */
	get shown(): 'light' | 'dark' {
		if (this.#lent !== null) return this.#lent;
		if (this.choice !== 'system') return this.choice;
		return this.#systemDark ? 'dark' : 'light';
	}

	choose(choice: ThemeChoice): void {
		this.choice = choice;
		this.#paint();
		remember(choice);
	}

	/** The colours of an embed, which are not remembered; null: those of the reader. */
	lend(colours: 'light' | 'dark' | null): void {
		this.#lent = colours;
		this.#paint();
	}

	#paint(): void {
		const colours = this.#lent ?? this.choice;
		if (colours === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = colours;
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
