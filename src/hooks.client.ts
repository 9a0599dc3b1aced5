import type { HandleClientError } from '@sveltejs/kit';

/** How browsers call a page's data or code that could not be fetched. */
const unreachable = /fetch|import|network|load failed/i;

/** A page that could not be fetched has no fault of its own, and is worth another try. */
export const handleError: HandleClientError = ({ error, message }) => {
	// eslint-disable-next-line no-console -- as without this hook
	console.error(error);
	const isUnreachable =
		!navigator.onLine || (error instanceof TypeError && unreachable.test(error.message));
	return { message, ...(isUnreachable && { unreachable: true }) };
};
