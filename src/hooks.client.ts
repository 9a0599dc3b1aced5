import type { ClientInit, HandleClientError } from '@sveltejs/kit';

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

/** In a window that is not shown no frame comes. */
const longestWait = 300;

/** Paints the page before it becomes alive, which takes longer than a frame and would hold up the first one. */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		const afterPaint = () => setTimeout(resolve);
		requestAnimationFrame(afterPaint);
		setTimeout(resolve, longestWait);
	});
