import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';

/** An address that cannot be decoded leads nowhere. The router would stop at it before it has anything to show. */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
		return url.pathname;
	} catch {
		return `${base}/%25`;
	}
};
