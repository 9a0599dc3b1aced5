/** Stands in for SvelteKit's router: an address, and going to another one. */
class Router {
	url = $state.raw(new URL('http://localhost/'));
}

export const browser = true;
export const page = new Router();

export function goto(target: string): Promise<void> {
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- never changed in place
	page.url = new URL(target, page.url);
	return Promise.resolve();
}
