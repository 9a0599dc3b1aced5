import { readCanonicalFile, readManifest } from '$lib/data/built.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	manifest: readManifest(),
	canonicalFile: readCanonicalFile()
});
