/**
 * Calls `prepare` before each time that the page goes to paper, in time for what it changes at once. A browser says so
 * by either event. Gives the undo.
 */
export function beforePaper(prepare: () => void): () => void {
	const paper = matchMedia('print');
	const changed = () => paper.matches && prepare();
	paper.addEventListener('change', changed);
	addEventListener('beforeprint', prepare);
	return () => {
		paper.removeEventListener('change', changed);
		removeEventListener('beforeprint', prepare);
	};
}
