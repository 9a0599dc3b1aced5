import { resolve } from '$app/paths';

/** Why a file of the site could not be had; `file` is its path below the site's root. */
export class LoadError extends Error {
	constructor(
		readonly file: string,
		found: string,
		options?: ErrorOptions
	) {
		super(`${file}: expected a JSON file, found ${found}; try again`, options);
		this.name = 'LoadError';
	}
}

/** Address of a built data file; names carry a hash of the content, so the browser may keep them. */
export function builtUrl(file: string): string {
	return `${resolve('/')}data/${file}`;
}

/** A built file, trusted as `T` because the build checked it. Rejects with LoadError. */
export function fetchBuilt<T>(file: string): Promise<T> {
	return fetchJson(`data/${file}`);
}

/** A JSON file below a root, that of the page, trusted as `T` because the build made it. Rejects with LoadError. */
export async function fetchJson<T>(
	file: string,
	root: string = resolve('/'),
	init?: RequestInit
): Promise<T> {
	const response = await fetch(root + file, init).catch((cause: unknown) => {
		throw new LoadError(file, 'no answer', { cause });
	});
	if (!response.ok) throw new LoadError(file, `status ${response.status}`);
	return response.json().catch((cause: unknown) => {
		throw new LoadError(file, 'something else', { cause });
	}) as Promise<T>;
}
