declare global {
	/** `SITE_URL` of the build, with a slash at the end; empty: not told. */
	const __SITE_URL__: string;

	namespace App {}
}

export {};
