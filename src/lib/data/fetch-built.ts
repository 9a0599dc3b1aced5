import { resolve } from '$app/paths';

/** Why a built file could not be had; `file` is its name under `data/`. */
export class LoadError extends Error {
	constructor(
		readonly file: string,
		found: string,
		options?: ErrorOptions
	) {
		super(`data/${file}: expected a JSON file, found ${found}; try again`, options);
		this.name = 'LoadError';
	}
}

/** Address of a built data file; names carry a hash of the content, so the browser may keep them. */
export function builtUrl(file: string): string {
	return `${resolve('/')}data/${file}`;
}

/** A built file, trusted as `T` because the build checked it. Rejects with LoadError. */
export async function fetchBuilt<T>(file: string): Promise<T> {
	const response = await fetch(builtUrl(file)).catch((cause: unknown) => {
		throw new LoadError(file, 'no answer', { cause });
	});
	if (!response.ok) throw new LoadError(file, `status ${response.status}`);
	return response.json().catch((cause: unknown) => {
		throw new LoadError(file, 'something else', { cause });
	}) as Promise<T>;
}
